import { BY_HAND, NODE_FAILURE } from '../../models/recovery/constants.ts';
import { choice, number, type Values } from '../../state/query.ts';

/** What goes wrong: a machine, an app once, an app again and again, an app that lives but answers no more. */
export const FAULTS = ['node', 'crash', 'loop', 'hang'] as const;

export type Fault = (typeof FAULTS)[number];

const SECONDS_PER_MINUTE = 60;

export const specification = {
  fault: choice(FAULTS, 'node'),
  /** Seconds after the fault that the reader looks at; two minutes show a cluster that knows and still waits. */
  at: number({ min: 0, max: 5400, step: 1, initial: 120, unit: '초' }),
  /** Copies of the app: the only one, or another on the second node. */
  copies: choice(['1', '2'], '1'),
  /** Default grace period of the node monitor, by the version that it belongs to. */
  version: choice(['1.32', '1.31'], '1.32'),
  toleration: number({ min: 0, max: 600, step: 30, initial: NODE_FAILURE.tolerationSeconds.value, unit: '초' }),
  /** Whether a liveness probe watches the app, and whether it heeds SIGTERM. */
  probe: choice(['yes', 'no'], 'yes'),
  sigterm: choice(['obeys', 'ignores'], 'obeys'),
  /** Assumptions: seconds to start, seconds that an app runs before it crashes again, minutes of whoever mends by hand. */
  start: number({ min: 0, max: 120, step: 5, initial: NODE_FAILURE.startSeconds.value, unit: '초' }),
  run: number({ min: 5, max: 120, step: 5, initial: 30, unit: '초' }),
  notice: number({ min: 1, max: 60, step: 1, initial: BY_HAND.notice.value / SECONDS_PER_MINUTE, unit: '분' }),
  mend: number({ min: 5, max: 240, step: 5, initial: BY_HAND.mend.value / SECONDS_PER_MINUTE, unit: '분' }),
};

export type Params = Values<typeof specification>;
