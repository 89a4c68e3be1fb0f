/** Where a group's coordinates lie on the slide: its origin in px, and its turn in degrees, clockwise. */
export interface Place {
  x: number;
  y: number;
  turn: number;
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Point = readonly [number, number];

/** A point of a group, on the slide. */
export function onSlide({ x, y, turn }: Place, [px, py]: Point): Point {
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [x + px * cos - py * sin, y + px * sin + py * cos];
}

/** The place of a group within a group. */
export function within(outer: Place, { x = 0, y = 0, rotate = 0 }: { x?: number; y?: number; rotate?: number }): Place {
  const [left, top] = onSlide(outer, [x, y]);
  return { x: left, y: top, turn: outer.turn + rotate };
}

/** The smallest box around some points. */
export function boundsOf(points: readonly Point[]): Bounds {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The smallest box around some boxes. */
export const union = (boxes: readonly Bounds[]): Bounds =>
  boundsOf(
    boxes.flatMap(({ left, top, right, bottom }): Point[] => [
      [left, top],
      [right, bottom],
    ]),
  );
