import { type Mark, round } from './mark.ts';
import { BASELINE } from './plate.ts';

/** A name for a part of a drawing, with the point on the part that it belongs to. */
export interface Leader {
  x: number;
  y: number;
  text: string;
  /** A second, quieter line. */
  note?: string;
  /** The part that the reader looks at. */
  focus?: boolean;
}

interface Column {
  /** x of the elbows and of the texts; both to the right of every point. */
  elbow: number;
  text: number;
  /** y between which the middles of the texts stay, if they fit; px. */
  top: number;
  bottom: number;
  size: number;
}

const AIR = 6;

/** Middles of the texts: at their points where there is room, else pushed apart in the points' order. */
function spread(leaders: readonly Leader[], { top, bottom, size }: Column): number[] {
  const heights = leaders.map(({ note }) => (note ? 2 : 1) * (size + 4) + AIR);
  const middles: number[] = [];
  for (const [index, { y }] of leaders.entries()) {
    const before = middles[index - 1];
    const apart = before === undefined ? top : before + ((heights[index - 1] ?? 0) + (heights[index] ?? 0)) / 2;
    middles.push(Math.max(y, apart));
  }
  let limit = bottom;
  for (let index = middles.length - 1; index >= 0; index -= 1) {
    middles[index] = Math.min(middles[index] ?? limit, limit);
    limit = (middles[index] ?? limit) - ((heights[index] ?? 0) + (heights[index - 1] ?? 0)) / 2;
  }
  return middles;
}

/**
 * Names in a column at the right: a dot on the part, one elbow, then level to the text. They keep the order of their
 * points from top to bottom, so that lines do not cross.
 */
export function leaders(list: readonly Leader[], column: Column): Mark[] {
  const ordered = [...list].sort((a, b) => a.y - b.y);
  const middles = spread(ordered, column);
  const { elbow, text: left, size } = column;
  return ordered.flatMap(({ x, y, text, note, focus }, index): Mark[] => {
    const middle = middles[index] ?? y;
    const ink = focus ? 'focus' : 'line-soft';
    const level = round(note ? middle - (size + 4) / 2 : middle);
    const d = `M${round(x)} ${round(y)}L${round(elbow)} ${level}H${round(left - 5)}`;
    const marks: Mark[] = [
      { mark: 'path', d, stroke: ink, weight: focus ? 1.5 : 0.95 },
      { mark: 'circle', x, y, r: 2.4, fill: { ink: focus ? 'focus' : 'line' } },
      {
        mark: 'text',
        x: left,
        y: level + size * BASELINE,
        text,
        size,
        ink: focus ? 'focus' : 'ink',
        weight: 700,
      },
    ];
    if (note)
      marks.push({ mark: 'text', x: left, y: level + size + 4 + size * BASELINE, text: note, size, ink: 'ink-3' });
    return marks;
  });
}
