import { type Metrics, PAGE } from '../../scene/section/metrics.ts';
import { CORES } from './params.ts';
import { PERIOD } from './result.ts';

/** Measures of one server's drawing, px. Cores and milliseconds share the same left and right edge. */
export const WIDTH = 350;
export const LEFT = 42;
export const RIGHT = 342;
export const HEIGHT = 274;
/** Width of one core. */
export const CORE = (RIGHT - LEFT) / CORES;
/** Accounting periods that are shown, and the width of one ms. */
export const PERIODS = 3;
export const MS = (RIGHT - LEFT) / (PERIODS * PERIOD);
/** Clear height of a room, its floor, and the tallest overflow that is drawn whole. */
export const ROOM = 54;
export const FLOOR = 116;
export const CEILING = FLOOR - ROOM;
export const TALLEST = 54;
export const SLAB = 24;
/** Upper edge of the lane of time, and its height. */
export const LANE = 214;
export const LANE_HEIGHT = 34;
export const FONT = 14;
/** Size of the two figures that tell the servers apart. */
export const FIGURE = 16;
/** The bank's occupant. */
export const BANK: Metrics = { ...PAGE, font: FONT, figureHeight: 42, figureWidth: 19 };
