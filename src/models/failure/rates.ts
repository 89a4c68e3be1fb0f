import { assumption, type Constant, published } from '../constant.ts';

const WHY = 'No published failure rate was found for this layer.';

/** Failures a year of one component, by kind: what the expected blast radius is weighted with. */
export const YEARLY_RATES = {
  zone: assumption('zone', 0.1, '/year', [0, 2], WHY),
  hardware: assumption('hardware', 0.05, '/year', [0, 2], 'Depends on age and make; memory alone is cited below.'),
  hypervisor: assumption('hypervisor', 0.1, '/year', [0, 10], WHY),
  'guest-kernel': assumption('guest-kernel', 0.2, '/year', [0, 10], WHY),
  'host-kernel': assumption('host-kernel', 0.2, '/year', [0, 10], WHY),
  runtime: assumption('runtime', 1, '/year', [0, 50], WHY),
  app: assumption('app', 12, '/year', [0, 365], 'Depends on the app alone.'),
} as const satisfies Record<string, Constant<'assumption'>>;

/** Seen in the paper's abstract. */
export const MEMORY_ERRORS = {
  dimm: published('DIMMs with a correctable error', 8, '%/year', 'google-dram-errors', 'Abstract'),
} as const;
