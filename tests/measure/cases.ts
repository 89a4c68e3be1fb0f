/** A group of the tree that is measured: loops of its own, or groups inside. CPU in millicores, as in the model. */
export interface MeasuredGroup {
  readonly id: string;
  /** Request in millicores: becomes shares, and on cgroup v2 the weight that stands for them. */
  readonly request: number;
  readonly limit?: number;
  /** Busy loops in the group, each an app of one thread. */
  readonly loops?: readonly string[];
  readonly children?: readonly MeasuredGroup[];
}

export interface MeasuredCase {
  readonly title: string;
  readonly groups: readonly MeasuredGroup[];
  /** The limits leave the CPU partly idle, so there is a whole one to share. */
  readonly leavesIdle?: boolean;
}

/** All on one CPU: what is shared is 1,000 millicores. */
export const CASES: readonly MeasuredCase[] = [
  {
    title: 'weights 1 : 3',
    groups: [
      { id: 'a', request: 250, loops: ['A'] },
      { id: 'b', request: 750, loops: ['B'] },
    ],
  },
  {
    title: 'weights 1 : 2 : 4',
    groups: [
      { id: 'a', request: 200, loops: ['A'] },
      { id: 'b', request: 400, loops: ['B'] },
      { id: 'c', request: 800, loops: ['C'] },
    ],
  },
  {
    title: 'the least weight on an idle CPU is no cap',
    groups: [{ id: 'a', request: 0, loops: ['A'] }],
  },
  {
    title: 'a limit of half a core wastes the other half',
    groups: [{ id: 'a', request: 500, limit: 500, loops: ['A'] }],
    leavesIdle: true,
  },
  {
    title: 'a limit beside none',
    groups: [
      { id: 'a', request: 500, limit: 200, loops: ['A'] },
      { id: 'b', request: 500, loops: ['B'] },
    ],
  },
  {
    title: 'no groups: three noisy loops against one',
    groups: [{ id: 'all', request: 1000, loops: ['noisy1', 'noisy2', 'noisy3', 'quiet'] }],
  },
  {
    title: 'groups: three noisy loops against one',
    groups: [
      { id: 'noisy', request: 500, loops: ['noisy1', 'noisy2', 'noisy3'] },
      { id: 'quiet', request: 500, loops: ['quiet1'] },
    ],
  },
  {
    title: 'nested: weights inside a limited group',
    groups: [
      {
        id: 'vm',
        request: 500,
        limit: 400,
        children: [
          { id: 'a', request: 300, loops: ['A'] },
          { id: 'b', request: 100, loops: ['B'] },
        ],
      },
      { id: 'other', request: 500, loops: ['C'] },
    ],
  },
];
