import { test } from 'vitest';
import { type CpuGroup, shareCpu } from '../../src/models/sharing/cpu.ts';
import { compareGrowth } from './growth.ts';

/** Groups that all turn at different levels, on a machine that gives out half of what they want. */
function groupsOf(size: number): { capacity: number; groups: CpuGroup[] } {
  const groups = Array.from({ length: size }, (_, index) => ({
    id: `g${index}`,
    weight: 1 + ((index * 7919) % 9973),
    demand: 100 + ((index * 104_729) % 3989),
    floor: (index * 31) % 97,
  }));
  return { capacity: groups.reduce((sum, { demand }) => sum + demand, 0) / 2, groups };
}

/** The plain way: try every level at which someone turns and add everybody up at it. */
function naiveLoop({ capacity, groups }: ReturnType<typeof groupsOf>): number {
  let best = 0;
  for (const turning of groups) {
    for (const level of [(turning.floor ?? 0) / turning.weight, (turning.demand ?? 0) / turning.weight]) {
      let sum = 0;
      for (const { weight, demand = 0, floor = 0 } of groups) sum += Math.min(demand, Math.max(floor, level * weight));
      if (sum <= capacity && level > best) best = level;
    }
  }
  return best;
}

test('weighted max-min sharing', { timeout: 120_000 }, async ({ bench }) => {
  await compareGrowth(
    bench,
    'sharing, ms by groups',
    [1000, 3000, 10_000],
    [
      {
        name: 'sorted turning points',
        prepare: (size) => {
          const input = groupsOf(size);
          return () => shareCpu(input);
        },
      },
      {
        name: 'every level, everybody',
        prepare: (size) => {
          const input = groupsOf(size);
          return () => naiveLoop(input);
        },
      },
    ],
  );
});
