import type { Metrics } from './metrics.ts';
import { isDown, type Slab } from './part.ts';

export type Standing = Slab['on'][number];

/** px that container walls rise above the gantry that hangs between them. */
export const WALL_TIP = 5;
/** Slabs that are not wider than so many times the font carry short names, and tilt no more than a VM allows. */
const NARROW = 150 / 13;

/** Whether a slab has room for its full name beside the crack. */
export const isWide = (width: number, { font }: Metrics): boolean => width > NARROW * font;

/** Height of a part above the level that it stands on; px. */
export function heightOf(part: Standing, metrics: Metrics): number {
  switch (part.kind) {
    case 'occupant':
      return metrics.room;
    case 'room':
      return metrics.room + metrics.runtime + WALL_TIP;
    case 'vm':
      return metrics.vmWall + heightOf(part.floor, metrics);
    case 'slab':
      return metrics[part.material] + Math.max(0, ...part.on.map((child) => heightOf(child, metrics)));
  }
}

/** Where the children of a slab stand: x and width of each; px. */
export function slots(
  slab: Slab,
  x: number,
  width: number,
  metrics: Metrics,
): { part: Standing; x: number; width: number }[] {
  const kind = slab.on[0]?.kind ?? 'slab';
  const pad = { slab: 0, occupant: Math.min(metrics.pad, width * 0.02), room: metrics.pad * 0.6, vm: metrics.pad }[
    kind
  ];
  const gap = { slab: 0, occupant: 0, room: metrics.containerGap, vm: metrics.vmGap }[kind];
  const each = (width - 2 * pad - gap * (slab.on.length - 1)) / slab.on.length;
  return slab.on.map((part, index) => ({ part, x: x + pad + index * (each + gap), width: each }));
}

/** x of the crack: the boundary nearest the middle of whatever stands on the slab, never through an occupant. */
export function cutOf(slab: Slab, x: number, width: number, metrics: Metrics): number {
  const only = slab.on.length === 1 ? slab.on[0] : undefined;
  if (only?.kind === 'slab') return cutOf(only, x, width, metrics);
  const places = slots(slab, x, width, metrics);
  const index = Math.max(1, Math.round(places.length / 2));
  const [before, after] = [places[index - 1], places[index]];
  return before && after ? (before.x + before.width + after.x) / 2 : x + width / 2;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The strip that a gantry takes over the rooms of a slab whose top is at `floor`. */
export function gantryBox(slab: Slab, x: number, width: number, floor: number, metrics: Metrics): Box {
  const places = slots(slab, x, width, metrics);
  const [first, last] = [places[0], places.at(-1)];
  const bottom = floor - metrics.room;
  const left = first ? first.x - 2 : x;
  const right = last ? last.x + last.width + 2 : x + width;
  return { left, right, top: bottom - metrics.runtime, bottom };
}

/** Left and right end of the places whose occupants are down; none when all stand. */
export function fallenSpan(
  slab: Slab,
  x: number,
  width: number,
  metrics: Metrics,
): readonly [number, number] | undefined {
  const spans = slots(slab, x, width, metrics).flatMap(({ part, x: left, width: wide }) => {
    if (part.kind === 'slab') return [fallenSpan(part, left, wide, metrics)];
    if (part.kind === 'vm') return [fallenSpan(part.floor, left + metrics.vmWall, wide - 2 * metrics.vmWall, metrics)];
    const occupant = part.kind === 'room' ? part.inside : part;
    return [occupant && isDown(occupant) ? ([left + wide * 0.1, left + wide * 0.9] as const) : undefined];
  });
  const found = spans.filter((span) => span !== undefined);
  if (found.length === 0) return undefined;
  return [Math.min(...found.map(([from]) => from)), Math.max(...found.map(([, to]) => to))];
}
