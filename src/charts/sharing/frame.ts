import { type Metrics, PAGE } from '../../scene/section/metrics.ts';
import type { Division, Room, Walls } from './result.ts';

/** Measures of a drawing in px. The floor of the rooms is y = 0, and every drawing has the same ruler. */
export const WIDTH = 356;
export const LEFT = 36;
export const RIGHT = 332;
/** Clear height of a room: an app that gets what it wants fills it to here. */
export const CEILING = 74;
export const SLAB = 26;
/** Thickness of a VM's own floor and of its walls. */
export const GUEST_FLOOR = 20;
export const VM_WALL = 6;
/** Size of labels, and of figures that say a share. */
export const SMALL = 13;
export const FIGURE = 14;
/** y of the dimension lines under the floor, of the ruler, and of the lower edge. */
export const SHARES_Y = 84;
export const RULER_Y = SHARES_Y + 34;
export const BOTTOM = RULER_Y + 26;

/** Width of one core of a server that has so many. */
export const coreWidth = ({ cores }: Pick<Division, 'cores'>): number => (RIGHT - LEFT) / cores;

/** A room in its place: left and right edge, px. */
export interface Place {
  room: Room;
  from: number;
  to: number;
}

/** The rooms from left to right, each as wide as its share. */
export function placesOf(division: Division): Place[] {
  const core = coreWidth(division);
  let from = LEFT;
  return division.rooms.map((room) => {
    const place = { room, from, to: from + room.share * core };
    from = place.to;
    return place;
  });
}

/** Lower edge of what the rooms stand on. */
export const foot = (walls: Walls): number => (walls === 'fixed' ? GUEST_FLOOR + SLAB : SLAB);

const WIDE: Metrics = { ...PAGE, figureHeight: 44 };
const SLIM: Metrics = { ...PAGE, figureHeight: 40, figureWidth: 15 };

/** Size of the occupant that a room can hold; none when it is too narrow for its letter. */
export function occupantSize({ from, to }: Place): Metrics | undefined {
  if (to - from >= 26) return WIDE;
  return to - from >= 18 ? SLIM : undefined;
}
