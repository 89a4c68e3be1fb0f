import { type CpuGroup, type CpuShare, shareCpu, sharesById } from '../../models/sharing/cpu.ts';
import { threadGroups, vmGroups, type Workload } from '../../models/sharing/workloads.ts';
import { APPS, type AppLetter, DEMAND_KEY, NOISY, type Params } from './params.ts';

/** What divides the server: nothing (traditional), VMs of a fixed size, or containers. */
export const WALLS = ['none', 'fixed', 'elastic'] as const;

export type Walls = (typeof WALLS)[number];

/** An app's part of the CPU, in cores. */
export interface Room {
  app: AppLetter;
  demand: number;
  /** Set aside for the app: its VM's size, elsewhere what it really gets. */
  share: number;
  /** Wanted but not received. */
  unmet: number;
  /** Set aside but not used. */
  idle: number;
  /** Why it gets no more. */
  limitedBy: CpuShare['limitedBy'];
}

/** How one kind of walls divides the CPU. */
export interface Division {
  walls: Walls;
  /** Cores of the server. */
  cores: number;
  rooms: readonly Room[];
  /** Cores that belong to nobody and that nobody uses. */
  leftover: number;
}

/** Cores of the server. */
export const serverOf = ({ cores }: Pick<Params, 'cores'>): number => Number(cores);

/** Cores of each VM: the server cut in equal parts. */
export const vmOf = (params: Pick<Params, 'cores'>): number => serverOf(params) / APPS.length;

// Sums of the model's floats are off by some 1e-13, which must not read as "lacks CPU".
const tidy = (cores: number) => Math.max(0, Math.round(cores * 1e6) / 1e6);

/** Threads that C runs: as many as asked, but one at least for every core it wants, or it could not want them. */
export const threadsOf = ({ c, threads }: Pick<Params, 'c' | 'threads'>): number => Math.max(threads, Math.ceil(c));

/** How many times C's weight is the others'. */
export const weightOf = ({ weight }: Pick<Params, 'weight'>): number => Number(weight);

function workloadsOf(params: Params): Workload[] {
  return APPS.map((id) => {
    const demand = params[DEMAND_KEY[id]] * 1000;
    return id === NOISY ? { id, demand, threads: threadsOf(params) } : { id, demand };
  });
}

function containers(params: Params): CpuGroup[] {
  return workloadsOf(params).map(({ id, demand }) =>
    id === NOISY ? { id, demand, weight: weightOf(params), cap: params.limit * 1000 } : { id, demand, weight: 1 },
  );
}

function input(walls: Walls, params: Params) {
  switch (walls) {
    case 'none':
      return { groups: threadGroups(workloadsOf(params)) };
    case 'fixed': {
      const vms = workloadsOf(params).map((workload) => ({
        id: `vm/${workload.id}`,
        vcpus: vmOf(params),
        workloads: [workload],
      }));
      return vmGroups(vms, threadGroups);
    }
    case 'elastic':
      return { groups: containers(params) };
  }
}

/**
 * Divides the server's CPU among the apps.
 * @param walls what stands between the apps
 * @returns one room an app, in the order of the apps; cores
 */
export function divide(walls: Walls, params: Params): Division {
  const cores = serverOf(params);
  const { shares, available, used: total } = shareCpu({ capacity: cores * 1000, ...input(walls, params) });
  const byId = sharesById(shares);
  const rooms = APPS.map((app): Room => {
    const got = byId.get(app);
    const vm = byId.get(`vm/${app}`);
    const demand = params[DEMAND_KEY[app]];
    const used = tidy((got?.allocation ?? 0) / 1000);
    const share = vm ? vmOf(params) : used;
    const limitedBy = (vm ?? got)?.limitedBy ?? 'demand';
    return {
      app,
      demand,
      share,
      unmet: tidy(demand - used),
      idle: tidy(share - used),
      limitedBy,
    };
  });
  // What a VM does not use is its own.
  return { walls, cores, rooms, leftover: walls === 'fixed' ? 0 : tidy((available - total) / 1000) };
}

/** The same apps behind each kind of walls. */
export const resultOf = (params: Params): Division[] => WALLS.map((walls) => divide(walls, params));
