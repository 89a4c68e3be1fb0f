import { type Mark, round, type Scene } from '../../scene/mark.ts';
import { plate } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { textWidth } from '../../scene/text-width.ts';
import { axisTicks } from './axis.ts';
import { FRAME, frame } from './frame.ts';
import { type Axis, laneMarks, xOf } from './lane-marks.ts';
import { currentMoments, type Recovery } from './result.ts';
import { PAGE_LANES } from './sizes.ts';
import { announcement } from './summary.ts';
import { cursorText, footnotes, LANE_NAMES } from './words.ts';

const FONT = PAGE.font;
const NAME = 14;
/** px: from this width on all pictures stand in one row and lanes have their names at the left. */
const ONE_ROW = 700;
const NAMES = 150;
const MARGIN = 14;
const LEADER = 36;
const LANE_GAP = 20;
/** The key moments: in one row, or two and two. */
function frames(recovery: Recovery, width: number, columns: number): Mark[] {
  const current = new Set(currentMoments(recovery));
  const copies = recovery.params.copies === '2';
  return recovery.moments.map((moment, index) => ({
    mark: 'group',
    x: columnX(index % columns, columns, width),
    y: 6 + Math.floor(index / columns) * FRAME.height,
    children: frame(moment, copies, current.has(moment)),
  }));
}

const columnX = (column: number, columns: number, width: number): number =>
  round((width / columns) * (column + 0.5) - FRAME.width / 2);

/** From every picture to its time on the axis: one elbow, and in order, so that none crosses another. */
function leaders({ moments, axis }: Recovery, scale: Axis, width: number, top: number): Mark[] {
  return moments.flatMap((moment, index): Mark[] => {
    if (moment.at.latest > axis) return [];
    const from = columnX(index, moments.length, width) + FRAME.width / 2;
    const to = round(xOf(scale, moment.at.latest));
    return [
      {
        mark: 'path',
        d: `M${round(from)} ${top - LEADER}V${top - LEADER + 8}L${to} ${top - 12}V${top}`,
        stroke: 'line-soft',
        weight: 0.95,
      },
      { mark: 'circle', x: to, y: top - 5, r: 3, fill: { ink: 'sheet' }, stroke: 'line', weight: 1.25 },
    ];
  });
}

/** Where the reader stands in time, on the axis; every lane carries its own piece of the line. */
function cursor(recovery: Recovery, scale: Axis, y: number): Mark[] {
  const x = round(xOf(scale, recovery.at));
  const text = cursorText(recovery.at);
  const half = textWidth(text, FONT) / 2 + 6;
  const middle = Math.min(Math.max(x, scale.left + half - 8), scale.right - half + 8);
  return [
    { mark: 'path', d: `M${x} ${y - 8}V${y + 8}`, stroke: 'focus', weight: 2.25 },
    plate(middle, y + 42, text, {
      size: FONT,
      anchor: 'middle',
      ink: 'focus',
      ground: 'focus-tint',
      bold: true,
      pad: 6,
    }),
  ];
}

/**
 * The whole drawing: the key moments, and under them the lanes on one axis of time.
 * @param options.width of the drawing in px
 */
export function scene(recovery: Recovery, { width }: { width: number }): Scene {
  const wide = width >= ONE_ROW;
  const columns = wide ? recovery.moments.length : Math.max(1, Math.floor(width / FRAME.width));
  const scale = { length: recovery.axis, left: wide ? NAMES : MARGIN, right: width - MARGIN };
  const marks: Mark[] = frames(recovery, width, columns);
  let y = 6 + Math.ceil(recovery.moments.length / columns) * FRAME.height;
  if (wide) {
    y += LEADER;
    marks.push(...leaders(recovery, scale, width, y));
  }
  for (const lane of [recovery.alone, recovery.copy, recovery.hand]) {
    const [name, kind] = LANE_NAMES[lane.id];
    const watched = lane.id === (recovery.params.copies === '2' ? 'copy' : 'alone');
    const style = { size: NAME, weight: 700, ink: watched ? 'focus' : 'ink' } as const;
    if (wide) {
      marks.push({ mark: 'text', x: 2, y: y + 12, text: name, ...style });
      marks.push({ mark: 'text', x: 2, y: y + 31, text: kind, size: FONT, ink: watched ? 'focus' : 'ink-2' });
    } else {
      marks.push({ mark: 'text', x: scale.left, y: y + 16, text: `${name}, ${kind}`, ...style });
      y += 28;
    }
    const drawn = laneMarks(lane, scale, recovery.at, y, PAGE_LANES);
    marks.push(...drawn.marks);
    y += Math.max(drawn.height, wide ? 34 : 0) + LANE_GAP;
  }
  marks.push(...axisTicks(scale, y, PAGE_LANES), ...cursor(recovery, scale, y));
  y += 76;
  for (const text of footnotes(recovery.params)) {
    marks.push({ mark: 'text', x: wide ? 2 : scale.left, y, text, size: FONT, ink: 'ink-3' });
    y += FONT + 7;
  }
  return { viewBox: [0, 0, width, y - 8], title: announcement(recovery), marks };
}
