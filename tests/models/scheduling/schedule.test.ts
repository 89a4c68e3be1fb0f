import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node, Pod } from '../../../src/models/pod.ts';
import { type SchedulingOptions, schedule } from '../../../src/models/scheduling/schedule.ts';
import { fooSelector, node, on, pod } from './upstream.ts';

const GiB = 2 ** 30;
const machine = (name: string, more: Partial<Node> = {}): Node =>
  node(name, { cpu: 4000, memory: 8 * GiB, pods: 10 }, more);
const asking = (name: string, cpu: number, memory: number, more: Partial<Pod> = {}): Pod =>
  pod([{ cpu, memory }], { name, ...more });
const places = (pods: Pod[], nodes: Node[], options?: Parameters<typeof schedule>[2]) =>
  schedule(pods, nodes, options).map((d) => d.node);

describe('schedule', () => {
  const three = ['a', 'b', 'c'].map((name) => machine(name));
  const pods = ['1', '2', '3'].map((name) => asking(name, 1000, GiB));

  it('spreads by default and packs when told to', () => {
    expect(places(pods, three)).toEqual(['a', 'b', 'c']);
    expect(places(pods, three, { strategy: 'MostAllocated' })).toEqual(['a', 'a', 'a']);
  });

  it('leaves a Pod without a place when none fits, and says why for each node', () => {
    const [decision] = schedule(
      [asking('big', 5000, GiB)],
      [machine('a'), machine('b', { taints: [{ key: 'k', effect: 'NoSchedule' }] })],
    );
    expect(decision?.node).toBeUndefined();
    expect(decision?.rejected).toEqual([
      { node: 'a', plugin: 'NodeResourcesFit', reasons: ['Insufficient cpu'], unresolvable: true },
      { node: 'b', plugin: 'TaintToleration', reasons: ['node(s) had untolerated taint {k: }'], unresolvable: true },
    ]);
  });

  it('requests decide, not use: a node whose Pods ask for nothing looks empty to the filter', () => {
    const idle = [on('a', [{ cpu: 4000, memory: GiB }])];
    const busy = [on('b', [{}])];
    expect(places([asking('1', 4000, GiB)], [machine('a'), machine('b')], { existing: [...idle, ...busy] })).toEqual([
      'b',
    ]);
  });

  it('keeps to the hard spread constraint before any score', () => {
    const constrained = (name: string) =>
      asking(name, 100, GiB, {
        labels: { foo: '' },
        topologySpreadConstraints: [
          { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: fooSelector },
        ],
      });
    const zoned = [
      machine('a', { labels: { zone: '1' } }),
      node('b', { cpu: 400, memory: GiB * 2, pods: 10 }, { labels: { zone: '2' } }),
    ];
    expect(places(['1', '2', '3', '4', '5'].map(constrained), zoned)).toEqual(['a', 'b', 'a', 'b', 'a']);
    expect(places(['1', '2', '3', '4', '5', '6', '7'].map(constrained), zoned).at(-1)).toBeUndefined();
  });

  it('avoids a PreferNoSchedule node unless it is the only one', () => {
    const disliked = machine('a', { taints: [{ key: 'k', effect: 'PreferNoSchedule' }] });
    expect(places([asking('1', 100, GiB)], [disliked, machine('b')])).toEqual(['b']);
    expect(places([asking('1', 100, GiB)], [disliked])).toEqual(['a']);
  });

  it('follows the nodeSelector', () => {
    const ssd = machine('b', { labels: { disk: 'ssd' } });
    expect(places([asking('1', 100, GiB, { nodeSelector: { disk: 'ssd' } })], [machine('a'), ssd])).toEqual(['b']);
  });

  it('weighs the plug-ins', () => {
    const [decision] = schedule([asking('1', 1000, GiB)], [machine('a')], {
      weights: { TaintToleration: 0, NodeResourcesFit: 10 },
    });
    // Least allocated (75 + 87) / 2 = 81; balanced 100 * (1 - |0.25 - 0.125| / 2) = 93.
    expect(decision?.scores[0]).toMatchObject({
      points: { NodeResourcesFit: 81, NodeResourcesBalancedAllocation: 93 },
      total: 903,
    });
  });

  it('does not let balance decide for a Pod that asks for nothing', () => {
    const [decision] = schedule([pod([{}])], [machine('a')]);
    expect(decision?.scores[0]?.points.NodeResourcesBalancedAllocation).toBe(0);
  });

  it('rejects a Pod that runs on an unknown node, and a node named twice', () => {
    expect(() => schedule([], [machine('a')], { existing: [on('b')] })).toThrow(
      expect.objectContaining({ field: 'nodeName' }),
    );
    expect(() => schedule([], [machine('a'), machine('a')])).toThrow(expect.objectContaining({ field: 'nodes' }));
  });
});

const request = fc.record({ cpu: fc.nat({ max: 3000 }), memory: fc.nat({ max: 4 * GiB }) });
const nodes = fc
  .array(fc.record({ cpu: fc.nat({ max: 8000 }), memory: fc.nat({ max: 16 * GiB }), pods: fc.nat({ max: 6 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) =>
    list.map((allocatable, index) => node(`n${index}`, allocatable, { labels: { zone: `z${index % 2}` } })),
  );
const pods = fc.array(fc.tuple(request, fc.boolean()), { maxLength: 12 }).map((list) =>
  list.map(([requests, constrained], index) =>
    pod([requests], {
      name: `p${index}`,
      labels: { foo: '' },
      topologySpreadConstraints: constrained
        ? [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: fooSelector }]
        : [],
    }),
  ),
);
const options = fc.record<SchedulingOptions>({
  strategy: fc.constantFrom('LeastAllocated' as const, 'MostAllocated' as const),
  balanced: fc.constantFrom('level' as const, 'change' as const),
});

describe('scheduling', () => {
  it('never breaks fit', () => {
    fc.assert(
      fc.property(pods, nodes, options, (given, machines, how) => {
        const placed = schedule(given, machines, how);
        for (const { name, allocatable } of machines) {
          const here = given.filter((_, index) => placed[index]?.node === name);
          expect(here.length).toBeLessThanOrEqual(allocatable.pods as number);
          for (const resource of ['cpu', 'memory']) {
            const used = here.reduce(
              (sum, each) => sum + (each.containers[0]?.resources?.requests?.[resource] ?? 0),
              0,
            );
            expect(used).toBeLessThanOrEqual(allocatable[resource] as number);
          }
        }
      }),
    );
  });

  it('keeps every score in 0..100 and never makes it up', () => {
    fc.assert(
      fc.property(pods, nodes, options, (given, machines, how) => {
        for (const { scores } of schedule(given, machines, how)) {
          for (const { points } of scores) {
            for (const score of Object.values(points)) {
              expect(Number.isInteger(score)).toBe(true);
              expect(score).toBeGreaterThanOrEqual(0);
              expect(score).toBeLessThanOrEqual(100);
            }
          }
        }
      }),
    );
  });

  it('leaves a Pod out only when every node rejects it', () => {
    fc.assert(
      fc.property(pods, nodes, options, (given, machines, how) => {
        for (const { node: chosen, rejected, scores } of schedule(given, machines, how)) {
          expect(rejected.length + scores.length).toBe(machines.length);
          expect(chosen === undefined).toBe(rejected.length === machines.length);
        }
      }),
    );
  });

  it('LeastAllocated falls and MostAllocated rises with load', () => {
    fc.assert(
      fc.property(request, request, (mine, load) => {
        const score = (strategy: 'LeastAllocated' | 'MostAllocated', existing: Pod[]) =>
          schedule([pod([mine])], [machine('a')], { strategy, existing })[0]?.scores[0]?.points.NodeResourcesFit;
        const loaded = [on('a', [load])];
        const [least, leastLoaded] = [score('LeastAllocated', []), score('LeastAllocated', loaded)];
        const [most, mostLoaded] = [score('MostAllocated', []), score('MostAllocated', loaded)];
        fc.pre(leastLoaded !== undefined);
        expect(leastLoaded).toBeLessThanOrEqual(least as number);
        expect(mostLoaded).toBeGreaterThanOrEqual(most as number);
      }),
    );
  });
});
