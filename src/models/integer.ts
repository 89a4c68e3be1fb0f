import { ModelError } from './error.ts';

/**
 * Whole-number division that drops the remainder, as Go does on integers. Exact for safe integers, where dividing and
 * rounding down might step over a boundary.
 *
 * @example quotient(7, 2) // 3
 */
export function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new ModelError('divisor', 'must not be 0');
  return (dividend - (dividend % divisor)) / divisor;
}
