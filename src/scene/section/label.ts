import type { Mark } from '../mark.ts';
import { MATERIAL_NAMES } from '../material.ts';
import { plate } from '../plate.ts';
import { textWidth } from '../text-width.ts';
import { isWide } from './geometry.ts';
import type { Metrics } from './metrics.ts';
import { isDown, type Occupant, type Slab, type State } from './part.ts';

interface Place {
  /** Left end and width of the part, and the height of the label's middle; px. */
  x: number;
  y: number;
  width: number;
}

/** The full and the short name of a slab. */
export const slabNames = ({ material }: Slab): [string, string] => [
  material === 'kernel' ? '커널(호스트 OS)' : MATERIAL_NAMES[material],
  MATERIAL_NAMES[material],
];

export const RUNTIME_NAMES: [string, string] = [MATERIAL_NAMES.runtime, '런타임'];

/** A part's name on a plate at its left end, in the middle of a narrow part; nothing where not even the short name fits. */
export function nameLabel(
  [name, short]: [string, string],
  { x, y, width }: Place,
  state: State,
  metrics: Metrics,
): Mark[] {
  if (metrics.nameless) return [];
  const { font, line } = metrics;
  const text = isWide(width, metrics) || textWidth(name, font) + 18 < width ? name : short;
  if (textWidth(text, font) + 6 > width) return [];
  const tone = state === 'fallen' || state === 'failed' ? 'fail' : state === 'focus' ? 'focus' : undefined;
  const colours = { ink: tone ?? 'ink', ground: tone ? (`${tone}-tint` as const) : 'sheet' } as const;
  if (isWide(width, metrics)) return [plate(x + 9 * line, y, text, { size: font, ...colours })];
  return [plate(x + width / 2, y, text, { size: font, pad: 3, anchor: 'middle', ...colours })];
}

/** What stands on the plate of a cause that has no room for its name; the name then goes over the roof. */
export const NAMELESS = '×';

/** The plate of the cause: the longest name that stays left of the crack at `cut`. */
export function causeLabel(name: string, { x, y, width }: Place, cut: number, metrics: Metrics): Mark[] {
  if (metrics.nameless) return [];
  const { font, line } = metrics;
  const wide = isWide(width, metrics);
  const space = wide ? cut - x - 14 * line : width;
  const fits = (text: string) => textWidth(text, font) + 14 <= space;
  const text = [`${NAMELESS} ${name} 고장`, `${NAMELESS} ${name}`].find(fits) ?? NAMELESS;
  const options = { size: font, ink: 'on-fail', ground: 'fail', bold: true, pad: wide ? 7 : 4 } as const;
  return [plate(x + (wide ? 9 : 3) * line, y, text, options)];
}

/** The everyday name over an occupant's head: it stays where it is when the occupant falls. */
export function occupantName(
  occupant: Occupant,
  { x, y, width }: Place,
  { names = {}, font, figureHeight }: Metrics,
): Mark[] {
  const text = names[occupant.letter];
  const longest = Math.max(...Object.values(names).map((name) => textWidth(name, font)));
  if (!text || longest + 4 > width) return [];
  const style = { size: font, anchor: 'middle', ink: isDown(occupant) ? 'fail' : 'ink-2' } as const;
  return [{ mark: 'text', x: x + width / 2, y: y - figureHeight - font * 0.7, text, ...style }];
}
