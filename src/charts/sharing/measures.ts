import { dimension } from '../../scene/dimension.ts';
import { type Mark, round } from '../../scene/mark.ts';
import { textWidth } from '../../scene/text-width.ts';
import { amount, notable } from './amount.ts';
import {
  CEILING,
  coreWidth,
  FIGURE,
  foot,
  LEFT,
  occupantSize,
  type Place,
  RIGHT,
  RULER_Y,
  SHARES_Y,
  SMALL,
  WIDTH,
} from './frame.ts';
import { APPS } from './params.ts';
import type { Division } from './result.ts';
import { spread } from './spread.ts';

/** Arrows under the floor stand in lanes, so that none runs over another. */
const LANE = 9;

/** How far each wall stands from where an equal split would put it. VMs' walls never move. */
function moves({ walls, rooms, leftover }: Division, places: readonly Place[]): { marks: Mark[]; lanes: number } {
  if (walls === 'fixed') return { marks: [], lanes: 0 };
  const starved = walls === 'none' && rooms.some(({ unmet }) => notable(unmet));
  const marks: Mark[] = [];
  const ends: number[] = [];
  const moving = notable(leftover) ? places : places.slice(0, -1);
  moving.forEach(({ to }, index) => {
    const base = LEFT + ((index + 1) * (RIGHT - LEFT)) / APPS.length;
    if (Math.abs(to - base) <= 4) return;
    const [left, right] = [Math.min(to, base), Math.max(to, base)];
    const free = ends.findIndex((end) => end + 6 < left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    const y = foot(walls) + 11 + lane * LANE;
    const head = to > base ? -6 : 6;
    const [tip, wing] = [round(to), round(to + head)];
    const arrow = `M${round(base)} ${y}H${tip}M${wing} ${y - 4}L${tip} ${y}L${wing} ${y + 4}`;
    marks.push(
      {
        mark: 'path',
        d: `M${round(base)} ${foot(walls) + 5}V${y + 6}`,
        stroke: 'line-soft',
        weight: 1.25,
        dash: [2.5, 3],
      },
      { mark: 'path', d: arrow, stroke: starved ? 'fail' : 'focus', weight: 1.5 },
    );
  });
  return { marks, lanes: ends.length };
}

/** The share of each app as a dimension line; a figure that does not fit stands under the line, with a leader. */
function shares({ leftover }: Division, places: readonly Place[], from: number): Mark[] {
  const rest = places.at(-1)?.to ?? LEFT;
  const spans = places.map((place) => ({
    ...place,
    figure: amount(place.room.share),
    name: occupantSize(place) ? '' : `${place.room.app} `,
  }));
  const all = [
    ...spans,
    ...(notable(leftover) ? [{ from: rest, to: RIGHT, figure: amount(leftover), name: '빈 ', room: undefined }] : []),
  ];
  const marks: Mark[] = [];
  const under: { text: string; at: number; width: number; ink: 'ink' | 'ink-3' }[] = [];
  for (const { from: left, to: right, figure, name, room } of all) {
    const ink = room ? 'ink' : 'ink-3';
    const fits = textWidth(figure, FIGURE) + 12 < right - left - 10;
    const line = dimension(left, right, SHARES_Y, figure, {
      size: FIGURE,
      textInk: ink,
      bold: !!room,
      extendTo: from,
      above: !fits,
    });
    if (fits) marks.push(...line);
    else {
      // Only the line and its ticks; where they would stand on each other, not even those.
      if (right - left > 8) marks.push(...line.slice(0, 2));
      const text = `${name}${figure}`;
      under.push({ text, at: (left + right) / 2, width: textWidth(text, FIGURE), ink });
    }
  }
  const middles = spread(under, 2, WIDTH - 2, 8);
  under.forEach(({ text, at, ink }, index) => {
    const x = middles[index] as number;
    const leader = `M${round(at)} ${SHARES_Y}V${SHARES_Y + 6}L${round(x)} ${SHARES_Y + 11}`;
    marks.push(
      { mark: 'path', d: leader, stroke: 'line-soft', weight: 0.95 },
      {
        mark: 'text',
        x,
        y: SHARES_Y + 23,
        text,
        size: FIGURE,
        weight: ink === 'ink' ? 700 : 400,
        anchor: 'middle',
        ink,
      },
    );
  });
  return marks;
}

function ruler({ cores }: Division): Mark[] {
  const at = (core: number) => LEFT + core * coreWidth({ cores });
  const half = cores / 2;
  const ticks = Array.from(
    { length: cores + 1 },
    (_, core) => `M${at(core)} ${RULER_Y}V${RULER_Y + (core % half ? 4 : 7)}`,
  );
  return [
    { mark: 'path', d: `M${LEFT} ${RULER_Y}H${RIGHT}${ticks.join('')}`, stroke: 'line-soft', weight: 1 },
    ...(cores > 1 ? [0, half, cores] : [0, cores]).map((core): Mark => {
      const text = core === cores ? `${core}코어` : String(core);
      return {
        mark: 'text',
        x: at(core),
        y: RULER_Y + 21,
        text,
        size: SMALL,
        anchor: 'middle',
        ink: 'ink-3',
      };
    }),
  ];
}

function ceilingMark(): Mark[] {
  const [x, y] = [LEFT - 14, -CEILING];
  return [
    { mark: 'path', d: `M${x - 8} ${y}H${LEFT - 6}`, stroke: 'line-soft', weight: 1 },
    { mark: 'path', d: `M${x} ${y}L${x - 4.5} ${y - 7}H${x + 4.5}Z`, stroke: 'line-soft', weight: 1.1 },
    { mark: 'text', x: LEFT - 7, y: y - 12, text: '천장', size: SMALL, anchor: 'end', ink: 'ink-3' },
  ];
}

/** Everything that measures the rooms: the ceiling, how far walls moved, the shares, the ruler. */
export function measures(division: Division, places: readonly Place[]): Mark[] {
  const { marks, lanes } = moves(division, places);
  const below = foot(division.walls) + (lanes ? 12 + lanes * LANE : 4);
  return [...ceilingMark(), ...marks, ...shares(division, places, below), ...ruler(division)];
}
