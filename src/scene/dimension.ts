import { type Ink, type Mark, round } from './mark.ts';
import { BASELINE } from './plate.ts';
import { textWidth } from './text-width.ts';

interface DimensionOptions {
  size: number;
  ink?: Ink;
  textInk?: Ink;
  bold?: boolean;
  /** y to which the extension lines run; none draws no extension lines. */
  extendTo?: number;
  /** Puts the text above, from the first tick on, even where it would fit. */
  above?: boolean;
  /** x that a text above its line does not pass at the right: a label is moved, never cut. */
  most?: number;
  line?: number;
}

/**
 * A dimension line with ticks at 45 degrees. The line breaks around its text, so that it needs no plate and stands on
 * any background; a text that does not fit goes above.
 * @param from x of the first tick; @param to x of the second; @param y of the line; px
 */
export function dimension(from: number, to: number, y: number, text: string, options: DimensionOptions): Mark[] {
  const { size, ink = 'line-soft', textInk = 'ink-2', bold = false, extendTo, most = Infinity, line = 1 } = options;
  const tick = 4 * line;
  const gap = textWidth(text, size) + 12;
  const middle = (from + to) / 2;
  const fits = !options.above && gap < to - from - 10;
  const stroke = { stroke: ink, weight: 0.95 * line };
  const extension =
    extendTo === undefined
      ? ''
      : [from, to].map((x) => `M${round(x)} ${round(y - 5 * line)}V${round(extendTo)}`).join('');
  const body = fits
    ? `M${round(from - 4)} ${round(y)}H${round(middle - gap / 2)}M${round(middle + gap / 2)} ${round(y)}H${round(to + 4)}`
    : `M${round(from - 4)} ${round(y)}H${round(to + 4)}`;
  const ticks = [from, to]
    .map((x) => `M${round(x - tick)} ${round(y + tick)}L${round(x + tick)} ${round(y - tick)}`)
    .join('');
  return [
    { mark: 'path', d: extension + body, ...stroke },
    { mark: 'path', d: ticks, stroke: ink, weight: 1.8 * line },
    {
      mark: 'text',
      x: fits ? middle : Math.min(from - tick, most - textWidth(text, size)),
      y: fits ? y + size * BASELINE : y - 9 * line,
      text,
      size,
      anchor: fits ? 'middle' : 'start',
      ink: textInk,
      ...(bold && { weight: 700 }),
    },
  ];
}
