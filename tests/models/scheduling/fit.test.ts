import { describe, expect, it } from 'vitest';
import type { Node, Pod } from '../../../src/models/pod.ts';
import {
  balancedAllocation,
  fitScore,
  leastAllocated,
  mostAllocated,
  shortages,
  type WeightedResource,
} from '../../../src/models/scheduling/fit.ts';
import { nonZeroRequests, podRequests } from '../../../src/models/scheduling/requests.ts';
import { clusterOf, containers, node, on, pod } from './upstream.ts';

const both = [
  { cpu: 1000, memory: 2000 },
  { cpu: 2000, memory: 3000 },
];
const bothOnCpu = [{ cpu: 3000, memory: 0 }];
const memoryTwice: WeightedResource[] = [
  { name: 'memory', weight: 2 },
  { name: 'cpu', weight: 1 },
];
const withExtended: WeightedResource[] = [
  { name: 'foo.com/bar', weight: 1 },
  { name: 'cpu', weight: 1 },
  { name: 'memory', weight: 1 },
];
const two = (first: Record<string, number>, second: Record<string, number> = first): Node[] => [
  node('node1', first),
  node('node2', second),
];

type Case = [
  name: string,
  pod: Pod,
  nodes: Node[],
  existing: Pod[],
  expected: number[],
  resources?: WeightedResource[],
];

function scores(score: typeof leastAllocated, [, given, nodes, existing, , resources]: Case): number[] {
  return clusterOf(nodes, existing).map((state) => fitScore(state, nonZeroRequests(given), score, resources));
}

// Cases of TestLeastAllocatedScoringStrategy, kubernetes/kubernetes pkg/scheduler/framework/plugins/noderesources.
const LEAST: Case[] = [
  ['nothing scheduled, nothing requested', pod(), two({ cpu: 4000, memory: 10_000 }), [], [100, 100]],
  [
    'differently sized nodes',
    pod(both),
    two({ cpu: 4000, memory: 10_000 }, { cpu: 6000, memory: 10_000 }),
    [],
    [37, 50],
  ],
  [
    'no resources requested, Pods without containers scheduled',
    pod(),
    two({ cpu: 4000, memory: 10_000 }),
    [on('node1'), on('node1'), on('node2'), on('node2')],
    [100, 100],
  ],
  [
    'no resources requested, Pods scheduled',
    pod(),
    two({ cpu: 10_000, memory: 20_000 }),
    [on('node1', bothOnCpu), on('node1', bothOnCpu), on('node2', bothOnCpu), on('node2', both)],
    [70, 57],
  ],
  [
    'requested and scheduled',
    pod(both),
    two({ cpu: 10_000, memory: 20_000 }),
    [on('node1', bothOnCpu), on('node2', both)],
    [57, 45],
  ],
  [
    'requested and scheduled, differently sized nodes',
    pod(both),
    two({ cpu: 10_000, memory: 20_000 }, { cpu: 10_000, memory: 50_000 }),
    [on('node1', bothOnCpu), on('node2', both)],
    [57, 60],
  ],
  [
    'requests above the capacity',
    pod(bothOnCpu),
    two({ cpu: 4000, memory: 10_000 }),
    [on('node1', bothOnCpu), on('node2', both)],
    [50, 25],
  ],
  ['nodes without resources', pod(), two({}), [on('node1', bothOnCpu), on('node2', both)], [0, 0]],
  [
    'memory weighs twice',
    pod(both),
    two({ cpu: 4000, memory: 10_000 }, { cpu: 6000, memory: 10_000 }),
    [],
    [41, 50],
    memoryTwice,
  ],
  [
    'an extended resource that the Pod does not ask for',
    pod(both),
    two({ cpu: 6000, memory: 10_000 }, { cpu: 6000, memory: 10_000, 'foo.com/bar': 4 }),
    [],
    [50, 50],
    withExtended,
  ],
  [
    'an extended resource that the Pod asks for',
    pod([{ cpu: 3000, memory: 5000, 'foo.com/bar': 2 }]),
    two({ cpu: 6000, memory: 10_000, 'foo.com/bar': 4 }, { cpu: 6000, memory: 10_000, 'foo.com/bar': 10 }),
    [],
    [50, 60],
    withExtended,
  ],
];

// Cases of TestMostAllocatedScoringStrategy.
const MOST: Case[] = [
  ['nothing scheduled, nothing requested', pod(), two({ cpu: 4000, memory: 10_000 }), [], [0, 0]],
  [
    'differently sized nodes',
    pod(both),
    two({ cpu: 4000, memory: 10_000 }, { cpu: 6000, memory: 10_000 }),
    [],
    [62, 50],
  ],
  [
    'no resources requested, Pods scheduled',
    pod(),
    two({ cpu: 10_000, memory: 20_000 }),
    [on('node1', bothOnCpu), on('node1', bothOnCpu), on('node2', bothOnCpu), on('node2', both)],
    [30, 42],
  ],
  [
    'requested and scheduled',
    pod(both),
    two({ cpu: 10_000, memory: 20_000 }),
    [on('node1', bothOnCpu), on('node2', both)],
    [42, 55],
  ],
  [
    'requests equal to the capacity',
    pod([
      { cpu: 2000, memory: 4000 },
      { cpu: 3000, memory: 5000 },
    ]),
    two({ cpu: 5000, memory: 10_000 }, { cpu: 10_000, memory: 9000 }),
    [],
    [95, 75],
  ],
  [
    'memory weighs twice',
    pod(both),
    two({ cpu: 4000, memory: 10_000 }, { cpu: 6000, memory: 10_000 }),
    [],
    [58, 50],
    memoryTwice,
  ],
  [
    'containers that state nothing count as 100m and 200 MiB',
    pod([{}]),
    two({ cpu: 250, memory: 1000 * 2 ** 20 }),
    [on('node1', [{}]), on('node1', [{}])],
    [80, 30],
  ],
  [
    'an extended resource that the Pod asks for',
    pod([{ cpu: 3000, memory: 5000, 'foo.com/bar': 2 }]),
    two({ cpu: 6000, memory: 10_000, 'foo.com/bar': 4 }, { cpu: 6000, memory: 10_000, 'foo.com/bar': 10 }),
    [],
    [50, 40],
    withExtended,
  ],
  [
    'a resource that a node does not have',
    pod([{ cpu: 3000, memory: 4000 }]),
    two({ cpu: 6000, memory: 10_000 }, { cpu: 6000, memory: 10_000, 'foo.com/bar': 4 }),
    [],
    [45, 45],
    [
      { name: 'foo.com/bar', weight: 2 },
      { name: 'cpu', weight: 1 },
      { name: 'memory', weight: 1 },
    ],
  ],
];

describe('LeastAllocated', () => {
  it.each(LEAST)('%s', (...given) => expect(scores(leastAllocated, given)).toEqual(given[4]));
});

describe('MostAllocated', () => {
  it.each(MOST)('%s', (...given) => expect(scores(mostAllocated, given)).toEqual(given[4]));
});

describe('fitScore', () => {
  const [state] = clusterOf([node('n', { cpu: 1000, memory: 1000 })]);
  it.each([0, -1, 101, Number.NaN])('rejects the weight %f, as upstream’s validation does', (weight) => {
    const run = () => fitScore(state as never, new Map(), leastAllocated, [{ name: 'cpu', weight }]);
    expect(run).toThrow(expect.objectContaining({ field: 'weight' }));
  });

  it('rejects an empty list of resources', () => {
    expect(() => fitScore(state as never, new Map(), leastAllocated, [])).toThrow(
      expect.objectContaining({ field: 'resources' }),
    );
  });
});

describe('BalancedAllocation', () => {
  const balanced = (
    given: Pod,
    nodes: Node[],
    existing: Pod[] = [],
    resources?: WeightedResource[],
    rule?: 'level' | 'change',
  ) => clusterOf(nodes, existing).map((state) => balancedAllocation(state, podRequests(given), rule, resources));

  // The fractions are those of upstream's table; the score is 100 * (1 - |f1 - f2| / 2).
  it.each<[string, Pod, Node[], Pod[], number[]]>([
    ['nothing requested', pod(), two({ cpu: 4000, memory: 10_000 }), [], [100, 100]],
    [
      '75 % and 50 %, 50 % and 50 %',
      pod(both),
      two({ cpu: 4000, memory: 10_000 }, { cpu: 6000, memory: 10_000 }),
      [],
      [87, 100],
    ],
    [
      '60 % and 25 %, 60 % and 50 %',
      pod(both),
      two({ cpu: 10_000, memory: 20_000 }),
      [on('node1', bothOnCpu), on('node2', both)],
      [82, 95],
    ],
    [
      'above the capacity counts as all of it',
      pod(bothOnCpu),
      two({ cpu: 4000, memory: 10_000 }),
      [on('node1', bothOnCpu), on('node2', both)],
      [50, 75],
    ],
    ['nodes without resources', pod(both), two({}), [], [100, 100]],
  ])('%s', (_, given, nodes, existing, expected) => expect(balanced(given, nodes, existing)).toEqual(expected));

  it('takes the standard deviation of three', () => {
    const given = pod([{ cpu: 3000, memory: 5000, 'foo.com/bar': 4 }]);
    // Fractions 0.5, 0.5 and 1: sigma = sqrt(1 / 18) = 0.2357.
    expect(balanced(given, [node('n', { cpu: 6000, memory: 10_000, 'foo.com/bar': 4 })], [], withExtended)).toEqual([
      76,
    ]);
  });

  it('does not use stand-ins for what is unstated', () => {
    expect(balanced(pod([{ cpu: 1000 }]), [node('n', { cpu: 2000, memory: 1000 })])).toEqual([75]);
  });

  it('by change: 75 when nothing changes, more when the Pod evens the node out', () => {
    const nodes = two({ cpu: 10_000, memory: 10_000 });
    const existing = [on('node1', [{ cpu: 5000, memory: 0 }])];
    expect(balanced(pod([{ cpu: 0, memory: 5000 }]), nodes, existing, undefined, 'change')).toEqual([87, 62]);
    expect(balanced(pod([{ cpu: 1000, memory: 1000 }]), nodes, existing, undefined, 'change')).toEqual([75, 75]);
  });
});

describe('shortages', () => {
  const [state] = clusterOf(
    [node('n', { cpu: 10, memory: 20, pods: 2, 'foo.com/bar': 5 })],
    [on('n', [{ cpu: 8, memory: 19 }])],
  );
  const lacking = (given: Pod) =>
    shortages(state as never, podRequests(given)).map(({ reason, unresolvable }) => [reason, unresolvable]);

  it.each<[string, Pod, [string, boolean][]]>([
    ['it fits exactly', pod([{ cpu: 2, memory: 1 }]), []],
    ['too much cpu', pod([{ cpu: 3, memory: 1 }]), [['Insufficient cpu', false]]],
    [
      'too much of both',
      pod([{ cpu: 3, memory: 2 }]),
      [
        ['Insufficient cpu', false],
        ['Insufficient memory', false],
      ],
    ],
    ['more than the node has', pod([{ cpu: 11, memory: 1 }]), [['Insufficient cpu', true]]],
    ['nothing asked for', pod(), []],
    ['a resource that the node does not know', pod([{ 'foo.com/other': 1 }]), [['Insufficient foo.com/other', true]]],
  ])('%s', (_, given, expected) => expect(lacking(given)).toEqual(expected));

  it('too many Pods', () => {
    const [full] = clusterOf([node('n', { cpu: 10, pods: 1 })], [on('n')]);
    expect(shortages(full as never, podRequests(pod())).map(({ reason }) => reason)).toEqual(['Too many pods']);
  });
});

describe('podRequests', () => {
  const amounts = (given: Pod) => Object.fromEntries(podRequests(given));

  it('is the larger of all containers together and each init container, plus overhead', () => {
    const init = containers({ cpu: 5, memory: 1 });
    const [first] = both;
    expect(
      amounts(
        pod(
          [
            { cpu: 1, memory: 2 },
            { cpu: 2, memory: 3 },
          ],
          { initContainers: init },
        ),
      ),
    ).toEqual({ cpu: 5, memory: 5 });
    expect(amounts(pod([first as never], { overhead: { cpu: 250, memory: 120 } }))).toEqual({
      cpu: 1250,
      memory: 2120,
    });
  });

  it('adds sidecars to the containers, and to init containers after them', () => {
    const sidecar = { resources: { requests: { cpu: 3 } }, restartPolicy: 'Always' as const };
    expect(amounts(pod([{ cpu: 2 }], { initContainers: [sidecar] })).cpu).toBe(5);
    expect(amounts(pod([{ cpu: 2 }], { initContainers: [sidecar, ...containers({ cpu: 4 })] })).cpu).toBe(7);
    expect(amounts(pod([{ cpu: 2 }], { initContainers: [...containers({ cpu: 4 }), sidecar] })).cpu).toBe(5);
  });

  it('rejects what is not a whole amount', () => {
    expect(() => podRequests(pod([{ cpu: 0.5 }]))).toThrow(expect.objectContaining({ field: 'p.requests.cpu' }));
  });
});
