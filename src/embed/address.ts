import { choice, type Ignored, number, parseQuery, type Specification, type Values } from '../state/query.ts';

/** What the address of an embedded slide says besides the chart's own parameters. */
export const FRAME = {
  /** 0 is the first view. */
  step: number({ min: 0, max: 9, step: 1, initial: 0 }),
  theme: choice(['light', 'dark', 'auto'], 'auto'),
  bg: choice(['solid', 'transparent'], 'solid'),
  controls: choice(['0', '1'], '1'),
  keys: choice(['forward', 'none'], 'forward'),
};

export type Frame = Values<typeof FRAME>;

/** One view of the story that a scenario tells. */
export interface Step {
  query: string;
  title: string;
}

const asOption = (text: string): string => text.replace(/^\?/, '');

/** A query in which the chart's own parameters of `given` replace those of `base`. */
export function overlay(specification: Specification, base: string, given: string): string {
  const result = new URLSearchParams(base);
  const own = new URLSearchParams(asOption(given));
  for (const key of Object.keys(specification)) {
    const value = own.get(key);
    if (value !== null) result.set(key, value);
  }
  return result.toString();
}

/**
 * Reads the address of an embedded slide.
 * @param search query string of the page
 * @param specification of the chart
 * @param steps views of its story, the first included
 * @returns options of the frame, the chart's query, and every value that was not taken
 */
export function readAddress(
  search: string,
  specification: Specification,
  steps: readonly Step[],
): { frame: Frame; query: string; ignored: Ignored[] } {
  const { values, ignored } = parseQuery(FRAME, search);
  const known = steps[values.step];
  if (!known) ignored.push({ key: 'step', text: String(values.step), accepts: `0부터 ${steps.length - 1}까지 1 간격` });
  const frame = known ? values : { ...values, step: 0 };
  const query = overlay(specification, steps[frame.step]?.query ?? '', search);
  return { frame, query, ignored: [...ignored, ...parseQuery(specification, query).ignored] };
}
