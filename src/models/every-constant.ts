import { SYNC } from './configuration/constants.ts';
import type { Constant } from './constant.ts';
import { MEMORY_ERRORS, YEARLY_RATES } from './failure/rates.ts';
import { BY_HAND, NODE_FAILURE, RESTART } from './recovery/constants.ts';
import { PLUGIN_WEIGHTS, SCHEDULER } from './scheduling/constants.ts';
import { CGROUP, GKE_RESERVATION, OOM, OVERHEAD } from './sharing/constants.ts';

export interface ConstantGroup {
  /** The part of the model that computes with it: a folder of `src/models`. */
  readonly usedIn: 'configuration' | 'failure' | 'recovery' | 'scheduling' | 'sharing';
  readonly constants: readonly Constant[];
}

/** Every constant of the model, for the page that lists them with their sources. Charts import their own few instead. */
export const EVERY_CONSTANT: readonly ConstantGroup[] = [
  {
    usedIn: 'sharing',
    constants: [CGROUP, OOM, OVERHEAD, GKE_RESERVATION].flatMap((group) => Object.values<Constant>(group)),
  },
  { usedIn: 'failure', constants: [YEARLY_RATES, MEMORY_ERRORS].flatMap((group) => Object.values<Constant>(group)) },
  {
    usedIn: 'recovery',
    constants: [NODE_FAILURE, RESTART, BY_HAND].flatMap((group) => Object.values<Constant>(group)),
  },
  { usedIn: 'configuration', constants: Object.values<Constant>(SYNC) },
  { usedIn: 'scheduling', constants: [PLUGIN_WEIGHTS, SCHEDULER].flatMap((group) => Object.values<Constant>(group)) },
];
