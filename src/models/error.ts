/** Thrown for input that the model cannot mean: says which field is wrong and why. */
export class ModelError extends Error {
  readonly field: string;
  readonly reason: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.name = 'ModelError';
    this.field = field;
    this.reason = reason;
  }
}

/** Returns `value` when it is a finite number of at least `min`, else throws. */
export function atLeast(min: number, field: string, value: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ModelError(field, 'must be a finite number');
  if (value < min) throw new ModelError(field, `must be at least ${min}`);
  return value;
}

/** Returns `value` when it is a whole number of at least `min`, else throws. */
export function wholeAtLeast(min: number, field: string, value: number): number {
  if (!Number.isSafeInteger(value)) throw new ModelError(field, 'must be a whole number');
  return atLeast(min, field, value);
}
