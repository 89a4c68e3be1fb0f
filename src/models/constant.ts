interface Figure {
  /** Name in the field's own spelling, such as a flag or a configuration field. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** A figure that a document states. `source` is a file name in `content/sources`. */
export interface PublishedConstant extends Figure {
  readonly kind: 'published';
  readonly source: string;
  /** The heading, or for code the identifier, where the figure stands. */
  readonly section: string;
}

/** A figure that no document was found for: shown as a slider that says so, between `min` and `max`. */
export interface AssumedConstant extends Figure {
  readonly kind: 'assumption';
  readonly min: number;
  readonly max: number;
  /** Why there is no published figure, or what the default stands for. */
  readonly why: string;
}

/** `Constant<'published'>`, `Constant<'assumption'>`, or either. */
export type Constant<Kind extends 'published' | 'assumption' = 'published' | 'assumption'> = Extract<
  PublishedConstant | AssumedConstant,
  { kind: Kind }
>;

export function published(
  name: string,
  value: number,
  unit: string,
  source: string,
  section: string,
): Constant<'published'> {
  return { kind: 'published', name, value, unit, source, section };
}

export function assumption(
  name: string,
  value: number,
  unit: string,
  [min, max]: readonly [number, number],
  why: string,
): Constant<'assumption'> {
  return { kind: 'assumption', name, value, unit, min, max, why };
}
