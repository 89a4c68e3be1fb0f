import { type Mark, round } from '../../scene/mark.ts';
import { MATERIAL_NAMES } from '../../scene/material.ts';
import { plate } from '../../scene/plate.ts';
import { placedOccupant } from '../../scene/section/lean.ts';
import { textWidth } from '../../scene/text-width.ts';
import { LEAKING, SERVER } from './params.ts';
import { inVms, type Place, type Segment } from './places.ts';
import { NEEDS, type Outcome } from './result.ts';
import type { Sizes } from './sizes.ts';
import { leaked } from './words.ts';

/** Memory in use, and what the dead held. */
function fill({ from, to, kind }: Segment, { ceiling, line }: Sizes): Mark[] {
  if (kind === 'free' || to - from < 0.5) return [];
  const box = { x: from, y: -ceiling, width: to - from, height: ceiling };
  if (kind === 'held') return [{ mark: 'rect', ...box, fill: { hatch: 'demand' } }];
  return [
    { mark: 'rect', ...box, fill: { hatch: 'unmet' }, stroke: 'fail', weight: 1.25 * line, dash: [5 * line, 3 * line] },
  ];
}

/** A VM's shell and its own floor. */
function vm({ outer, inner }: Place, { ceiling, guest, wall, line }: Sizes): Mark[] {
  const [a, b, c, d] = [...outer, ...inner].map(round);
  const shell = `M${a} ${guest}V${-ceiling - wall}H${b}V${guest}H${d}V${-ceiling}H${c}V${guest}Z`;
  const floor = { x: inner[0], y: 0, width: inner[1] - inner[0], height: guest };
  return [
    { mark: 'rect', ...floor, fill: { hatch: 'guest-os' }, stroke: 'line', weight: 1.25 * line },
    { mark: 'path', d: shell, fill: { ink: 'line' } },
  ];
}

/** What stands between the apps: a container's walls, or dots where there is nothing. */
function walls({ inner, segments }: Place, outcome: Outcome, { ceiling, line }: Sizes): Mark[] {
  const edges = segments
    .filter(({ kind }) => kind === 'held')
    .flatMap(({ from, to }) => [from, to])
    .filter((x) => x > inner[0] + 0.5 && x < inner[1] - 0.5);
  const d = [...new Set(edges.map(round))].map((x) => `M${x} 0V${-ceiling}`).join('');
  if (!d) return [];
  const bare = outcome.model === 'traditional' || outcome.model === 'virtualized';
  const style = bare
    ? ({ weight: 2 * line, dash: [0.1, 5.5 * line], round: true } as const)
    : ({ weight: 1.75 * line } as const);
  return [{ mark: 'path', d, stroke: 'line', ...style }];
}

/** How much of the leaking app's room is leak: everything right of what it needs. */
function leak({ scale, segments }: Place, { ceiling, small, line }: Sizes): Mark[] {
  const room = segments.find(({ kind, tenant }) => kind === 'held' && tenant?.app === LEAKING);
  if (!room) return [];
  const from = room.from + NEEDS[LEAKING] * scale;
  const text = leaked(room.amount - NEEDS[LEAKING]);
  if (textWidth(text, small) + 12 > room.to - from) return [];
  const x = round(from);
  return [
    {
      mark: 'path',
      d: `M${x} 0V${-ceiling}`,
      stroke: 'focus',
      weight: 1.25 * line,
      dash: [2.5 * line, 3 * line],
    },
    plate((from + room.to) / 2, -ceiling + small * 0.5 + 6 * line, text, { size: small, anchor: 'middle' }),
  ];
}

/** The peg figures: upright in their rooms, fallen in what they left. A VM's only app stands in the middle of its VM. */
function occupants({ inner, segments }: Place, sizes: Sizes): Mark[] {
  const alone = segments.filter(({ kind }) => kind !== 'free').length === 1;
  return segments.flatMap(({ kind, from, to, tenant }): Mark[] => {
    if (kind === 'free') return [];
    const [left, right] = alone ? inner : [from, to];
    const size = sizes.occupants.find((candidate) => candidate.from <= right - left);
    if (!size) return [];
    const state = kind === 'lost' ? 'fallen' : 'ok';
    const occupant = { kind: 'occupant', id: tenant.app, state, letter: tenant.app } as const;
    const space = { left, right, count: 1, index: 0 };
    // A leaning foot would dip into the floor.
    const floor = kind === 'lost' ? -3 * sizes.line : 0;
    return [placedOccupant(occupant, left, right - left, floor, 'right', space, size.metrics)];
  });
}

/** What all rooms stand on, with its name. */
function slab(outcome: Outcome, { left, gib, slab: height, guest, small, line }: Sizes): Mark[] {
  const material = inVms(outcome) ? 'hypervisor' : 'kernel';
  const y = inVms(outcome) ? guest : 0;
  const outline = { fill: { hatch: material }, stroke: 'line', weight: 2.25 * line } as const;
  return [
    { mark: 'rect', x: left, y, width: SERVER * gib, height, ...outline },
    plate(left + 8 * line, y + height / 2, MATERIAL_NAMES[material], { size: small }),
  ];
}

/** One server: rooms as wide as the memory that their apps hold, on what they stand on. */
export function building(outcome: Outcome, places: readonly Place[], sizes: Sizes): Mark[] {
  const { left, gib, ceiling, line } = sizes;
  const right = round(left + SERVER * gib);
  const shell: Mark[] = inVms(outcome)
    ? places.flatMap((place) => vm(place, sizes))
    : [{ mark: 'path', d: `M${left} 0V${-ceiling}H${right}V0`, stroke: 'line', weight: 1.25 * line }];
  return [
    ...places.flatMap(({ segments }) => segments.flatMap((segment) => fill(segment, sizes))),
    ...slab(outcome, sizes),
    ...places.flatMap((place) => walls(place, outcome, sizes)),
    ...shell,
    ...places.flatMap((place) => [...leak(place, sizes), ...occupants(place, sizes)]),
  ];
}

/** Lower edge of what the rooms stand on. */
export const foot = (outcome: Outcome, { slab: height, guest }: Sizes): number =>
  inVms(outcome) ? guest + height : height;
