/** Sizes of a section drawing, in px. */
export interface Metrics {
  font: number;
  figureHeight: number;
  figureWidth: number;
  /** Clear height of a room, from its floor to the runtime's gantry or the ceiling. */
  room: number;
  hardware: number;
  kernel: number;
  hypervisor: number;
  'guest-os': number;
  runtime: number;
  vmWall: number;
  vmGap: number;
  containerGap: number;
  pad: number;
  /** Multiplies every line weight. */
  line: number;
  /** px between the foundation and the casing; 7 times `line` when left out. */
  casing?: number;
  /** Leaves the names off: for buildings too small to carry them. */
  nameless?: boolean;
  /** Leaves the letters of the occupants off. */
  letterless?: boolean;
  /** Everyday names by letter, written over the heads where every place has room for the longest of them. */
  names?: Readonly<Record<string, string>>;
}

/** On a page: nothing is written under 13 px. */
export const PAGE: Metrics = {
  font: 13,
  figureHeight: 46,
  figureWidth: 21,
  room: 74,
  hardware: 38,
  kernel: 28,
  hypervisor: 27,
  'guest-os': 24,
  runtime: 22,
  vmWall: 8,
  vmGap: 10,
  containerGap: 5,
  pad: 8,
  line: 1,
};

/** On a slide of 1280 x 720: nothing is written under 20 px, lines are 1.5 times as heavy. */
export const SLIDE: Metrics = {
  font: 20,
  figureHeight: 73,
  figureWidth: 34,
  room: 112,
  hardware: 44,
  kernel: 40,
  hypervisor: 40,
  'guest-os': 36,
  runtime: 32,
  vmWall: 12,
  vmGap: 12,
  containerGap: 6,
  pad: 10,
  line: 1.5,
};
