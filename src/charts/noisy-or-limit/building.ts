import { dimension } from '../../scene/dimension.ts';
import { type Mark, round } from '../../scene/mark.ts';
import { MATERIAL_NAMES } from '../../scene/material.ts';
import { BASELINE, plate } from '../../scene/plate.ts';
import type { Metrics } from '../../scene/section/metrics.ts';
import { occupantMarks } from '../../scene/section/occupant.ts';
import { BANK, CEILING, CORE, FIGURE, FLOOR, FONT, LEFT, RIGHT, ROOM, SLAB, TALLEST } from './frame.ts';
import { CORES, DEMAND } from './params.ts';
import type { Slowness } from './result.ts';
import { bankText, coresText, LANE_NAMES, lackText, restText } from './summary.ts';

const NEIGHBOUR: Metrics = { ...BANK, letterless: true };
/** No occupant stands in a room that is narrower. */
const NARROWEST = 22;
/** y of the dimension lines under the floor, and of the words under those. */
const SHARES = FLOOR + SLAB + 12;
const WORDS = SHARES + 20;

const bankRight = ({ received }: Slowness): number => LEFT + received * CORE;

/** The strip of paper across an overflow that is cut short. */
function gap(from: number, to: number, y: number): Mark {
  const [a, b] = [0.4, 0.6].map((share) => round(from + (to - from) * share));
  const upper = `M${round(from - 3)} ${y}L${a} ${y - 3}L${b} ${y + 3}L${round(to + 3)} ${y}`;
  const lower = `L${round(to + 3)} ${y + 7}L${b} ${y + 10}L${a} ${y + 4}L${round(from - 3)} ${y + 7}Z`;
  return { mark: 'path', d: upper + lower, fill: { ink: 'sheet' }, stroke: 'line', weight: 1.25 };
}

/** What the bank wants beyond what it gets breaks through the ceiling, as high as it is in proportion to its room. */
function overflow(slowness: Slowness): Mark[] {
  const lack = DEMAND - slowness.received;
  if (lack < 0.005) return [];
  const to = bankRight(slowness);
  const whole = (lack / slowness.received) * ROOM;
  const height = Math.min(TALLEST, whole);
  const box = { x: LEFT, y: CEILING - height, width: to - LEFT, height };
  return [
    { mark: 'rect', ...box, fill: { hatch: 'unmet' }, stroke: 'fail', weight: 1.25, dash: [5, 3] },
    ...(whole > TALLEST ? [gap(LEFT, to, CEILING - TALLEST + 12)] : []),
    {
      mark: 'text',
      x: to + 12,
      y: CEILING - 24 - FIGURE * 0.4,
      text: lackText(lack),
      size: FIGURE,
      weight: 700,
      ink: 'fail',
    },
  ];
}

/** The limit: a post on the ceiling, where the bank's room ends however much lies idle beside it. */
function post(slowness: Slowness): Mark[] {
  if (slowness.cause !== 'limit') return [];
  const x = bankRight(slowness);
  const text = `${LANE_NAMES.limit} ${coresText(slowness.received)}`;
  return [
    { mark: 'rect', x: x - 2.5, y: CEILING - 14, width: 5, height: 14, fill: { ink: 'line' } },
    { mark: 'text', x: x + 12, y: CEILING - 7, text, size: FONT, ink: 'ink-2' },
  ];
}

/** The rooms from left to right: the bank, its neighbours, and what nobody uses. */
function rooms(slowness: Slowness): Mark[] {
  const { cause, neighbours, idle } = slowness;
  const used = LEFT + (CORES - idle) * CORE;
  const first = bankRight(slowness);
  const each = neighbours > 0 ? (used - first) / neighbours : 0;
  const middles = Array.from({ length: neighbours }, (_, index) => first + (index + 0.5) * each);
  const walls = [first, ...middles.slice(0, -1).map((middle) => middle + each / 2), ...(idle > 0 ? [used] : [])];
  const inner = [...new Set(walls.map(round))].filter((x) => x < RIGHT - 1);
  const stand = (id: string, letter: string, x: number, metrics: Metrics) =>
    occupantMarks({ kind: 'occupant', id: `${cause}/${id}`, state: 'ok', letter }, x, FLOOR - 1, 0, metrics);
  return [
    { mark: 'rect', x: LEFT, y: CEILING, width: used - LEFT, height: ROOM, fill: { hatch: 'demand' } },
    { mark: 'path', d: `M${LEFT} ${FLOOR}V${CEILING}H${RIGHT}V${FLOOR}`, stroke: 'line', weight: 1.25 },
    { mark: 'path', d: inner.map((x) => `M${x} ${FLOOR}V${CEILING}`).join(''), stroke: 'line', weight: 1.75 },
    ...(first - LEFT >= NARROWEST ? [stand('bank', 'B', (LEFT + first) / 2, BANK)] : []),
    ...middles.map((x, index) => stand(`neighbour-${index}`, '', x, NEIGHBOUR)),
  ];
}

/** Who has how many cores, under the floor. */
function shares(slowness: Slowness): Mark[] {
  const first = bankRight(slowness);
  const spans: [number, number][] = [[LEFT, first], ...(first < RIGHT - 1 ? [[first, RIGHT] as [number, number]] : [])];
  // The line and its ticks only: the words stand at the outer ends, where they fit however narrow a room is.
  const lines = spans.flatMap(([from, to]) => dimension(from, to, SHARES, '', { size: FONT, above: true }).slice(0, 2));
  return [
    ...lines,
    { mark: 'text', x: LEFT, y: WORDS, text: bankText(slowness), size: FONT, weight: 700, ink: 'ink' },
    { mark: 'text', x: RIGHT, y: WORDS, text: restText(slowness), size: FONT, anchor: 'end', ink: 'ink-2' },
  ];
}

/** One server as a building cut open: a room is as wide as the CPU that its occupant gets. */
export function building(slowness: Slowness): Mark[] {
  const [x, y, width] = [LEFT, FLOOR, RIGHT - LEFT];
  const from = LEFT + (CORES - slowness.idle) * CORE;
  return [
    ...overflow(slowness),
    ...rooms(slowness),
    ...(slowness.idle > 0.8
      ? ([
          {
            mark: 'text',
            x: (from + RIGHT) / 2,
            y: FLOOR - ROOM / 2 + FONT * BASELINE,
            text: LANE_NAMES.idle,
            size: FONT,
            anchor: 'middle',
            ink: 'ink-3',
          },
        ] as const)
      : []),
    { mark: 'rect', x, y, width, height: SLAB, fill: { hatch: 'kernel' }, stroke: 'line', weight: 2.25 },
    plate(x + 8, y + SLAB / 2, MATERIAL_NAMES.kernel, { size: FONT }),
    ...post(slowness),
    ...shares(slowness),
  ];
}
