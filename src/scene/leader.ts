import { type Mark, round } from './mark.ts';
import { BASELINE } from './plate.ts';

/** A name for a part of a drawing, with the point on the part that it belongs to. */
export interface Leader {
  x: number;
  y: number;
  text: string;
  /** What is added in a quieter ink, in a column of its own. */
  note?: string;
  /** The part that the reader looks at. */
  focus?: boolean;
}

interface Column {
  /** x of the elbows, of the texts and of the notes; all to the right of every point. */
  elbow: number;
  text: number;
  note?: number;
  /** y between which the middles of the texts stay, if they fit; px. */
  top: number;
  bottom: number;
  size: number;
}

const AIR = 9;

/** Middles of the texts: at their points where there is room, else pushed apart in the points' order. */
function spread(leaders: readonly Leader[], { top, bottom, size }: Column): number[] {
  const line = size + AIR;
  let least = top;
  const middles = leaders.map(({ y }) => {
    const middle = Math.max(y, least);
    least = middle + line;
    return middle;
  });
  let most = bottom;
  for (let index = middles.length - 1; index >= 0; index -= 1) {
    const lifted = Math.min(middles[index] ?? most, most);
    middles[index] = lifted;
    most = lifted - line;
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
  const { elbow, text: left, note: aside = left, size } = column;
  return ordered.flatMap(({ x, y, text, note, focus }, index): Mark[] => {
    const level = round(middles[index] ?? y);
    const d = `M${round(x)} ${round(y)}L${round(elbow)} ${level}H${round(left - 5)}`;
    const ink = focus ? 'focus' : 'ink';
    const base = level + size * BASELINE;
    const marks: Mark[] = [
      { mark: 'path', d, stroke: focus ? 'focus' : 'line-soft', weight: focus ? 1.5 : 0.95 },
      { mark: 'circle', x, y, r: 2.4, fill: { ink: focus ? 'focus' : 'line' } },
      { mark: 'text', x: left, y: base, text, size, ink, weight: 700 },
    ];
    if (note) marks.push({ mark: 'text', x: aside, y: base, text: note, size, ink: 'ink-3' });
    return marks;
  });
}
