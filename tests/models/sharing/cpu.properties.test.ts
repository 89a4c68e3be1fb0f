import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CpuGroup, type CpuInput, type CpuShare, shareCpu, sharesById } from '../../../src/models/sharing/cpu.ts';

const NEAR = 1e-6;

const leaf = fc.record(
  {
    weight: fc.integer({ min: 1, max: 10_000 }),
    demand: fc.integer({ min: 0, max: 8000 }),
    cap: fc.integer({ min: 0, max: 6000 }),
    floor: fc.integer({ min: 0, max: 3000 }),
    threads: fc.integer({ min: 1, max: 8 }),
  },
  { requiredKeys: ['weight', 'demand'] },
);
const named = (drafts: Omit<CpuGroup, 'id'>[]): CpuGroup[] =>
  drafts.map((draft, index) => ({ ...draft, id: `g${index}` }));
const capacity = fc.integer({ min: 0, max: 20_000 });
const overheads = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 4 });
const flat = fc.record({ capacity, overheads, groups: fc.array(leaf, { minLength: 1, maxLength: 8 }).map(named) });
const withoutFloors = flat.map((input) => ({ ...input, groups: input.groups.map(({ floor, ...group }) => group) }));
const nested: fc.Arbitrary<CpuInput> = fc
  .record({
    capacity,
    overheads,
    parents: fc.array(fc.tuple(leaf, fc.array(leaf, { maxLength: 4 })), { minLength: 1, maxLength: 4 }),
  })
  .map(({ parents, ...rest }) => ({
    ...rest,
    groups: parents.map(([{ demand, ...parent }, children], index) => ({
      ...parent,
      id: `p${index}`,
      children: children.map((child, at) => ({ ...child, id: `p${index}c${at}` })),
    })),
  }));

const allocations = (input: CpuInput) =>
  new Map([...sharesById(shareCpu(input).shares)].map(([id, s]) => [id, s.allocation]));
const total = (shares: readonly CpuShare[], pick: (share: CpuShare) => number) =>
  shares.reduce((sum, s) => sum + pick(s), 0);
const amount = (input: CpuInput, id: string) => allocations(input).get(id) as number;
const expectClose = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(NEAR * Math.max(1, expected));

describe('CPU sharing', () => {
  it('gives out no more than there is, and to none more than it wants or may have', () => {
    fc.assert(
      fc.property(nested, (input) => {
        const { shares, available, used } = shareCpu(input);
        expect(used).toBeLessThanOrEqual(available + NEAR);
        const given = new Map<string, CpuGroup>();
        const note = (groups: readonly CpuGroup[]) => {
          for (const group of groups) {
            given.set(group.id, group);
            note(group.children ?? []);
          }
        };
        note(input.groups);
        for (const [id, { allocation }] of sharesById(shares)) {
          const { demand, cap, threads } = given.get(id) as CpuGroup;
          expect(allocation).toBeGreaterThanOrEqual(0);
          expect(allocation).toBeLessThanOrEqual(
            Math.min(demand ?? Infinity, cap ?? Infinity, (threads ?? Infinity) * 1000) + NEAR,
          );
        }
      }),
    );
  });

  it('is work-conserving at every level: what is wanted and not capped is used up', () => {
    fc.assert(
      fc.property(nested, (input) => {
        const { shares, available } = shareCpu(input);
        expectClose(
          total(shares, (s) => s.allocation),
          Math.min(
            available,
            total(shares, (s) => s.want),
          ),
        );
        for (const { children, allocation } of shares) {
          expectClose(
            total(children, (s) => s.allocation),
            Math.min(
              allocation,
              total(children, (s) => s.want),
            ),
          );
        }
      }),
    );
  });

  it('does not leave anyone under its floor unless floors had to be scaled', () => {
    fc.assert(
      fc.property(flat, (input) => {
        const { shares, floorScale } = shareCpu(input);
        for (const [index, { allocation, want }] of shares.entries()) {
          const floor = Math.min(input.groups[index]?.floor ?? 0, want) * floorScale;
          expect(allocation).toBeGreaterThanOrEqual(floor - NEAR);
        }
      }),
    );
  });

  it('raising a weight never lowers that share nor raises another', () => {
    fc.assert(
      fc.property(flat, fc.nat(), fc.integer({ min: 1, max: 5000 }), (input, pick, more) => {
        const at = pick % input.groups.length;
        const raised = {
          ...input,
          groups: input.groups.map((g, i) => (i === at ? { ...g, weight: g.weight + more } : g)),
        };
        const [before, after] = [allocations(input), allocations(raised)];
        for (const [index, { id }] of input.groups.entries()) {
          const change = (after.get(id) as number) - (before.get(id) as number);
          expect(index === at ? change : -change).toBeGreaterThanOrEqual(-NEAR);
        }
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(nested, (input) => {
        const turned = { ...input, groups: [...input.groups].reverse() };
        const after = allocations(turned);
        for (const [id, before] of allocations(input)) expectClose(after.get(id) as number, before);
      }),
    );
  });

  it('knows only the ratio of weights', () => {
    fc.assert(
      fc.property(flat, fc.integer({ min: 2, max: 1000 }), (input, factor) => {
        const after = allocations({ ...input, groups: input.groups.map((g) => ({ ...g, weight: g.weight * factor })) });
        for (const [id, before] of allocations(input)) expectClose(after.get(id) as number, before);
      }),
    );
  });

  it('scales with the machine', () => {
    fc.assert(
      fc.property(withoutThreads(), fc.integer({ min: 2, max: 50 }), (input, factor) => {
        const times = (value: number | undefined) => (value === undefined ? {} : value * factor);
        const after = allocations({
          capacity: input.capacity * factor,
          overheads: (input.overheads ?? []).map((each) => each * factor),
          groups: input.groups.map((g) => ({
            ...g,
            demand: times(g.demand) as number,
            ...(g.cap === undefined ? {} : { cap: g.cap * factor }),
            ...(g.floor === undefined ? {} : { floor: g.floor * factor }),
          })),
        });
        for (const [id, before] of allocations(input)) expectClose(after.get(id) as number, before * factor);
      }),
    );
  });

  it('gives equals the same', () => {
    fc.assert(
      fc.property(flat, fc.nat(), (input, pick) => {
        const twin = { ...(input.groups[pick % input.groups.length] as CpuGroup) };
        const both = { ...input, groups: [...input.groups, { ...twin, id: 'twin' }] };
        expectClose(amount(both, 'twin'), amount(both, twin.id));
      }),
    );
  });

  it('gives the unsatisfied at least as much per weight as anyone else', () => {
    fc.assert(
      fc.property(withoutFloors, (input) => {
        const { shares } = shareCpu(input);
        const perWeight = shares.map(({ allocation }, index) => allocation / (input.groups[index] as CpuGroup).weight);
        for (const [index, share] of shares.entries()) {
          if (share.limitedBy !== 'contention') continue;
          for (const other of perWeight) expect(perWeight[index]).toBeGreaterThanOrEqual(other - NEAR);
        }
      }),
    );
  });

  it('gives nobody more because someone else came', () => {
    fc.assert(
      fc.property(flat, leaf, (input, newcomer) => {
        const after = allocations({ ...input, groups: [...input.groups, { ...newcomer, id: 'new' }] });
        for (const [id, before] of allocations(input)) expect(after.get(id)).toBeLessThanOrEqual(before + NEAR);
      }),
    );
  });

  it('leaves other groups alone when a noisy app is cloned inside its group', () => {
    fc.assert(
      fc.property(capacity, fc.integer({ min: 1, max: 12 }), leaf, (size, clones, quiet) => {
        const noisy = (count: number) => ({
          id: 'noisy',
          weight: 100,
          // As many threads as would fill the machine once: more of them want no less.
          children: Array.from({ length: count }, (_, i) => ({ id: `n${i}`, weight: 100, demand: size })),
        });
        const other = { ...quiet, id: 'quiet' };
        const one = amount({ capacity: size, groups: [noisy(1), other] }, 'quiet');
        expectClose(amount({ capacity: size, groups: [noisy(clones), other] }, 'quiet'), one);
      }),
    );
  });

  it('says why: what is short of its want is contended, the rest is held by itself', () => {
    fc.assert(
      fc.property(nested, (input) => {
        for (const { allocation, want, limitedBy } of sharesById(shareCpu(input).shares).values()) {
          expect(limitedBy === 'contention').toBe(allocation < want);
        }
      }),
    );
  });
});

function withoutThreads(): fc.Arbitrary<CpuInput> {
  return flat.map((input) => ({ ...input, groups: input.groups.map(({ threads, ...group }) => group) }));
}
