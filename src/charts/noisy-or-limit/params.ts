import { number, type Values } from '../../state/query.ts';

/** Cores of the server, and cores that the bank wants; both as threads that run at once. */
export const CORES = 4;
export const DEMAND = 2;

export const specification = {
  /** Noisy neighbours on the first server, each with as many runnable threads as the server has cores. */
  neighbours: number({ min: 0, max: 9, step: 1, initial: 3, unit: '개' }),
  /** The bank's own CPU limit on the second server; at `DEMAND` it no longer bites. */
  limit: number({ min: 0.2, max: DEMAND, step: 0.2, initial: 1, unit: '코어' }),
};

export type Params = Values<typeof specification>;
