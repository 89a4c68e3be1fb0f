import type { Mark, Scene } from '../../scene/mark.ts';
import { BASELINE } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { textWidth } from '../../scene/text-width.ts';
import { START_TIMES } from './result.ts';
import { START_NAMES, times } from './summary.ts';

const FONT = PAGE.font;
export const AXIS = { width: 340, left: 12, right: 326, y: 96 };

/** Shortest and longest time of the axis, ms. */
const TIMES = { from: 0.3, to: 1000 };

/** x of a time. A scale of the library would weigh more than all else that the towers load. */
function scale(ms: number): number {
  const share = Math.log(ms / TIMES.from) / Math.log(TIMES.to / TIMES.from);
  return AXIS.left + share * (AXIS.right - AXIS.left);
}

/** Start-up times on a logarithmic axis: every step to the right is ten times as long. */
export function starts(): Scene {
  const marks: Mark[] = [{ mark: 'path', d: `M${AXIS.left} ${AXIS.y}H${AXIS.right}`, stroke: 'line', weight: 1.5 }];
  for (const tick of [1, 10, 100, 1000]) {
    const x = Math.round(scale(tick));
    marks.push({ mark: 'path', d: `M${x} ${AXIS.y}V${AXIS.y + 7}`, stroke: 'line', weight: 1.25 });
    marks.push({
      mark: 'text',
      x,
      y: AXIS.y + 24,
      text: tick === 1000 ? '1초' : `${tick}ms`,
      size: FONT,
      anchor: tick === 1000 ? 'end' : 'middle',
      ink: 'ink-3',
    });
  }
  const entries = START_TIMES.map(({ id, constant }) => {
    const x = scale(constant.value);
    const text = `${START_NAMES[id]} ${times(id)}`;
    return { x, text, before: x + 12 + textWidth(text, FONT) > AXIS.width };
  });
  // A name before its point stands above the others, so that no line to the axis runs through it.
  const rows = entries.toSorted((one, other) => Number(other.before) - Number(one.before));
  rows.forEach(({ x, text, before }, index) => {
    const y = 20 + index * 26;
    marks.push({ mark: 'path', d: `M${Math.round(x)} ${y}V${AXIS.y}`, stroke: 'line-soft', weight: 0.95 });
    marks.push({ mark: 'circle', x, y, r: 4, fill: { ink: 'focus' } });
    marks.push({
      mark: 'text',
      x: before ? x - 10 : x + 10,
      y: y + FONT * BASELINE,
      text,
      size: FONT,
      anchor: before ? 'end' : 'start',
      ink: 'ink',
    });
  });
  return {
    viewBox: [0, 0, AXIS.width, 128],
    title: START_TIMES.map(({ id }) => `${START_NAMES[id]} ${times(id)}`).join(', '),
    marks,
  };
}
