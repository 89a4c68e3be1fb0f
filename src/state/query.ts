/** One parameter of a chart: how its text is read, and how it is written. */
export interface Parameter<T> {
  initial: T;
  /** The value, or undefined when the text is none. */
  read(text: string): T | undefined;
  write(value: T): string;
  /** What would have been accepted, in Korean, for the reader of the page. */
  accepts: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a specification mixes parameters of any type; Values<> gets them back.
export type Specification = Record<string, Parameter<any>>;
export type Values<S extends Specification> = { [K in keyof S]: S[K] extends Parameter<infer T> ? T : never };

/** A value in the address that was not taken, and why. */
export interface Ignored {
  key: string;
  text: string;
  accepts: string;
}

/** One of some words. */
export function choice<const T extends string>(options: readonly T[], initial: NoInfer<T>): Parameter<T> {
  return {
    initial,
    read: (text) => options.find((option) => option === text),
    write: (value) => value,
    accepts: options.join(', '),
  };
}

/** A comma-separated selection of words, at least one, in the order of `options`. */
export function selection<const T extends string>(options: readonly T[]): Parameter<readonly T[]> {
  return {
    initial: options,
    read(text) {
      const words = text.split(',');
      if (words.some((word) => !options.includes(word as T))) return undefined;
      return options.filter((option) => words.includes(option));
    },
    write: (value) => value.join(','),
    accepts: `${options.join(', ')} 가운데 쉼표로 이은 것`,
  };
}

/** A number between `min` and `max` that is a multiple of `step`. */
export function number(options: {
  min: number;
  max: number;
  step: number;
  initial: number;
  unit?: string;
}): Parameter<number> {
  const { min, max, step, initial, unit = '' } = options;
  return {
    initial,
    read(text) {
      if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
      const value = Number(text);
      const steps = (value - min) / step;
      return value >= min && value <= max && Math.abs(steps - Math.round(steps)) < 1e-9 ? value : undefined;
    },
    write: String,
    accepts: `${min}${unit}부터 ${max}${unit}까지 ${step}${unit} 간격`,
  };
}

/**
 * Reads a chart's values from a query string. What is missing or not valid becomes the initial value.
 * @returns the values, and what was ignored (keys that no parameter knows belong to somebody else and are left alone)
 */
export function parseQuery<S extends Specification>(
  specification: S,
  query: string,
): { values: Values<S>; ignored: Ignored[] } {
  const given = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, parameter] of Object.entries(specification)) {
    const text = given.get(key);
    const value = text === null ? undefined : parameter.read(text);
    values[key] = value ?? parameter.initial;
    if (text !== null && value === undefined)
      ignored.push({ key, text: text.slice(0, 40), accepts: parameter.accepts });
  }
  return { values: values as Values<S>, ignored };
}

/**
 * Writes a chart's values as a query string without the question mark; initial values are left out.
 * `parseQuery(specification, formatQuery(specification, values)).values` is `values` again.
 */
export function formatQuery<S extends Specification>(specification: S, values: Values<S>): string {
  const query = new URLSearchParams();
  for (const [key, parameter] of Object.entries(specification)) {
    const text = parameter.write(values[key]);
    if (text !== parameter.write(parameter.initial)) query.set(key, text);
  }
  // A comma needs no escape in a query, and an address is read by people too.
  return query.toString().replaceAll('%2C', ',');
}
