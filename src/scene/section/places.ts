import { type Box, gantryBox, heightOf, slots } from './geometry.ts';
import { type Metrics, PAGE } from './metrics.ts';
import type { Slab, Vm } from './part.ts';

/**
 * Where every part of an upright section stands, for what points at parts: leaders, dimension lines.
 * @param root the hardware slab; @param width of the foundation; px
 * @returns boxes by part id, in the coordinates of `drawSection`; an occupant's box is its figure, a room's has its walls
 */
export function placesOf(root: Slab, width: number, metrics: Metrics = PAGE): Map<string, Box> {
  const places = new Map<string, Box>();

  function vm(part: Vm, left: number, wide: number, floor: number): void {
    const wall = metrics.vmWall;
    places.set(part.id, { left, right: left + wide, top: floor - heightOf(part, metrics), bottom: floor });
    slab(part.floor, left + wall, wide - 2 * wall, floor);
  }

  function figure(id: string, middle: number, floor: number): void {
    const half = metrics.figureWidth / 2;
    places.set(id, { left: middle - half, right: middle + half, top: floor - metrics.figureHeight, bottom: floor });
  }

  function slab(part: Slab, x: number, w: number, bottom: number): void {
    const floor = bottom - metrics[part.material];
    places.set(part.id, { left: x, right: x + w, top: floor, bottom });
    if (part.gantry) places.set(part.gantry.id, gantryBox(part, x, w, floor, metrics));
    for (const { part: child, x: left, width: wide } of slots(part, x, w, metrics)) {
      if (child.kind === 'slab') slab(child, left, wide, floor);
      else if (child.kind === 'vm') vm(child, left, wide, floor);
      else if (child.kind === 'occupant') figure(child.id, left + wide / 2, floor);
      else {
        places.set(child.id, { left, right: left + wide, top: floor - heightOf(child, metrics), bottom: floor });
        if (child.inside) figure(child.inside.id, left + wide / 2, floor);
      }
    }
  }

  slab(root, 0, width, metrics.hardware);
  return places;
}
