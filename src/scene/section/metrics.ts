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
  /** Leaves the names off: for buildings too small to carry them. */
  nameless?: boolean;
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
