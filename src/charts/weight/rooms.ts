import { dimension } from '../../scene/dimension.ts';
import { type Mark, round } from '../../scene/mark.ts';
import { MATERIAL_NAMES } from '../../scene/material.ts';
import { plate } from '../../scene/plate.ts';
import { type Metrics, PAGE, SLIDE } from '../../scene/section/metrics.ts';
import { occupantMarks } from '../../scene/section/occupant.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Division } from './result.ts';
import { NEIGHBOUR_NAMES, percent, WORDS } from './summary.ts';

/** Sizes of a drawing of two rooms, px. The floor is y = 0. */
export interface Sizes {
  metrics: Metrics;
  width: number;
  /** Letters of the weights over the rooms and of the shares under them. */
  weight: number;
  share: number;
}

export const ON_PAGE: Sizes = { metrics: PAGE, width: 356, weight: 20, share: 14 };
export const ON_SLIDE: Sizes = {
  metrics: { ...SLIDE, room: 186, figureHeight: 92, figureWidth: 42 },
  width: 562,
  weight: 34,
  share: 26,
};

/** y of the dimension lines under the floor, and of the lower edge of the figures under them. */
const linesOf = ({ metrics, share }: Sizes) => {
  const y = metrics.kernel + 22 * metrics.line;
  return { y, bottom: y + share * 1.6 + 4 };
};

/** Height of the drawing over and under the floor. */
export const heightOf = (sizes: Sizes): { top: number; bottom: number } => ({
  top: sizes.metrics.room + sizes.weight * 1.5 + 6,
  bottom: linesOf(sizes).bottom,
});

/** How far the wall stands from where the older rule had it: a dotted line there, and an arrow under the floor. */
function move(from: number, to: number, { metrics: { kernel, room, line } }: Sizes): Mark[] {
  if (Math.abs(to - from) < 4) return [];
  const y = kernel + 9 * line;
  const head = (to > from ? -6 : 6) * line;
  const arrow = `M${round(from)} ${y}H${round(to)}M${round(to + head)} ${y - 4 * line}L${round(to)} ${y}L${round(to + head)} ${y + 4 * line}`;
  return [
    { mark: 'path', d: `M${round(from)} ${-room}V0`, stroke: 'line-soft', weight: 1.25 * line, dash: [2.5, 3] },
    { mark: 'path', d: arrow, stroke: 'focus', weight: 1.5 * line },
  ];
}

/** An occupant in the middle of its place, when it is wide enough for one. */
function occupant(id: string, letter: string, from: number, to: number, metrics: Metrics): Mark[] {
  if (to - from < metrics.figureWidth + 8 * metrics.line) return [];
  const peg = { kind: 'occupant', id, state: 'ok', letter } as const;
  return [occupantMarks(peg, (from + to) / 2, -metrics.line, 0, { ...metrics, letterless: letter === '' })];
}

/** The weights over the middles of their rooms, pushed apart and in from the edges where a room is narrow. */
function weights(
  [one, other]: readonly [number, number],
  [first, second]: readonly [number, number],
  [left, right]: readonly [number, number],
  size: number,
): { text: string; x: number }[] {
  const texts = [`${WORDS.weighs} ${one}`, `${WORDS.weighs} ${other}`] as const;
  const [half, otherHalf] = texts.map((text) => textWidth(text, size) / 2) as [number, number];
  const apart = half + otherHalf + size * 0.6;
  const x = Math.min(Math.max(first, left + half), right - otherHalf - apart);
  return [
    { text: texts[0], x },
    { text: texts[1], x: Math.min(Math.max(second, x + apart), right - otherHalf) },
  ];
}

/**
 * A CPU that two would like to have whole, as two rooms whose widths are what they get. Weights stand over the rooms,
 * shares under them; both keep to the outer edges, so that no figure meets another however narrow a room gets.
 */
export function rooms({ neighbour, weight, otherWeight, share, before }: Division, sizes: Sizes): Mark[] {
  const { metrics, width } = sizes;
  const { kernel, room, line, font } = metrics;
  const [left, right] = [2, width - 2];
  const at = (part: number) => left + part * (right - left);
  const wall = at(share);
  const { y } = linesOf(sizes);
  const outline = { stroke: 'line', weight: 1.5 * line } as const;
  const over = ({ text, x }: { text: string; x: number }): Mark => ({
    mark: 'text',
    x,
    y: -room - sizes.weight * 0.4,
    text,
    size: sizes.weight,
    weight: 700,
    anchor: 'middle',
    ink: 'ink',
  });
  const under = (text: string, anchor: 'start' | 'end', bold: boolean): Mark => ({
    mark: 'text',
    x: anchor === 'start' ? left : right,
    y: y + sizes.share * 1.45,
    text,
    size: sizes.share,
    anchor,
    ink: bold ? 'ink' : 'ink-2',
    ...(bold && { weight: 700 }),
  });
  return [
    {
      mark: 'rect',
      x: left,
      y: 0,
      width: right - left,
      height: kernel,
      fill: { hatch: 'kernel' },
      stroke: 'line',
      weight: 2.25 * line,
    },
    plate(left + 9 * line, kernel / 2, MATERIAL_NAMES.kernel, { size: font }),
    { mark: 'rect', x: left, y: -room, width: wall - left, height: room, fill: { hatch: 'demand' }, ...outline },
    {
      mark: 'rect',
      x: wall,
      y: -room,
      width: right - wall,
      height: room,
      fill: { ink: 'sheet' },
      ...outline,
      // A service of the server stands in no container: its place has no wall of its own.
      ...(neighbour === 'system' && { stroke: 'line-soft', dash: [2.5, 3] }),
    },
    { mark: 'path', d: `M${round(wall)} ${-room}V0`, ...outline, weight: 3 * line },
    ...move(at(before), wall, sizes),
    ...occupant('bank', 'B', left, wall, metrics),
    ...occupant('neighbour', neighbour === 'pod' ? 'A' : '', wall, right, metrics),
    ...weights([weight, otherWeight], [(left + wall) / 2, (wall + right) / 2], [left, right], sizes.weight).map(over),
    ...dimension(left, wall, y, '', { size: font, line, above: true }).slice(0, 2),
    ...dimension(wall, right, y, '', { size: font, line, above: true }).slice(0, 2),
    under(`${WORDS.bank} ${percent(share)}`, 'start', true),
    under(`${NEIGHBOUR_NAMES[neighbour]} ${percent(1 - share)}`, 'end', false),
  ];
}
