import type { DeploymentGraph, Edge } from '../deployment/components.ts';
import { ModelError } from '../error.ts';

/** Alternatives of one component: fewer than `quorum` of `members` up brings it down. */
export interface Group {
  readonly members: readonly number[];
  readonly quorum: number;
}

/** What one component depends on, with components as numbers: positions in the graph's `components`. */
export interface Dependencies {
  readonly needs: readonly number[];
  readonly soft: readonly number[];
  readonly groups: readonly Group[];
}

export interface CompiledGraph {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly dependencies: readonly Dependencies[];
  /** Every component after all that it depends on. */
  readonly order: readonly number[];
}

/** Compiled graphs are kept as long as their graph: charts ask many questions of one graph. */
const compiled = new WeakMap<DeploymentGraph, CompiledGraph>();

/**
 * Checks a graph and turns it into numbers, once.
 *
 * @throws {ModelError} for a repeated id, an edge to an unknown component, a quorum that its group cannot mean, or a cycle,
 *   whose path is in the reason: `a -> b -> a`.
 */
export function compile(graph: DeploymentGraph): CompiledGraph {
  const known = compiled.get(graph);
  if (known) return known;
  const ids = graph.components.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  if (numbers.size !== ids.length) {
    throw new ModelError('components', `${ids.find((id, number) => numbers.get(id) !== number)} is there twice`);
  }
  const dependencies = dependenciesOf(graph.edges, numbers);
  const result = { ids, numbers, dependencies, order: dependenciesFirst(ids, dependencies) };
  compiled.set(graph, result);
  return result;
}

/** The number of a component. @throws {ModelError} naming `field` when the graph has no such id. */
export function numberOf(numbers: ReadonlyMap<string, number>, id: string, field: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new ModelError(field, `no component ${id}`);
  return number;
}

function dependenciesOf(edges: readonly Edge[], numbers: ReadonlyMap<string, number>): Dependencies[] {
  const found = Array.from(numbers, () => ({ needs: [] as number[], soft: [] as number[], groups: [] as Group[] }));
  const byName = new Map<string, { members: number[]; quorum: number }>();
  for (const { from, to, type, group = '', quorum = 1 } of edges) {
    const entry = found[numberOf(numbers, from, 'edges')] as (typeof found)[number];
    const target = numberOf(numbers, to, 'edges');
    if (type !== 'one-of') {
      entry[type].push(target);
      continue;
    }
    const name = `${from}\n${group}`;
    let members = byName.get(name);
    if (!members) {
      members = { members: [], quorum };
      byName.set(name, members);
      entry.groups.push(members);
    }
    if (members.quorum !== quorum) throw new ModelError('quorum', `${from} has two for its group "${group}"`);
    members.members.push(target);
  }
  for (const [name, { members, quorum }] of byName) {
    const from = name.split('\n')[0];
    if (new Set(members).size !== members.length) throw new ModelError('edges', `${from} has an alternative twice`);
    if (!Number.isInteger(quorum) || quorum < 1) throw new ModelError('quorum', 'must be a whole number of at least 1');
    if (quorum > members.length) throw new ModelError('quorum', `${from} wants ${quorum} of ${members.length}`);
  }
  return found;
}

/** Depth-first order without recursion, so that a long chain does not exhaust the stack. */
function dependenciesFirst(ids: readonly string[], dependencies: readonly Dependencies[]): number[] {
  const targets = dependencies.map(({ needs, soft, groups }) => [
    ...needs,
    ...soft,
    ...groups.flatMap((g) => g.members),
  ]);
  const order: number[] = [];
  const state = new Uint8Array(ids.length); // 0 new, 1 on the path, 2 done
  const path: number[] = [];
  const next: number[] = [];
  for (const start of ids.keys()) {
    if (state[start] === 0) enter(start);
    while (path.length > 0) {
      const top = path[path.length - 1] as number;
      const at = next[next.length - 1] as number;
      const target = targets[top]?.[at];
      if (target === undefined) {
        state[top] = 2;
        order.push(top);
        path.pop();
        next.pop();
        continue;
      }
      next[next.length - 1] = at + 1;
      if (state[target] === 0) enter(target);
      else if (state[target] === 1) {
        const cycle = [...path.slice(path.indexOf(target)), target].map((number) => ids[number]);
        throw new ModelError('edges', `cycle ${cycle.join(' -> ')}`);
      }
    }
  }
  return order;

  function enter(number: number): void {
    state[number] = 1;
    path.push(number);
    next.push(0);
  }
}
