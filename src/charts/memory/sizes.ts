import { type Metrics, PAGE, SLIDE } from '../../scene/section/metrics.ts';
import { SERVER } from './params.ts';

/** Measures of one building in px; the floor of the rooms is y = 0. */
export interface Sizes {
  /** Left end of the building, width of a GiB, and of the whole drawing. */
  left: number;
  gib: number;
  width: number;
  /** Clear height of a room; the slab; a VM's own floor; a VM's wall. */
  ceiling: number;
  slab: number;
  guest: number;
  wall: number;
  /** Letters of labels, of figures, and of the names of the dead. */
  small: number;
  figure: number;
  dead: number;
  line: number;
  /** y of the line that measures the rooms, and of the lower edge. */
  chain: number;
  bottom: number;
  /** How far over the ceiling the line over the dead and the upper edge are. */
  over: number;
  top: number;
  /** Whether there is a ruler, and whether every room is measured, however narrow. */
  ruler: boolean;
  every: boolean;
  /** The occupants of a room with air on both sides, of a narrow one, and the narrowest that holds each. */
  occupants: readonly { from: number; metrics: Metrics }[];
}

const LEFT = 36;
const PAGE_GIB = 18.5;

export const ON_PAGE: Sizes = {
  left: LEFT,
  gib: PAGE_GIB,
  width: 2 * LEFT - 12 + SERVER * PAGE_GIB,
  ceiling: 74,
  slab: 26,
  guest: 20,
  wall: 6,
  small: 13,
  figure: 14,
  dead: 14,
  line: 1,
  chain: 62,
  bottom: 128,
  over: 32,
  top: 60,
  ruler: true,
  every: true,
  occupants: [
    { from: 26, metrics: { ...PAGE, figureHeight: 44 } },
    { from: 16, metrics: { ...PAGE, figureHeight: 40, figureWidth: 15 } },
  ],
};

/** px of a slide's building beside its outermost line. */
const EDGE = 4;

/** A building on a slide, as wide as its place there. */
export function onSlide(width: number): Sizes {
  const figureWidth = Math.min(34, width / 7);
  const metrics = { ...SLIDE, figureWidth, figureHeight: figureWidth * 2.15 };
  return {
    left: EDGE,
    gib: (width - 2 * EDGE) / SERVER,
    width,
    ceiling: 150,
    slab: 40,
    guest: 28,
    wall: 8,
    small: 20,
    figure: 24,
    dead: 26,
    line: 1.5,
    chain: 92,
    bottom: 134,
    over: 52,
    top: 94,
    ruler: false,
    every: false,
    occupants: [
      { from: 36, metrics },
      { from: 19, metrics: { ...metrics, figureWidth: 17, figureHeight: 56, letterless: true } },
    ],
  };
}
