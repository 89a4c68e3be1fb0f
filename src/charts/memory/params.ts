import { DEPLOYMENT_MODELS } from '../../models/deployment/components.ts';
import { choice, number, selection, type Values } from '../../state/query.ts';

/** GiB of memory of the server in every drawing. */
export const SERVER = 16;

/** The apps of the running example that share the server: A leaks, B is the bank's database. */
export const APPS = ['A', 'B', 'C', 'D'] as const;

export type AppLetter = (typeof APPS)[number];

export const LEAKING = 'A' satisfies AppLetter;
export const DATABASE = 'B' satisfies AppLetter;

/** Memory limits that the leaking app's container may have, GiB. */
export const LIMITS = ['none', '3', '8'] as const;

/** What the database's Pod states, by the QoS class that comes of it. */
export const CLASSES = ['best-effort', 'burstable', 'guaranteed'] as const;

/** The most that leaks, GiB, and the step between two looks at it: by then every model has come to its end. */
export const MOST_LEAK = 13;
export const LEAK_STEP = 0.5;

export const specification = {
  models: selection(DEPLOYMENT_MODELS),
  /** GiB that the leaking app holds beyond what it needs, as long as it lives: how far the leak has gone. */
  leak: number({ min: 0, max: MOST_LEAK, step: LEAK_STEP, initial: 5.5, unit: 'GiB' }),
  limit: choice(LIMITS, 'none'),
  qos: choice(CLASSES, 'best-effort'),
  /** Assumption: GiB that the database needs. Its VM has room for the most. */
  db: number({ min: 3, max: 8, step: 0.5, initial: 7, unit: 'GiB' }),
};

export type Params = Values<typeof specification>;
