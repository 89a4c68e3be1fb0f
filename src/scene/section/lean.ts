import type { GroupMark } from '../mark.ts';
import type { Metrics } from './metrics.ts';
import { headRadius, occupantMarks } from './occupant.ts';
import { isDown, type Occupant } from './part.ts';

export type Side = 'left' | 'right';

/** The clear space that an occupant may lean in. */
export interface Space {
  left: number;
  right: number;
  /** How many share it, and which of them this is. */
  count: number;
  index: number;
}

/** px: in a shared room that is narrower all lean one way, like dominoes. */
const DOMINO_ROOM = 130;
const MOST = 44;
const LEAST_OF_CAUSE = 16;

const degrees = (sine: number): number => (Math.asin(Math.max(0.1, Math.min(0.72, sine))) * 180) / Math.PI;

/**
 * An occupant in its place: upright, or leaning as far as the room allows, so that no head leaves its room.
 * @param x left end of the place; @param width of the place; @param y floor; px
 */
export function placedOccupant(
  occupant: Occupant,
  x: number,
  width: number,
  y: number,
  side: Side,
  space: Space,
  metrics: Metrics,
): GroupMark {
  const middle = x + width / 2;
  if (!isDown(occupant)) return occupantMarks(occupant, middle, y - metrics.line, 0, metrics);
  const head = headRadius(metrics);
  const reach = metrics.figureHeight - head;
  const room = space.right - space.left;
  const shared = space.count > 1;
  const domino = shared && room < DOMINO_ROOM;
  const free = domino
    ? space.right - head + 1 - (space.count - 1 - space.index) * head * 2.5 - middle
    : shared
      ? room / space.count
      : width / 2 - head + 1;
  const lean = Math.min(MOST, degrees(free / reach)) * (shared && !domino ? 0.8 + 0.1 * (space.index % 3) : 1);
  const angle =
    (side === 'left' && !domino ? -1 : 1) * Math.max(occupant.state === 'failed' ? LEAST_OF_CAUSE : 0, lean);
  const sine = Math.abs(Math.sin((angle * Math.PI) / 180));
  const foot = domino
    ? Math.max(space.left + metrics.figureWidth * 0.54, middle - metrics.figureWidth * 0.1)
    : middle - Math.sign(angle) * sine * metrics.figureHeight * 0.38;
  return occupantMarks(occupant, foot, y - sine * metrics.figureWidth * 0.36, angle, metrics);
}
