import { type Mark, round } from '../../scene/mark.ts';
import { plate } from '../../scene/plate.ts';
import { occupantMarks } from '../../scene/section/occupant.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Value } from './result.ts';
import type { Sizes } from './sizes.ts';
import { letterOf } from './summary.ts';

/** A room of the drawing: left edge and width, px. */
export interface Span {
  left: number;
  width: number;
}

/** Where a sheet hangs in its room: x of its middle. An occupant needs the other half. */
export const sheetX = ({ left, width }: Span, alone: boolean, { sheet }: Sizes): number =>
  left + (alone ? width / 2 : Math.max(width * 0.36, sheet[0] / 2 + 5));

/** y of a sheet's middle. */
export const sheetY = ({ metrics: { room }, sheet }: Sizes): number => -room + sheet[1] / 2 + room * 0.14;

/**
 * A value on its sheet. What is new is drawn in the ink of what one looks at and filled; what was left behind is dashed;
 * what nobody has changed is plain.
 */
export function valueSheet(value: Value, x: number, sizes: Sizes, text = letterOf(value)): Mark[] {
  const { sheet, value: size, metrics } = sizes;
  const [width, height] = sheet;
  const y = sheetY(sizes);
  const fold = height * 0.26;
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  const d = `M${round(left)} ${round(top)}H${round(right - fold)}L${round(right)} ${round(top + fold)}V${round(bottom)}H${round(left)}Z`;
  const style = {
    same: { stroke: 'line', weight: 1.5 },
    new: { stroke: 'focus', weight: 2.25 },
    stale: { stroke: 'line', weight: 1.5, dash: [4, 3] },
  } as const;
  const { weight, ...stroke } = style[value];
  return [
    {
      mark: 'path',
      d,
      fill: { ink: value === 'new' ? 'focus-tint' : 'sheet' },
      ...stroke,
      weight: weight * metrics.line,
    },
    {
      mark: 'text',
      x,
      y: y + size * 0.36,
      text,
      size,
      weight: 700,
      anchor: 'middle',
      ink: value === 'new' ? 'focus' : value === 'stale' ? 'ink-2' : 'ink',
    },
  ];
}

/** Walls and ceiling of a room; a process of the server itself stands behind a dotted line. */
export function walls({ left, width }: Span, { metrics: { room, line } }: Sizes, open = false): Mark {
  return {
    mark: 'path',
    d: `M${round(left)} 0V${-room}H${round(left + width)}V0`,
    fill: { ink: 'sheet' },
    stroke: open ? 'line-soft' : 'line',
    weight: 1.5 * line,
    ...(open && { dash: [2.5, 3] }),
  };
}

/** The bank in its room, right of its sheet. */
export function bank(id: string, { left, width }: Span, sizes: Sizes): Mark {
  const { metrics } = sizes;
  const from = sheetX({ left, width }, false, sizes) + sizes.sheet[0] / 2;
  const x = (from + left + width) / 2;
  return occupantMarks({ kind: 'occupant', id, state: 'ok', letter: 'B' }, x, -metrics.line, 0, metrics);
}

/** A server's floor, with what the server is. */
export function floor({ left, width }: Span, name: string, { metrics, font }: Sizes): Mark[] {
  const { kernel, line } = metrics;
  return [
    {
      mark: 'rect',
      x: left,
      y: 0,
      width,
      height: kernel,
      fill: { hatch: 'kernel' },
      stroke: 'line',
      weight: 2.25 * line,
    },
    plate(left + 9 * line, kernel / 2, name, { size: font }),
  ];
}

/** A name and a quieter line under a room's floor. */
export function legend({ left, width }: Span, name: string, note: string, tone: Value | 'plain', sizes: Sizes): Mark[] {
  const { metrics, font } = sizes;
  const x = left + width / 2;
  const y = metrics.kernel + font * 1.45;
  const ink = tone === 'new' ? 'focus' : 'ink-2';
  return [
    { mark: 'text', x, y, text: name, size: font, weight: 700, anchor: 'middle', ink: 'ink' },
    { mark: 'text', x, y: y + font * 1.4, text: note, size: font, anchor: 'middle', ink },
  ];
}

/** Lower edge of the names under a floor. */
export const legendBottom = ({ metrics, font }: Sizes): number => metrics.kernel + font * 3.2;

/** The number of a reader where that reader gets at the value. */
export function readerNumber(number: number, x: number, y: number, { font }: Sizes): Mark[] {
  const text = String(number);
  return [
    { mark: 'circle', x, y, r: font * 0.74, fill: { ink: 'sheet' }, stroke: 'line', weight: 1.25 },
    { mark: 'text', x: x - textWidth(text, font) / 2, y: y + font * 0.36, text, size: font, weight: 700, ink: 'ink' },
  ];
}
