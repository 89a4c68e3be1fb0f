import { type Mark, round } from '../../scene/mark.ts';
import { MATERIAL_NAMES } from '../../scene/material.ts';
import { BASELINE, plate } from '../../scene/plate.ts';
import { occupantMarks } from '../../scene/section/occupant.ts';
import { textWidth } from '../../scene/text-width.ts';
import { amount, notable } from './amount.ts';
import { CEILING, GUEST_FLOOR, LEFT, occupantSize, type Place, RIGHT, SLAB, SMALL, VM_WALL } from './frame.ts';
import type { Division, Walls } from './result.ts';

/** Demand that is met: the room filled from the floor up. The white above it is idle. */
function fill({ room, from, to }: Place, wall: number): Mark[] {
  if (room.share === 0 || room.demand === 0) return [];
  const height = Math.min(1, room.demand / room.share) * CEILING;
  const box = { x: from + wall, y: -height, width: to - from - 2 * wall, height };
  const surface = `M${round(from + wall)} ${round(-height)}H${round(to - wall)}`;
  return [
    { mark: 'rect', ...box, fill: { hatch: 'demand' } },
    ...(height < CEILING ? [{ mark: 'path', d: surface, stroke: 'focus', weight: 1.25 } as const] : []),
  ];
}

/** Label of white space, in the upper part of a room, where no occupant's head reaches. */
function vacancy(from: number, to: number, height: number, text: string): Mark[] {
  if (textWidth(text, SMALL) + 6 > to - from) return [];
  const y = -CEILING + Math.min(height / 2, 14) + SMALL * BASELINE;
  return [{ mark: 'text', x: (from + to) / 2, y, text, size: SMALL, anchor: 'middle', ink: 'ink-2' }];
}

/** A VM: thick walls, a ceiling and a floor of its own. */
function vm({ from, to }: Place): Mark[] {
  const [out, inn] = [
    [from, to],
    [from + VM_WALL, to - VM_WALL],
  ].map((pair) => pair.map(round)) as [number[], number[]];
  const shell = `M${out[0]} ${GUEST_FLOOR}V${-CEILING - VM_WALL}H${out[1]}V${GUEST_FLOOR}H${inn[1]}V${-CEILING}H${inn[0]}V${GUEST_FLOOR}Z`;
  const floor = { x: from + VM_WALL, y: 0, width: to - from - 2 * VM_WALL, height: GUEST_FLOOR };
  return [
    { mark: 'rect', ...floor, fill: { hatch: 'guest-os' }, stroke: 'line', weight: 1.25 },
    { mark: 'path', d: shell, fill: { ink: 'line' } },
  ];
}

/** The building around rooms that share one floor: outer walls, a ceiling, and what stands between the rooms. */
function shell(walls: Walls, edges: readonly number[]): Mark[] {
  const between = edges.map((x) => `M${round(x)} 0V${-CEILING}`).join('');
  const line = walls === 'none' ? ({ weight: 2, dash: [0.1, 5.5], round: true } as const) : ({ weight: 1.75 } as const);
  return [
    { mark: 'path', d: `M${LEFT} 0V${-CEILING}H${RIGHT}V0`, stroke: 'line', weight: 1.25 },
    ...(between ? [{ mark: 'path', d: between, stroke: 'line', ...line } as const] : []),
  ];
}

function slab(walls: Walls): Mark[] {
  const material = walls === 'fixed' ? 'hypervisor' : 'kernel';
  const y = walls === 'fixed' ? GUEST_FLOOR : 0;
  return [
    {
      mark: 'rect',
      x: LEFT,
      y,
      width: RIGHT - LEFT,
      height: SLAB,
      fill: { hatch: material },
      stroke: 'line',
      weight: 2.25,
    },
    plate(LEFT + 8, y + SLAB / 2, MATERIAL_NAMES[material], { size: SMALL }),
  ];
}

/** Inner walls: between rooms that have a width, and before what nobody uses. */
function innerWalls(places: readonly Place[]): number[] {
  const ends = places.map(({ to }) => to).filter((x) => x > LEFT + 0.5 && x < RIGHT - 0.5);
  return [...new Set(ends.map(round))];
}

/** The rooms with their floor, fill, walls and occupants. What breaks through the ceiling is not part of it. */
export function building({ walls, leftover }: Division, places: readonly Place[]): { behind: Mark[]; front: Mark[] } {
  const fixed = walls === 'fixed';
  const front: Mark[] = fixed ? places.flatMap(vm) : shell(walls, innerWalls(places));
  for (const place of places) {
    const size = occupantSize(place);
    const { app, idle, share } = place.room;
    if (size) {
      const occupant = { kind: 'occupant', id: app, state: 'ok', letter: app } as const;
      front.push(occupantMarks(occupant, (place.from + place.to) / 2, -1, 0, size));
    }
    if (notable(idle)) front.push(...vacancy(place.from, place.to, (idle / share) * CEILING, `빈 ${amount(idle)}`));
  }
  if (notable(leftover)) front.push(...vacancy(places.at(-1)?.to ?? LEFT, RIGHT, CEILING, '빈자리'));
  return { behind: [...places.flatMap((place) => fill(place, fixed ? VM_WALL : 0)), ...slab(walls)], front };
}
