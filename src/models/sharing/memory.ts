import { atLeast, ModelError } from '../error.ts';
import { OOM } from './constants.ts';

/** A process that holds memory. Bytes throughout. */
export interface MemoryProcess {
  readonly id: string;
  /** What it holds, or would hold once its demand is met. */
  readonly rss: number;
  /** -1000 to 1000, 0 when absent; -1000 is never killed. */
  readonly oomScoreAdj?: number;
}

/** A cgroup, or the memory of a VM: what is inside shares `max`. */
export interface MemoryGroup {
  readonly id: string;
  readonly max?: number;
  /** `memory.oom.group`: all of it goes when one of it is chosen. */
  readonly oomGroup?: boolean;
  readonly children: readonly (MemoryGroup | MemoryProcess)[];
}

export interface OomKill {
  readonly victim: string;
  /** The group that overflowed, or `host`. */
  readonly scope: string;
  /** rss + oomScoreAdj * size of the scope / 1000. */
  readonly badness: number;
}

export interface MemoryResult {
  readonly kills: OomKill[];
  readonly survivors: string[];
  /** Bytes in use once no scope overflows, or nothing killable is left in one that does. */
  readonly used: number;
  /** Scopes that still overflow because what is left in them is exempt. */
  readonly unresolved: string[];
}

interface Leaf {
  readonly process: MemoryProcess;
  /** The outermost oomGroup between the leaf and the scope that is being settled. */
  readonly ancestors: readonly MemoryGroup[];
  alive: boolean;
}

/**
 * How likely a process is to be killed when a scope of memory overflows: the largest goes first.
 *
 * @param size Bytes of the scope: the host, a VM, or a cgroup's maximum.
 * @example badness({ id: 'a', rss: 300, oomScoreAdj: 500 }, 1000) // 800
 * @see Linux mm/oom_kill.c, `oom_badness`
 */
export function badness({ rss, oomScoreAdj = 0 }: MemoryProcess, size: number): number {
  return rss + (oomScoreAdj * size) / 1000;
}

/**
 * Who is killed when memory runs out. Memory is not shared by weight: use is the sum of demands. A group over its own
 * `max` is settled inside itself, innermost groups first, then the host. In a scope of size C that overflows the victim
 * is the process with the largest rss + oomScoreAdj * C / 1000 (the later of equals); its memory is freed and the rest
 * looked at again. Badness does not change while a scope is settled, so one sort per scope is enough.
 *
 * Source of the rule: Linux mm/oom_kill.c, `oom_badness` and `select_bad_process`.
 *
 * @param capacity Bytes of the host.
 * @throws {ModelError} for a negative or non-finite number, an oomScoreAdj outside -1000..1000, or an id used twice.
 */
export function settleMemory(capacity: number, children: MemoryGroup['children']): MemoryResult {
  atLeast(0, 'capacity', capacity);
  const kills: OomKill[] = [];
  const unresolved: string[] = [];
  const seen = new Set<string>();
  const leaves = settle({ id: 'host', max: capacity, children }, []);
  const survivors = leaves.filter(({ alive }) => alive);
  return {
    kills,
    survivors: survivors.map(({ process }) => process.id),
    used: sumRss(survivors),
    unresolved,
  };

  function settle(group: MemoryGroup, ancestors: readonly MemoryGroup[]): Leaf[] {
    if (seen.has(group.id)) throw new ModelError('children', `id ${group.id} is used twice`);
    seen.add(group.id);
    const path = [...ancestors, group];
    const inside = group.children.flatMap((child) =>
      'children' in child ? settle(child, path) : [leafOf(child, path, seen)],
    );
    const { id, max } = group;
    if (max === undefined) return inside;
    atLeast(0, `${id}.max`, max);
    const order = inside
      .map((leaf, index) => ({ leaf, index, badness: badness(leaf.process, max) }))
      .filter(({ leaf }) => leaf.alive && leaf.process.oomScoreAdj !== OOM.exempt.value)
      .sort((a, b) => b.badness - a.badness || b.index - a.index);
    let used = sumRss(inside.filter(({ alive }) => alive));
    for (const { leaf, badness: worst } of order) {
      if (used <= max) break;
      if (!leaf.alive) continue;
      kills.push({ victim: leaf.process.id, scope: id, badness: worst });
      const whole = leaf.ancestors.slice(ancestors.length).find(({ oomGroup }) => oomGroup);
      for (const other of inside) {
        const goes = other === leaf || (whole && other.ancestors.includes(whole));
        if (!goes || !other.alive || (other !== leaf && other.process.oomScoreAdj === OOM.exempt.value)) continue;
        other.alive = false;
        used -= other.process.rss;
      }
    }
    if (sumRss(inside.filter(({ alive }) => alive)) > max) unresolved.push(id);
    return inside;
  }
}

function leafOf(process: MemoryProcess, ancestors: readonly MemoryGroup[], seen: Set<string>): Leaf {
  const { id, rss, oomScoreAdj = 0 } = process;
  if (seen.has(id)) throw new ModelError('children', `id ${id} is used twice`);
  seen.add(id);
  atLeast(0, `${id}.rss`, rss);
  if (!(oomScoreAdj >= -1000 && oomScoreAdj <= 1000))
    throw new ModelError(`${id}.oomScoreAdj`, 'must be -1000 to 1000');
  return { process, ancestors, alive: true };
}

function sumRss(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { process }) => sum + process.rss, 0);
}
