/**
 * Cores as they are written: one decimal, two where one would not be true.
 * @example amount(2) // '2.0'
 * @example amount(16 / 11) // '1.45'
 */
export const amount = (cores: number): string => cores.toFixed(2).replace(/0$/, '');

/** Whether an amount is more than the rounding of its own figure: 0.00 is not worth a mark. */
export const notable = (cores: number): boolean => cores >= 0.005;
