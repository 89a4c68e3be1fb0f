import type { Metrics } from '../../scene/section/metrics.ts';
import { NODES, NODES_PER_ZONE, ROOMS, ZONES, zoneOf } from './params.ts';

/** Where the buildings of a street stand, and how large they are; px. Ground level of the first row is y = 0. */
export interface Layout {
  metrics: Metrics;
  /** Size of the counts over the roofs. */
  strong: number;
  width: number;
  building: number;
  /** Left end and ground level of each node, by its number less one. */
  places: readonly { x: number; y: number }[];
  /** Where the Pods without a room stand: their first slot, the width of each, and their ground level. */
  waiting: { x: number; y: number; slot: number };
  /** Zones stand in rows of their own, with their names at the left. */
  stacked: boolean;
  /** Whether nodes have their names under them. */
  named: boolean;
  /** Room over the roofs for counts, and under the ground for names. */
  sky: number;
  below: number;
}

/** px between the nodes of a zone, and between zones: casings and roofs reach into it, and lean when they break. */
const NEAR = 35;
const FAR = 40;
const EDGE = 20;
/** px of the widest figure on a page. */
const FIGURE = 21;

/** A small building: three rooms, no names on its layers. */
function smallBuilding(building: number, font: number, line: number, widest: number): Metrics {
  const [pad, containerGap] = [3 * line, 2.5 * line];
  const room = (building - 1.2 * pad - (ROOMS - 1) * containerGap) / ROOMS;
  const figureWidth = Math.min(widest, room * 0.8);
  const figureHeight = figureWidth * 2.15;
  return {
    font,
    figureHeight,
    figureWidth,
    room: figureHeight * 1.3,
    hardware: 14,
    kernel: 11,
    hypervisor: 0,
    'guest-os': 0,
    runtime: 8,
    vmWall: 0,
    vmGap: 0,
    containerGap,
    pad,
    line,
    nameless: true,
  };
}

/** Height of a small building over the ground, up to the top of its roof. */
export const heightOf = ({ metrics: { kernel, room, runtime, line } }: Layout): number =>
  kernel + room + runtime + 5 + 21 * line;

const nodes = Array.from({ length: NODES }, (_, index) => index + 1);

interface Row {
  width: number;
  /** px before the first building and after the last. */
  left: number;
  right: number;
  font: number;
  strong: number;
  line: number;
  /** Widest figure. */
  widest: number;
  /** Left end and slot of those that wait. */
  waiting: { x: number; slot: number };
  named: boolean;
  sky: number;
}

/** All zones on one ground line. */
export function row({ width, left, right, font, strong, line, widest, waiting, named, sky }: Row): Layout {
  const [near, far] = [NEAR * line, FAR * line];
  const building = (width - left - right - ZONES * near - (ZONES - 1) * far) / NODES;
  const places = nodes.map((node) => {
    const zone = zoneOf(node) - 1;
    return { x: left + (node - 1) * building + (node - 1 - zone) * near + zone * far, y: 0 };
  });
  const metrics = smallBuilding(building, font, line, widest);
  const below = metrics.hardware + (named ? 2 : 1) * (font + 7) + 4;
  return { metrics, strong, width, building, places, waiting: { ...waiting, y: 0 }, stacked: false, named, sky, below };
}

const ROW_HEIGHT = 26;

/** Zones under each other, for a phone; those that wait in a last row. */
function stack(width: number): Layout {
  const left = 84;
  const building = (width - left - EDGE - NEAR) / NODES_PER_ZONE;
  const metrics = smallBuilding(building, 13, 1, FIGURE);
  const layout: Layout = {
    metrics,
    strong: 13,
    width,
    building,
    places: [],
    waiting: { x: left, y: 0, slot: 44 },
    stacked: true,
    named: true,
    sky: 34,
    below: metrics.hardware + ROW_HEIGHT,
  };
  const pitch = heightOf(layout) + layout.sky + layout.below;
  return {
    ...layout,
    places: nodes.map((node) => ({
      x: left + ((node - 1) % NODES_PER_ZONE) * (building + NEAR),
      y: (zoneOf(node) - 1) * pitch,
    })),
    waiting: { ...layout.waiting, y: (ZONES - 1) * pitch + layout.below + metrics.figureHeight + 16 },
  };
}

const NARROW = 640;
const WIDEST = 1000;
const SLOT = 26;

/** The layout of a page or of a file; those that wait stand at the street's end. */
export function pageLayout(given: number): Layout {
  if (given < NARROW) return stack(Math.min(given, 420));
  const width = Math.min(given, WIDEST);
  const waiting = { x: width - 3 * SLOT, slot: SLOT };
  const right = 3 * SLOT + FAR;
  return row({
    width,
    left: EDGE,
    right,
    font: 13,
    strong: 14,
    line: 1,
    widest: FIGURE,
    waiting,
    named: true,
    sky: 44,
  });
}
