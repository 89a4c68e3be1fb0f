import { type Metrics, PAGE } from '../../scene/section/metrics.ts';

/** Sizes of the lanes on the axis of time; px. */
export interface LaneSizes {
  font: number;
  bar: number;
  /** From a bar to the line of its first dimension, and from one dimension to the next. */
  first: number;
  next: number;
  /** Multiplies every line weight. */
  line: number;
}

/** Sizes of two buildings side by side; px. */
export interface PairSizes {
  metrics: Metrics;
  font: number;
  building: number;
  side: number;
  between: number;
  /** From the ground to the names of the nodes. */
  tag: number;
}

/** Gantries are left out: no runtime stops here. */
const SMALL: Metrics = {
  ...PAGE,
  figureHeight: 36,
  figureWidth: 18,
  room: 56,
  hardware: 17,
  kernel: 10,
  runtime: 0,
  containerGap: 3,
  pad: 4,
  nameless: true,
};

const LARGE: Metrics = {
  ...SMALL,
  font: 20,
  figureHeight: 88,
  figureWidth: 42,
  room: 136,
  hardware: 40,
  kernel: 24,
  containerGap: 7,
  pad: 9,
  line: 1.5,
};

export const PAGE_LANES: LaneSizes = { font: PAGE.font, bar: 28, first: 30, next: 30, line: 1 };
export const SLIDE_LANES: LaneSizes = { font: 20, bar: 44, first: 30, next: 0, line: 1.5 };
export const PAGE_PAIR: PairSizes = { metrics: SMALL, font: PAGE.font, building: 54, side: 13, between: 32, tag: 38 };
export const SLIDE_PAIR: PairSizes = { metrics: LARGE, font: 20, building: 130, side: 24, between: 52, tag: 72 };

/** Width of two buildings with the street around them; px. */
export const pairWidth = ({ building, side, between }: PairSizes): number => 2 * (side + building) + between;
