import { DEPLOYMENT_MODELS } from '../../models/deployment/components.ts';
import { choice, selection, type Values } from '../../state/query.ts';

/** What the reader may break. `containerd` and `dockerd` are both runtimes, and stopping them differs. */
export const FAILURES = ['app', 'containerd', 'dockerd', 'kernel', 'guest-os', 'hypervisor', 'hardware'] as const;

export type Failure = (typeof FAILURES)[number];

/** The apps of the running example; the letter is what stands on the occupant. */
export const APPS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

export type AppLetter = (typeof APPS)[number];

export const specification = {
  fail: choice(FAILURES, 'kernel'),
  /** Which app fails with `fail=app`. */
  app: choice(APPS, 'A'),
  models: selection(DEPLOYMENT_MODELS),
};

export type Params = Values<typeof specification>;
