import { dimension } from '../../scene/dimension.ts';
import type { Mark } from '../../scene/mark.ts';
import type { Metrics } from '../../scene/section/metrics.ts';
import type { Slab } from '../../scene/section/part.ts';
import { placesOf } from '../../scene/section/places.ts';
import { textWidth } from '../../scene/text-width.ts';
import { lit } from './result.ts';

/** px that a dimension line needs beside its text. */
const ENDS = 22;
/** px by which neighbouring lines draw in, so that their ticks stay apart. */
const APART = 3;

/**
 * What each lit part is there for, as dimension lines over the roof: one a part, or one for all where their texts
 * would not fit.
 * @param occupants counts occupants in words; @param units counts the lit parts in words
 * @param roof height of the roof over the ground; px
 */
export function spans(
  tree: Slab,
  width: number,
  metrics: Metrics,
  roof: number,
  words: { occupants(count: number): string; units(count: number): string },
): Mark[] {
  const places = placesOf(tree, width, metrics);
  const units = lit(tree);
  const inset = units.length > 1 ? APART : 0;
  const found = units.flatMap(({ part, occupants }) => {
    const box = places.get(part.id);
    return box ? [{ from: box.left + inset, to: box.right - inset, text: words.occupants(occupants) }] : [];
  });
  if (found.length === 0) return [];
  const fit = found.every(({ from, to, text }) => textWidth(text, metrics.font) + ENDS < to - from);
  const whole = {
    from: Math.min(...found.map(({ from }) => from)),
    to: Math.max(...found.map(({ to }) => to)),
    text: words.units(found.length),
  };
  return (fit ? found : [whole]).flatMap(({ from, to, text }) =>
    dimension(from, to, -roof - 22, text, {
      size: metrics.font,
      ink: 'focus',
      textInk: 'focus',
      bold: true,
      extendTo: -roof - 5,
    }),
  );
}
