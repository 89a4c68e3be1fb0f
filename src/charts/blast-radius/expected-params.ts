import { YEARLY_RATES } from '../../models/failure/rates.ts';
import { number, type Values } from '../../state/query.ts';

const rate = ({ value, min, max }: { value: number; min: number; max: number }, step: number) =>
  number({ min, max, step, initial: value, unit: '회' });

/** Steps of the sliders; failures a year. */
export const RATE_STEPS = {
  'app-rate': 1,
  'runtime-rate': 0.5,
  'kernel-rate': 0.1,
  'guest-os-rate': 0.1,
  'hypervisor-rate': 0.1,
  'hardware-rate': 0.05,
} as const;

/** Failures a year of one component of each layer: assumptions, all of them. Keys that the chart above does not use. */
export const specification = {
  'app-rate': rate(YEARLY_RATES.app, RATE_STEPS['app-rate']),
  'runtime-rate': rate(YEARLY_RATES.runtime, RATE_STEPS['runtime-rate']),
  'kernel-rate': rate(YEARLY_RATES['host-kernel'], RATE_STEPS['kernel-rate']),
  'guest-os-rate': rate(YEARLY_RATES['guest-kernel'], RATE_STEPS['guest-os-rate']),
  'hypervisor-rate': rate(YEARLY_RATES.hypervisor, RATE_STEPS['hypervisor-rate']),
  'hardware-rate': rate(YEARLY_RATES.hardware, RATE_STEPS['hardware-rate']),
};

export type Rates = Values<typeof specification>;
export type RateKey = keyof Rates;

/** Largest rate of each slider: that of its assumption. */
export const RATE_LIMITS: Record<RateKey, { min: number; max: number }> = {
  'app-rate': YEARLY_RATES.app,
  'runtime-rate': YEARLY_RATES.runtime,
  'kernel-rate': YEARLY_RATES['host-kernel'],
  'guest-os-rate': YEARLY_RATES['guest-kernel'],
  'hypervisor-rate': YEARLY_RATES.hypervisor,
  'hardware-rate': YEARLY_RATES.hardware,
};
