import { type Mark, round, type Scene } from '../../scene/mark.ts';
import { MATERIAL_NAMES } from '../../scene/material.ts';
import { plate } from '../../scene/plate.ts';
import { SLIDE } from '../../scene/section/metrics.ts';
import { occupantMarks } from '../../scene/section/occupant.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Box } from '../chart.ts';
import { amount, notable } from './amount.ts';
import { NOISY, type Params } from './params.ts';
import type { Division, Room } from './result.ts';
import { spread } from './spread.ts';
import { sentence, WALL_NAMES } from './summary.ts';

const { font: FONT, line: LINE } = SLIDE;
const NAME = 24;
const FIGURE = 24;
/** px between two buildings; height of a room, and of the tallest overflow that is drawn whole. */
const STREET = 44;
const ROOM = 128;
const TALLEST = 138;
const SLAB = 36;
const GUEST = 26;
const VM_WALL = 8;
/** y of the rooms' floor, and of the row of shares. */
const FLOOR = 338;
const SHARES = 434;

interface Place {
  room: Room;
  from: number;
  to: number;
}

function placesOf({ rooms }: Division, core: number): Place[] {
  let from = 0;
  return rooms.map((room) => {
    const place = { room, from, to: from + room.share * core };
    from = place.to;
    return place;
  });
}

/** What an app gets, and what it wants beyond that, which breaks through the ceiling. */
function demand({ room, from, to }: Place, wall: number): Mark[] {
  if (room.share === 0) return [];
  const height = Math.min(1, room.demand / room.share) * ROOM;
  const met: Mark = {
    mark: 'rect',
    x: from + wall,
    y: FLOOR - height,
    width: to - from - 2 * wall,
    height,
    fill: { hatch: 'demand' },
  };
  if (!notable(room.unmet)) return [met];
  const over = Math.min(TALLEST, (room.unmet / room.share) * ROOM);
  const box = { x: from, y: FLOOR - ROOM - over, width: to - from, height: over };
  const whole: Mark = { mark: 'rect', ...box, fill: { hatch: 'unmet' }, stroke: 'fail', weight: LINE, dash: [6, 4] };
  return [met, whole, ...((room.unmet / room.share) * ROOM > TALLEST ? [broken(box)] : [])];
}

/** The gap in an overflow that is cut short: a ragged strip of paper across it, near its upper end. */
function broken({ x, y, width }: { x: number; y: number; width: number }): Mark {
  const top = round(y + 20);
  const [left, right] = [round(x - 3), round(x + width + 3)];
  const [a, b] = [0.4, 0.6].map((share) => round(left + (right - left) * share));
  const upper = `M${left} ${top}L${a} ${top - 4}L${b} ${top + 4}L${right} ${top}`;
  const lower = `L${right} ${top + 9}L${b} ${top + 13}L${a} ${top + 5}L${left} ${top + 9}Z`;
  return { mark: 'path', d: upper + lower, fill: { ink: 'sheet' }, stroke: 'line', weight: LINE };
}

/** How much each app lacks: in its overflow where there is room, else over it. */
function lacks(places: readonly Place[], right: number): Mark[] {
  const short = places.filter(({ room }) => notable(room.unmet));
  const heightOf = ({ room }: Place) => Math.min(TALLEST, (room.unmet / room.share) * ROOM);
  const outside: Place[] = [];
  const marks = short.flatMap((place): Mark[] => {
    const { room, from, to } = place;
    const text = amount(room.unmet);
    const fits = textWidth(text, FIGURE) + 20 <= to - from && heightOf(place) >= FIGURE + 14;
    if (!fits) outside.push(place);
    const y = FLOOR - ROOM - heightOf(place) / 2;
    return fits ? [plate((from + to) / 2, y, text, { size: FIGURE, ink: 'fail', bold: true, anchor: 'middle' })] : [];
  });
  const skyline = FLOOR - ROOM - Math.max(0, ...short.map(heightOf)) - 16;
  const labels = outside.map(({ room, from, to }) => ({
    text: amount(room.unmet),
    at: (from + to) / 2,
    width: textWidth(amount(room.unmet), FONT),
  }));
  const middles = spread(labels, 0, right, 10);
  labels.forEach(({ text, at }, index) => {
    const place = outside[index] as Place;
    const x = middles[index] as number;
    const d = `M${round(at)} ${round(FLOOR - ROOM - heightOf(place))}L${round(x)} ${round(skyline + 4)}`;
    marks.push(
      { mark: 'path', d, stroke: 'fail', weight: LINE },
      { mark: 'text', x, y: skyline, text, size: FONT, weight: 700, anchor: 'middle', ink: 'fail' },
    );
  });
  return marks;
}

/** Walls, floor and ceiling: thick and each with its own floor, movable, or nothing but dots. */
function building({ walls }: Division, places: readonly Place[], width: number): Mark[] {
  const top = FLOOR - ROOM;
  if (walls === 'fixed') {
    return places.flatMap(({ from, to }): Mark[] => {
      const [a, b, c, d] = [from, to, from + VM_WALL, to - VM_WALL].map(round);
      const foot = FLOOR + GUEST;
      const shell = `M${a} ${foot}V${top - VM_WALL}H${b}V${foot}H${d}V${top}H${c}V${foot}Z`;
      const floor = { x: from + VM_WALL, y: FLOOR, width: to - from - 2 * VM_WALL, height: GUEST };
      return [
        { mark: 'rect', ...floor, fill: { hatch: 'guest-os' }, stroke: 'line', weight: LINE },
        { mark: 'path', d: shell, fill: { ink: 'line' } },
      ];
    });
  }
  const inner = places.map(({ to }) => round(to)).filter((x) => x > 1 && x < width - 1);
  const d = [...new Set(inner)].map((x) => `M${x} ${FLOOR}V${top}`).join('');
  const style = walls === 'none' ? ({ weight: 3, dash: [0.1, 8], round: true } as const) : ({ weight: 3 } as const);
  return [
    { mark: 'path', d: `M0 ${FLOOR}V${top}H${round(width)}V${FLOOR}`, stroke: 'line', weight: LINE * 1.25 },
    ...(d ? [{ mark: 'path', d, stroke: 'line', ...style } as const] : []),
  ];
}

function slab({ walls }: Division, width: number): Mark[] {
  const material = walls === 'fixed' ? 'hypervisor' : 'kernel';
  const y = walls === 'fixed' ? FLOOR + GUEST : FLOOR;
  const outline = { fill: { hatch: material }, stroke: 'line', weight: 2 * LINE } as const;
  return [
    { mark: 'rect', x: 0, y, width, height: SLAB, ...outline },
    plate(10, y + SLAB / 2, MATERIAL_NAMES[material], { size: FONT }),
  ];
}

function occupants(places: readonly Place[]): Mark[] {
  return places.flatMap(({ room: { app }, from, to }): Mark[] => {
    if (to - from < 30) return [];
    const figureWidth = Math.min(34, (to - from) * 0.6);
    const metrics = { ...SLIDE, figureWidth, figureHeight: 70 };
    const occupant = { kind: 'occupant', id: app, state: 'ok', letter: app } as const;
    return [occupantMarks(occupant, (from + to) / 2, FLOOR - LINE, 0, metrics)];
  });
}

/** The share of each app under its room. */
function shares(places: readonly Place[], width: number): Mark[] {
  const labels = places.map(({ room, from, to }) => {
    const text = to - from < 30 ? `${room.app} ${amount(room.share)}` : amount(room.share);
    return { text, at: (from + to) / 2, width: textWidth(text, FONT) };
  });
  const middles = spread(labels, 0, width, 10);
  return labels.map(
    ({ text }, index): Mark => ({
      mark: 'text',
      x: middles[index] as number,
      y: SHARES,
      text,
      size: FONT,
      weight: 700,
      anchor: 'middle',
      ink: 'ink',
    }),
  );
}

/** CPU that nobody uses, in the white that is left. */
function idle({ leftover }: Division, places: readonly Place[], width: number): Mark[] {
  const text = `빈 ${amount(leftover)}`;
  const from = places.at(-1)?.to ?? 0;
  if (!notable(leftover) || textWidth(text, FONT) + 12 > width - from) return [];
  const y = FLOOR - ROOM / 2;
  return [{ mark: 'text', x: (from + width) / 2, y, text, size: FONT, anchor: 'middle', ink: 'ink-2' }];
}

/** The post of the noisy app's limit, on the ceiling. */
function limit({ walls, cores }: Division, places: readonly Place[], { limit }: Params, core: number): Mark[] {
  const place = places.find(({ room }) => room.app === NOISY);
  if (walls !== 'elastic' || !place || limit >= cores) return [];
  const x = place.from + limit * core;
  if (x > cores * core + 1) return [];
  return [{ mark: 'rect', x: x - 3, y: FLOOR - ROOM - 14, width: 6, height: 14, fill: { ink: 'line' } }];
}

/** The same eight cores shared in three ways, side by side: shares are widths, what is lacking breaks through the ceiling. */
export function slide(results: readonly Division[], params: Params, { width, height }: Box): Scene {
  const cell = (width + STREET) / results.length;
  const wide = cell - STREET;
  const marks = results.map((division, index): Mark => {
    const core = wide / division.cores;
    const places = placesOf(division, core);
    const wall = division.walls === 'fixed' ? VM_WALL : 0;
    const text = WALL_NAMES[division.walls];
    return {
      mark: 'group',
      x: cell * index,
      children: [
        { mark: 'text', x: 0, y: NAME, text, size: NAME, weight: 700, ink: 'ink' },
        ...slab(division, wide),
        ...places.flatMap((place) => demand(place, wall)),
        ...building(division, places, wide),
        ...limit(division, places, params, core),
        ...occupants(places),
        ...idle(division, places, wide),
        ...lacks(places, wide),
        ...shares(places, wide),
      ],
    };
  });
  const title = results.map((division) => `${WALL_NAMES[division.walls]}: ${sentence(division, params)}`).join(' ');
  return { viewBox: [0, 0, width, height], title, marks };
}
