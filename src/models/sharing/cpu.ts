import { atLeast, ModelError } from '../error.ts';
import { waterFill } from './water-fill.ts';

/** A group of threads (a leaf, with `demand`) or a group of groups (with `children`). CPU is in millicores. */
export interface CpuGroup {
  /** Unique in the whole tree. */
  readonly id: string;
  /** Share of what is contended, relative to the siblings' weights; above 0. */
  readonly weight: number;
  /** What the group would use on an idle machine. Leaves only; a parent wants what its children want. */
  readonly demand?: number;
  /** Upper limit, kept even when the CPU is idle. */
  readonly cap?: number;
  /** What the group gets before weights count, as far as it wants it. */
  readonly floor?: number;
  /** Runnable threads: each uses one core at most. */
  readonly threads?: number;
  readonly children?: readonly CpuGroup[];
}

export interface CpuInput {
  /** Millicores of the machine. */
  readonly capacity: number;
  /** Millicores that go to fixed costs before anything is shared, one entry per partition. */
  readonly overheads?: readonly number[];
  readonly groups: readonly CpuGroup[];
}

export interface CpuShare {
  readonly id: string;
  readonly allocation: number;
  /** What the group could use if it were alone: its demand under its own cap and threads. */
  readonly want: number;
  /**
   * Why it gets no more: it asks for no more, its own cap, its own threads, or others. Telling `cap` from `contention`
   * is telling one's own limit from a noisy neighbour.
   */
  readonly limitedBy: 'demand' | 'cap' | 'threads' | 'contention';
  readonly children: readonly CpuShare[];
}

export interface CpuResult {
  /** C' = max(0, capacity - overheads): what there was to share. */
  readonly available: number;
  readonly used: number;
  readonly shares: readonly CpuShare[];
  /** Below 1 when floors somewhere did not fit and were scaled: the smallest factor of any level. */
  readonly floorScale: number;
}

/**
 * Weighted max-min fair sharing of CPU, flat or nested: a parent's allocation is its children's capacity, and its want
 * is min(its cap, the sum of its children's wants). Takes O(n log n) for n groups.
 *
 * @example
 * shareCpu({ capacity: 1000, groups: [
 *   { id: 'bank', weight: 100, demand: 1000 },
 *   { id: 'game', weight: 300, demand: 1000 },
 * ] }).shares.map((share) => share.allocation) // [250, 750]
 * @throws {ModelError} naming the field, when a number is negative or not finite, a weight is not above 0, an id is used
 *   twice, or a group has both demand and children or neither.
 */
export function shareCpu({ capacity, overheads = [], groups }: CpuInput): CpuResult {
  atLeast(0, 'capacity', capacity);
  const overhead = overheads.reduce((sum, each, index) => sum + atLeast(0, `overheads[${index}]`, each), 0);
  const available = Math.max(0, capacity - overhead);
  const seen = new Set<string>();
  const scale = { least: 1 };
  const shares = divide(
    available,
    groups.map((group) => wantOf(group, seen)),
    scale,
  );
  return {
    available,
    used: shares.reduce((sum, share) => sum + share.allocation, 0),
    shares,
    floorScale: scale.least,
  };
}

/** Every share of the tree by id, parents included. */
export function sharesById(shares: readonly CpuShare[], found = new Map<string, CpuShare>()): Map<string, CpuShare> {
  for (const share of shares) {
    found.set(share.id, share);
    sharesById(share.children, found);
  }
  return found;
}

interface Wanting {
  readonly group: CpuGroup;
  readonly want: number;
  /** What holds the want down. */
  readonly bound: 'demand' | 'cap' | 'threads';
  readonly floor: number;
  readonly children: readonly Wanting[];
}

function wantOf(group: CpuGroup, seen: Set<string>): Wanting {
  const { id, weight, demand, cap, floor = 0, threads, children } = group;
  const field = (name: string) => `groups.${id}.${name}`;
  if (seen.has(id)) throw new ModelError('groups', `id ${id} is used twice`);
  seen.add(id);
  if (atLeast(0, field('weight'), weight) === 0) throw new ModelError(field('weight'), 'must be above 0');
  if ((demand === undefined) === (children === undefined)) {
    throw new ModelError(field('demand'), 'give either demand or children');
  }
  const inner = (children ?? []).map((child) => wantOf(child, seen));
  let want =
    demand === undefined ? inner.reduce((sum, child) => sum + child.want, 0) : atLeast(0, field('demand'), demand);
  let bound: Wanting['bound'] = 'demand';
  if (threads !== undefined && atLeast(0, field('threads'), threads) * 1000 < want) {
    want = threads * 1000;
    bound = 'threads';
  }
  if (cap !== undefined && atLeast(0, field('cap'), cap) < want) {
    want = cap;
    bound = 'cap';
  }
  return { group, want, bound, floor: Math.min(atLeast(0, field('floor'), floor), want), children: inner };
}

function divide(capacity: number, wanting: readonly Wanting[], scale: { least: number }): CpuShare[] {
  const { amounts, floorScale } = waterFill(
    capacity,
    wanting.map(({ group, want, floor }) => ({ weight: group.weight, want, floor })),
  );
  scale.least = Math.min(scale.least, floorScale);
  return wanting.map(({ group, want, bound, children }, index) => {
    const allocation = amounts[index] as number;
    return {
      id: group.id,
      allocation,
      want,
      limitedBy: allocation < want ? 'contention' : bound,
      children: divide(allocation, children, scale),
    };
  });
}
