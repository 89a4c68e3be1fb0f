import { breakLine } from '../../scene/break-line.ts';
import { dimension } from '../../scene/dimension.ts';
import { type Mark, round } from '../../scene/mark.ts';
import { BASELINE, plate } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Lane, Step, Stretch } from './lanes.ts';
import { outageText, stepTexts, stretchTexts } from './summary.ts';

const FONT = PAGE.font;
export const BAR = 28;
/** px from a bar to the line of its first dimension, and from one dimension to the next. */
const FIRST = 30;
const NEXT = 30;

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

/** One stretch of a bar. Its filled height is the share of requests that go unanswered. */
function stretchMarks(stretch: Stretch, x: number, width: number, top: number): Mark[] {
  const { phase, answered } = stretch;
  const weight = 1.5;
  if (answered !== 0.5) return [{ mark: 'rect', x, y: top, width, height: BAR, weight, ...STYLE[phase] }];
  return [
    { mark: 'rect', x, y: top + BAR / 2, width, height: BAR / 2, weight, ...STYLE.up },
    { mark: 'rect', x, y: top, width, height: BAR / 2, weight, ...STYLE.down },
  ];
}

function stretchLabel(stretch: Stretch, lane: Lane, x: number, width: number, y: number): Mark[] {
  const text = stretchTexts(stretch, lane).find((words) => textWidth(words, FONT) + 24 <= width);
  if (!text) return [];
  const down = stretch.phase === 'down';
  // On a plain stretch a plate would be one more white box; the words stand by themselves.
  if (down && stretch.answered === 0)
    return [plate(x + width / 2, y, text, { size: FONT, anchor: 'middle', ink: 'fail', bold: true })];
  if (stretch.answered === 0.5) return [];
  return [
    {
      mark: 'text',
      x: x + width / 2,
      y: y + FONT * BASELINE,
      text,
      size: FONT,
      anchor: 'middle',
      ink: INK[stretch.phase],
      weight: 700,
    },
  ];
}

/** Dimension lines of what the time is spent on, in one row; a text that fits neither on its line nor after it is left to the table. */
function stepMarks(steps: readonly Step[], axis: Axis, y: number, bar: number): Mark[] {
  return steps.flatMap((step, index): Mark[] => {
    const [from, to] = [xOf(axis, step.from), xOf(axis, step.to)];
    const texts = stepTexts(step);
    const options = { size: FONT, extendTo: bar };
    const inside = texts.find((text) => textWidth(text, FONT) + 22 < to - from);
    if (inside) return dimension(from, to, y, inside, options);
    const line = dimension(from, to, y, '', { ...options, above: true }).filter(({ mark }) => mark !== 'text');
    const after = texts.find((text) => to + 10 + textWidth(text, FONT) <= axis.right + 8);
    if (index === steps.length - 1 && after)
      return [...line, { mark: 'text', x: to + 10, y: y + FONT * BASELINE, text: after, size: FONT, ink: 'ink-2' }];
    const short = texts.at(-1) ?? '';
    // Only the first text may stand above: to its right nothing is written at that height.
    return index === 0 && steps.length > 1 ? dimension(from, to, y, short, { ...options, above: true }) : line;
  });
}

/** The dimension of the whole outage, or words at the right end where it runs off the axis. */
function outageMarks(lane: Lane, axis: Axis, y: number, bar: number): Mark[] {
  const text = outageText(lane, axis.length);
  const end = lane.whole?.latest ?? 0;
  if (end > axis.length || !lane.whole) {
    const place = { x: axis.right, y: y + FONT * BASELINE, anchor: 'end' } as const;
    return text ? [{ mark: 'text', ...place, text, size: FONT, weight: 700, ink: lane.whole ? 'ink' : 'fail' }] : [];
  }
  if (end === 0) return [];
  const options = { size: FONT, ink: 'fail', textInk: 'fail', bold: true, extendTo: bar } as const;
  return dimension(xOf(axis, 0), xOf(axis, end), y, text, options);
}

/**
 * A lane: its bar from the fault on, what the time goes into, and how long it lasts.
 * @param top y of the bar
 * @returns the marks and the height that they take from `top` on; px
 */
export function laneMarks(lane: Lane, axis: Axis, top: number): { marks: Mark[]; height: number } {
  const bottom = top + BAR;
  const past = (lane.whole?.latest ?? 0) > axis.length;
  const marks = lane.stretches.flatMap((stretch) => {
    const [from, to] = [xOf(axis, stretch.from), xOf(axis, stretch.to)];
    return [
      ...stretchMarks(stretch, from, to - from, top),
      ...stretchLabel(stretch, lane, from, to - from, (top + bottom) / 2),
    ];
  });
  if (past) marks.push(...breakLine(axis.right - 22, top, bottom));
  const steps = lane.id === 'alone' ? lane.steps : [];
  if (steps.length) marks.push(...stepMarks(steps, axis, bottom + FIRST, bottom + 5));
  const row = bottom + FIRST + (steps.length && lane.whole ? NEXT : 0);
  const outage = outageMarks(lane, axis, past ? bottom + 16 : row, bottom + 5);
  marks.push(...outage);
  const below = outage.length || steps.length ? (past ? 28 : row - bottom + 10) : 0;
  return { marks, height: round(BAR + below) };
}
