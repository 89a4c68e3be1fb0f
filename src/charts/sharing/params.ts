import { choice, number, type Values } from '../../state/query.ts';

/** Cores that a server may have, and the most of them: what an app can want, and where a limit ends. */
export const SERVERS = ['1', '2', '4', '8'] as const;
export const CORES = 8;

/** The apps of the running example that share the server; C is the noisy one. */
export const APPS = ['A', 'B', 'C', 'D'] as const;

export type AppLetter = (typeof APPS)[number];

/** The app whose threads, weight and limit the reader may set. */
export const NOISY: AppLetter = 'C';

/** Multiples of the others' weight that C may have. */
export const WEIGHTS = ['0.25', '0.5', '1', '2', '4'] as const;

const demand = (initial: number) => number({ min: 0, max: CORES, step: 0.5, initial, unit: '코어' });

export const specification = {
  /** What each app would use on an idle server, in cores. */
  a: demand(2),
  b: demand(1.5),
  c: demand(6),
  d: demand(1),
  /** Runnable threads of C; it never runs fewer than the cores it wants. */
  threads: number({ min: 1, max: 16, step: 1, initial: 6, unit: '개' }),
  weight: choice(WEIGHTS, '1'),
  /** CPU limit of C's container in cores; as many as the server has, or more, means none. */
  limit: number({ min: 0.5, max: CORES, step: 0.5, initial: 4, unit: '코어' }),
  /** Cores of the server. */
  cores: choice(SERVERS, '8'),
};

export type Params = Values<typeof specification>;

/** Key of the parameter that holds an app's demand. */
export const DEMAND_KEY = { A: 'a', B: 'b', C: 'c', D: 'd' } as const;
