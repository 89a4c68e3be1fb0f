import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Component,
  DEPLOYMENT_MODELS,
  type DeploymentGraph,
  type Edge,
} from '../../../src/models/deployment/components.ts';
import { deploy } from '../../../src/models/deployment/deploy.ts';
import { blastRadii } from '../../../src/models/failure/blast-radius.ts';
import { fail } from '../../../src/models/failure/fail.ts';

/** Random layered graphs: edges only go to earlier components, so there are no cycles. The last few are apps. */
const graphs = fc
  .integer({ min: 2, max: 14 })
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.array(
        fc.record({
          from: fc.integer({ min: 1, max: size - 1 }),
          to: fc.integer({ min: 0, max: size - 1 }),
          type: fc.constantFrom<Edge['type']>('needs', 'needs', 'one-of', 'one-of', 'soft'),
        }),
        { maxLength: 40 },
      ),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: size, maxLength: size }),
    ),
  )
  .map(([size, drafts, quorums]): DeploymentGraph => {
    const components = Array.from({ length: size }, (_, index): Component => {
      const id = `c${index}`;
      return index >= size / 2 ? { id, kind: 'app', app: id } : { id, kind: 'vm' };
    });
    const unique = new Map<string, { from: number; to: number; type: Edge['type'] }>();
    for (const draft of drafts) {
      if (draft.to < draft.from) unique.set(`${draft.from} ${draft.to} ${draft.type}`, draft);
    }
    const members = (from: number) =>
      [...unique.values()].filter((edge) => edge.from === from && edge.type === 'one-of').length;
    const edges = [...unique.values()].map(({ from, to, type }): Edge => {
      const edge = { from: `c${from}`, to: `c${to}`, type };
      return type === 'one-of'
        ? { ...edge, group: 'g', quorum: Math.min(quorums[from] as number, members(from)) }
        : edge;
    });
    return { model: 'traditional', components, edges };
  });

const ids = (graph: DeploymentGraph) => graph.components.map(({ id }) => id);
const includes = (larger: Iterable<string>, smaller: Iterable<string>) => {
  const set = new Set(larger);
  return [...smaller].every((id) => set.has(id));
};
const radii = (graph: DeploymentGraph, id: string) => blastRadii(graph).get(id) as string[];

describe('blast radii', () => {
  it('of all components at once are those of failing each alone', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const all = blastRadii(graph);
        for (const id of ids(graph)) expect(all.get(id)).toEqual(fail(graph, [id]).appsDown);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same in the five deployment models', () => {
    for (const model of DEPLOYMENT_MODELS) {
      for (const scenario of [{}, { liveRestore: true }, { node: 'vm', zones: 2, replicas: 3, quorum: 2 }] as const) {
        const graph = deploy(model, scenario);
        const all = blastRadii(graph);
        for (const id of ids(graph)) expect(all.get(id)).toEqual(fail(graph, [id]).appsDown);
      }
    }
  });

  it('only grow with another needs edge', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.nat(), (graph, a, b) => {
        const size = graph.components.length;
        const from = 1 + (a % (size - 1));
        const grown = {
          ...graph,
          edges: [...graph.edges, { from: `c${from}`, to: `c${b % from}`, type: 'needs' as const }],
        };
        for (const id of ids(graph)) expect(includes(radii(grown, id), radii(graph, id))).toBe(true);
      }),
    );
  });

  it('never grow with another alternative in a group', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, pick) => {
        const groups = graph.edges.filter(({ type }) => type === 'one-of');
        fc.pre(groups.length > 0);
        const edge = groups[pick % groups.length] as Edge;
        const spare: Component = { id: 'spare', kind: 'vm' };
        const grown = {
          ...graph,
          components: [spare, ...graph.components],
          edges: [...graph.edges, { ...edge, to: 'spare' }],
        };
        for (const id of ids(graph)) expect(includes(radii(graph, id), radii(grown, id))).toBe(true);
      }),
    );
  });

  it('never shrink with a higher quorum', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, pick) => {
        const groups = graph.edges.filter(({ type }) => type === 'one-of');
        fc.pre(groups.length > 0);
        const { from, quorum = 1 } = groups[pick % groups.length] as Edge;
        const members = groups.filter((edge) => edge.from === from).length;
        fc.pre(quorum < members);
        const edges = graph.edges.map((edge) =>
          edge.type === 'one-of' && edge.from === from ? { ...edge, quorum: quorum + 1 } : edge,
        );
        const stricter = { ...graph, edges };
        for (const id of ids(graph)) expect(includes(radii(stricter, id), radii(graph, id))).toBe(true);
      }),
    );
  });

  it('do not know soft edges', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const hard = { ...graph, edges: graph.edges.filter(({ type }) => type !== 'soft') };
        expect(blastRadii(hard)).toEqual(blastRadii(graph));
      }),
    );
  });

  it('contain those of what stands on the component', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const { from, to, type } of graph.edges) {
          if (type === 'needs') expect(includes(radii(graph, to), radii(graph, from))).toBe(true);
        }
      }),
    );
  });

  it('B(host) contains B(vm) contains B(container)', () => {
    const all = blastRadii(deploy('container-on-vm'));
    const chain = ['hardware', 'hypervisor', 'vm/1', 'guest-kernel/1', 'container/A'].map(
      (id) => all.get(id) as string[],
    );
    for (const [index, inner] of chain.slice(1).entries()) expect(includes(chain[index] as string[], inner)).toBe(true);
    expect(chain.map(({ length }) => length)).toEqual([6, 6, 3, 3, 1]);
  });
});

describe('failing more', () => {
  it('never brings anything up', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.nat(), (graph, a, b) => {
        const [one, other] = [a, b].map((pick) => ids(graph)[pick % graph.components.length] as string);
        const alone = fail(graph, [one as string]).down;
        expect(includes(fail(graph, [one as string, other as string]).down, alone)).toBe(true);
      }),
    );
  });

  it('keeps down and unmanaged apart', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, pick) => {
        const { down, unmanaged } = fail(graph, [ids(graph)[pick % graph.components.length] as string]);
        expect([...unmanaged].some((id) => down.has(id))).toBe(false);
      }),
    );
  });
});
