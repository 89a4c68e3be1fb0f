import { breakLine } from '../../scene/break-line.ts';
import { dimension } from '../../scene/dimension.ts';
import { type Ink, type Mark, round, type TextMark } from '../../scene/mark.ts';
import { BASELINE, plate } from '../../scene/plate.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Lane, Step, Stretch } from './lanes.ts';
import type { LaneSizes } from './sizes.ts';
import { outageText, stepTexts, stretchTexts } from './words.ts';

export interface Axis {
  /** Seconds at the right end. */
  length: number;
  left: number;
  right: number;
}

export const xOf = ({ length, left, right }: Axis, time: number): number => left + ((right - left) * time) / length;

const STYLE = {
  down: { fill: { hatch: 'fallen' }, stroke: 'fail' },
  starting: { fill: { ink: 'sheet' }, stroke: 'focus', dash: [7, 4] },
  back: { fill: { ink: 'focus-tint' }, stroke: 'focus' },
  up: { fill: { ink: 'sheet' }, stroke: 'line' },
} as const;

const INK = { down: 'fail', starting: 'focus', back: 'focus', up: 'ink' } as const;

/** One stretch of a bar. Its hatched height is the share of requests that go unanswered. */
function stretchMarks({ phase, answered }: Stretch, x: number, width: number, y: number, sizes: LaneSizes): Mark[] {
  const { bar } = sizes;
  const weight = 1.5 * sizes.line;
  if (answered !== 0.5) return [{ mark: 'rect', x, y, width, height: bar, weight, ...STYLE[phase] }];
  return [
    { mark: 'rect', x, y: y + bar / 2, width, height: bar / 2, weight, ...STYLE.up },
    { mark: 'rect', x, y, width, height: bar / 2, weight, ...STYLE.down },
  ];
}

function stretchLabel(stretch: Stretch, lane: Lane, x: number, width: number, y: number, font: number): Mark[] {
  const text = stretchTexts(stretch, lane).find((words) => textWidth(words, font) + 24 <= width);
  if (!text) return [];
  const ground = stretch.phase === 'back' ? 'focus-tint' : 'sheet';
  return [plate(x + width / 2, y, text, { size: font, anchor: 'middle', ink: INK[stretch.phase], ground, bold: true })];
}

/**
 * A lane's bar from the fault to the end of the axis.
 * @param at seconds where the reader stands: a line through the bar, behind its words
 * @param top y of the bar; px
 */
export function barMarks(lane: Lane, axis: Axis, at: number, top: number, sizes: LaneSizes): Mark[] {
  const bottom = top + sizes.bar;
  const x = round(xOf(axis, at));
  const along = (draw: (stretch: Stretch, from: number, width: number) => Mark[]) =>
    lane.stretches.flatMap((stretch) => {
      const from = xOf(axis, stretch.from);
      return draw(stretch, from, xOf(axis, stretch.to) - from);
    });
  return [
    ...along((stretch, from, width) => stretchMarks(stretch, from, width, top, sizes)),
    ...(runsOff(lane, axis) ? breakLine(axis.right - 22, top, bottom) : []),
    { mark: 'path', d: `M${x} ${top - 6}V${bottom + 6}`, stroke: 'focus', weight: 2.25 * sizes.line },
    ...along((stretch, from, width) => stretchLabel(stretch, lane, from, width, (top + bottom) / 2, sizes.font)),
  ];
}

const runsOff = ({ whole }: Lane, axis: Axis): boolean => (whole?.latest ?? 0) > axis.length;

/** A dimension line whose text stands elsewhere. */
const bare = (from: number, to: number, y: number, options: Parameters<typeof dimension>[4]): Mark[] =>
  dimension(from, to, y, '', { ...options, above: true }).filter(({ mark }) => mark !== 'text');

interface Words {
  size: number;
  anchor: TextMark['anchor'];
  ink: Ink;
  bold?: boolean;
}

const words = (x: number, middle: number, text: string, { size, anchor, ink, bold = false }: Words): Mark => ({
  mark: 'text',
  x,
  y: middle + size * BASELINE,
  text,
  size,
  anchor,
  ink,
  ...(bold && { weight: 700 }),
});

/**
 * Dimension lines of what the time is spent on, in one row; a text that fits neither on its line nor after it is left to
 * the table.
 * @param y of the row; @param bar y to which the extension lines run; px
 */
export function stepMarks(steps: readonly Step[], axis: Axis, y: number, bar: number, sizes: LaneSizes): Mark[] {
  const { font: size, line: weight } = sizes;
  return steps.flatMap((step, index): Mark[] => {
    const [from, to] = [xOf(axis, step.from), xOf(axis, step.to)];
    const texts = stepTexts(step);
    const options = { size, extendTo: bar, line: weight };
    const inside = texts.find((text) => textWidth(text, size) + 22 < to - from);
    if (inside) return dimension(from, to, y, inside, options);
    const line = bare(from, to, y, options);
    const between = texts.find((text) => textWidth(text, size) + 6 < to - from);
    // Between its own extension lines a text may stand over the line, for nothing else comes there.
    if (between)
      return [...line, words((from + to) / 2, y - 0.85 * size, between, { size, anchor: 'middle', ink: 'ink-2' })];
    const after = texts.find((text) => to + 10 + textWidth(text, size) <= axis.right + 8);
    if (index < steps.length - 1 || !after) return line;
    return [...line, words(to + 10, y, after, { size, anchor: 'start', ink: 'ink-2' })];
  });
}

/** The dimension of the whole outage, or words at the right end where it runs off the axis. */
function outageMarks(lane: Lane, axis: Axis, y: number, bar: number, { font: size }: LaneSizes): Mark[] {
  const text = outageText(lane, axis.length);
  const end = lane.whole?.latest ?? 0;
  if (end > axis.length || !lane.whole)
    return [words(axis.right, y, text, { size, anchor: 'end', ink: lane.whole ? 'ink' : 'fail', bold: true })];
  if (end === 0) return [];
  const [from, to] = [xOf(axis, 0), xOf(axis, end)];
  const options = { size, ink: 'fail', textInk: 'fail', bold: true, extendTo: bar } as const;
  const width = textWidth(text, size);
  if (width + 22 < to - from || to + 10 + width > axis.right + 8) return dimension(from, to, y, text, options);
  return [...bare(from, to, y, options), words(to + 10, y, text, { size, anchor: 'start', ink: 'fail', bold: true })];
}

/**
 * A lane: its bar, what the time goes into, and how long it lasts.
 * @param top y of the bar
 * @returns the marks and the height that they may take from `top` on, which no slider changes; px
 */
export function laneMarks(
  lane: Lane,
  axis: Axis,
  at: number,
  top: number,
  sizes: LaneSizes,
): { marks: Mark[]; height: number } {
  const { bar, first, next } = sizes;
  const bottom = top + bar;
  const marks = barMarks(lane, axis, at, top, sizes);
  const steps = lane.id === 'alone' ? lane.steps : [];
  marks.push(...stepMarks(steps, axis, bottom + first, bottom + 5, sizes));
  const row = bottom + first + (lane.id === 'alone' ? next : 0);
  const beside = runsOff(lane, axis) && lane.id !== 'alone';
  marks.push(...outageMarks(lane, axis, beside ? bottom + 16 : row, bottom + 5, sizes));
  const never = lane.id === 'copy' && lane.whole?.latest === 0;
  return { marks, height: never ? bar : row - top + 10 };
}
