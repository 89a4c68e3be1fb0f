import { type Mark, round, type Scene } from '../../scene/mark.ts';
import { plate } from '../../scene/plate.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Box } from '../chart.ts';
import { axisTicks } from './axis.ts';
import { pair } from './frame.ts';
import { type Axis, barMarks, stepMarks, xOf } from './lane-marks.ts';
import { type Recovery, standing } from './result.ts';
import { pairWidth, SLIDE_LANES, SLIDE_PAIR } from './sizes.ts';
import { announcement, now } from './summary.ts';
import { cursorText, LANE_NAMES, outageText, SLIDE_RELEASES } from './words.ts';

const { font: FONT, bar: BAR, first: FIRST, line: LINE } = SLIDE_LANES;
const NAME = 22;
const FIGURE = 26;
/** px: the lanes start here; left of them stand the nodes. */
const LANES = 412;
const MARGIN = 14;
const HEAD = 36;
const GAP = 20;
const GROUND = 330;

/** The nodes as they stand at the time of the cursor, with what goes on in few words. */
function picture(recovery: Recovery): Mark[] {
  const { time, short } = now(recovery);
  return [
    { mark: 'text', x: 4, y: 26, text: time, size: NAME, weight: 700, ink: 'focus' },
    { mark: 'text', x: 4, y: 60, text: short, size: FIGURE, weight: 700, ink: 'ink' },
    {
      mark: 'group',
      x: (LANES - 40 - pairWidth(SLIDE_PAIR)) / 2,
      y: GROUND,
      children: pair(standing(recovery), recovery.params.copies === '2', SLIDE_PAIR),
    },
    { mark: 'text', x: 4, y: 438, text: SLIDE_RELEASES[recovery.params.version], size: FONT, ink: 'ink-3' },
  ];
}

/**
 * The drawing for a slide: the nodes at one time, and beside them how long each way is down.
 * @param box which it fills in width
 */
export function slide(recovery: Recovery, { width, height }: Box): Scene {
  const axis: Axis = { length: recovery.axis, left: LANES, right: width - MARGIN };
  const marks = picture(recovery);
  let y = 0;
  for (const lane of [recovery.alone, recovery.copy, recovery.hand]) {
    const watched = lane.id === (recovery.params.copies === '2' ? 'copy' : 'alone');
    const name = { x: axis.left, y: y + 24, text: LANE_NAMES[lane.id].join(', '), size: NAME } as const;
    marks.push({ mark: 'text', ...name, weight: 700, ink: watched ? 'focus' : 'ink' });
    marks.push({
      mark: 'text',
      x: axis.right,
      y: y + 25,
      text: outageText(lane, recovery.axis),
      size: FIGURE,
      weight: 700,
      anchor: 'end',
      ink: lane.whole?.latest === 0 ? 'ink' : 'fail',
    });
    y += HEAD;
    marks.push(...barMarks(lane, axis, recovery.at, y, SLIDE_LANES));
    y += BAR;
    if (lane.id === 'alone') {
      marks.push(...stepMarks(lane.steps, axis, y + FIRST, y + 6, SLIDE_LANES));
      y += FIRST + 12;
    }
    y += GAP;
  }
  marks.push(...axisTicks(axis, y, { font: FONT, line: LINE }));
  const text = cursorText(recovery.at);
  const half = textWidth(text, FONT) / 2 + 6;
  const x = round(xOf(axis, recovery.at));
  const middle = Math.min(Math.max(x, axis.left + half), axis.right - half + MARGIN);
  marks.push({ mark: 'path', d: `M${x} ${y - 10}V${y + 12}`, stroke: 'focus', weight: 2.25 * LINE });
  marks.push(
    plate(middle, y + 56, text, {
      size: FONT,
      anchor: 'middle',
      ink: 'focus',
      ground: 'focus-tint',
      bold: true,
      pad: 6,
    }),
  );
  return { viewBox: [0, 0, width, Math.min(height, 450)], title: announcement(recovery), marks };
}
