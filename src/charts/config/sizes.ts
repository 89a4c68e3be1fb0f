import { type Metrics, PAGE, SLIDE } from '../../scene/section/metrics.ts';

/** Measures of the section, px. The floor of a server is y = 0. */
export interface Sizes {
  metrics: Metrics;
  /** Widths of the rooms of the control plane, of the kubelet's place, and of a container's room. */
  server: number;
  kubelet: number;
  room: number;
  /** Between the two servers; none stands the control plane over the node. */
  gap: number | undefined;
  /** The sheet that a value is written on, and its letters. */
  sheet: readonly [width: number, height: number];
  value: number;
  /** Letters of names and notes. */
  font: number;
  /** Height of the pipe over the ceiling of the rooms. */
  rise: number;
  /** Whether the readers carry their numbers. */
  numbered: boolean;
}

const PAGE_ROOM: Metrics = { ...PAGE, room: 84 };

export const WIDE: Sizes = {
  metrics: PAGE_ROOM,
  server: 92,
  kubelet: 96,
  room: 124,
  gap: 72,
  sheet: [44, 32],
  value: 17,
  font: 13,
  rise: 30,
  numbered: true,
};

/** A chart's own page on a desk. */
export const FULL: Sizes = {
  ...WIDE,
  metrics: { ...PAGE_ROOM, room: 96 },
  server: 132,
  kubelet: 128,
  room: 176,
  gap: 104,
  sheet: [52, 36],
  value: 19,
};

export const NARROW: Sizes = {
  ...WIDE,
  server: 104,
  kubelet: 70,
  room: 81,
  gap: undefined,
  sheet: [36, 30],
  value: 16,
};

export const ON_SLIDE: Sizes = {
  metrics: { ...SLIDE, room: 168, figureHeight: 96, figureWidth: 44 },
  server: 140,
  kubelet: 140,
  room: 204,
  gap: 80,
  sheet: [84, 58],
  value: 34,
  font: 22,
  rise: 46,
  numbered: false,
};

/** Width and left edge of the node, and the whole, from the widths of the rooms. */
export function spansOf({ server, kubelet, room, gap, metrics: { containerGap, pad } }: Sizes) {
  const control = 2 * server + containerGap + 2 * pad;
  const node = kubelet + 3 * room + 3 * containerGap + 2 * pad;
  return { control, node, nodeLeft: gap === undefined ? 0 : control + gap };
}
