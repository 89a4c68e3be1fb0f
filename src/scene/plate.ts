import type { GroupMark, Ink } from './mark.ts';
import { textWidth } from './text-width.ts';

/** Where the baseline of a line of text lies under its middle, as a share of the font size. */
export const BASELINE = 0.355;

interface PlateOptions {
  size: number;
  ink?: Ink;
  ground?: Ink;
  bold?: boolean;
  pad?: number;
  anchor?: 'start' | 'middle';
}

/**
 * A label on a plate, so that a hatch does not run through its letters.
 * @param x left end, or middle with `anchor: 'middle'`; px
 * @param y middle of the plate; px
 */
export function plate(x: number, y: number, text: string, options: PlateOptions): GroupMark {
  const { size, ink = 'ink', ground = 'sheet', bold = false, pad = 5, anchor = 'start' } = options;
  const width = textWidth(text, size) + 2 * pad;
  const left = anchor === 'middle' ? x - width / 2 : x;
  return {
    mark: 'group',
    children: [
      { mark: 'rect', x: left, y: y - size / 2 - 3, width, height: size + 6, fill: { ink: ground } },
      {
        mark: 'text',
        x: left + width / 2,
        y: y + size * BASELINE,
        text,
        size,
        anchor: 'middle',
        ink,
        ...(bold && { weight: 700 }),
      },
    ],
  };
}
