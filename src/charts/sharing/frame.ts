import { type Metrics, PAGE } from '../../scene/section/metrics.ts';
import { CORES } from './params.ts';
import type { Division, Room, Walls } from './result.ts';

/** Measures of a drawing in px. The floor of the rooms is y = 0, and every drawing has the same ruler. */
export const WIDTH = 356;
export const LEFT = 36;
/** Width of one core. */
export const CORE = 37;
export const RIGHT = LEFT + CORES * CORE;
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

/** A room in its place: left and right edge, px. */
export interface Place {
  room: Room;
  from: number;
  to: number;
}

/** The rooms from left to right, each as wide as its share. */
export function placesOf({ rooms }: Division): Place[] {
  let from = LEFT;
  return rooms.map((room) => {
    const place = { room, from, to: from + room.share * CORE };
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
