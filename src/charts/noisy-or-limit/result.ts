import { shareCpu, sharesById } from '../../models/sharing/cpu.ts';
import { CORES, DEMAND, type Params } from './params.ts';

/** Length of one accounting period of the kernel's CPU limit, ms: the default of Kubernetes and of cgroup v2. */
export const PERIOD = 100;

export type Cause = 'neighbour' | 'limit';

/** How the bank fares on one server, over one period. Times in ms of one of its threads. */
export interface Slowness {
  cause: Cause;
  /** Noisy apps beside the bank. */
  neighbours: number;
  /** Cores that the bank gets, and how many times as long its work takes. */
  received: number;
  slowdown: number;
  /** What holds it back, as the model says. */
  limitedBy: 'demand' | 'cap' | 'threads' | 'contention';
  ran: number;
  /** Ready to run, but somebody else was running. */
  waited: number;
  /** Forbidden to run until the next period. */
  throttled: number;
  /** Cores of the server that nobody used. */
  idle: number;
}

const MILLI = 1000;

function fare(cause: Cause, neighbours: number, cap: number | undefined): Slowness {
  const noisy = Array.from({ length: neighbours }, (_, index) => ({
    id: `neighbour/${index}`,
    weight: 1,
    demand: CORES * MILLI,
  }));
  const bank = { id: 'bank', weight: 1, demand: DEMAND * MILLI, ...(cap !== undefined && { cap: cap * MILLI }) };
  const { shares, used } = shareCpu({ capacity: CORES * MILLI, groups: [bank, ...noisy] });
  const share = sharesById(shares).get('bank');
  if (!share) throw new Error('the model lost the bank');
  const received = share.allocation / MILLI;
  const ran = (PERIOD * received) / DEMAND;
  const lost = PERIOD - ran;
  return {
    cause,
    neighbours,
    received,
    slowdown: DEMAND / received,
    limitedBy: share.limitedBy,
    ran,
    waited: share.limitedBy === 'contention' ? lost : 0,
    throttled: share.limitedBy === 'cap' ? lost : 0,
    idle: CORES - used / MILLI,
  };
}

/** The same bank on two servers: one with noisy neighbours and no limit, one all to itself but with a limit. */
export const resultOf = ({ neighbours, limit }: Params): [Slowness, Slowness] => [
  fare('neighbour', neighbours, undefined),
  fare('limit', 0, limit),
];
