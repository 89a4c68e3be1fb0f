import { filePaint, type Theme } from '../../scene/file-paint.ts';
import type { Fill, Hatch, Ink } from '../../scene/mark.ts';
import { patternOf } from '../../scene/material.ts';
import { emu } from './xml.ts';

/** Each hatch's own preset pattern (ECMA-376 part 1, 20.1.10.33), so that the shapes stay editable. */
const PRESETS: Record<string, string> = {
  hardware: 'diagCross',
  kernel: 'wdUpDiag',
  hypervisor: 'zigZag',
  'guest-os': 'wdDnDiag',
  runtime: 'pct20',
  fallen: 'dkDnDiag',
  demand: 'dashHorz',
  unmet: 'ltDnDiag',
  earth: 'ltUpDiag',
};

/** The preset of a hatch in any tone. */
export const presetOf = (hatch: Hatch): string => PRESETS[hatch.replace(/-(fail|focus)$/, '')] ?? 'pct20';

/** Colours of a deck as DrawingML. */
export function deckPaint(theme: Theme) {
  const { ink: hex } = filePaint(theme);
  const colour = (ink: Ink | 'hatch') => `<a:srgbClr val="${hex(ink).slice(1)}"/>`;
  const solid = (ink: Ink) => `<a:solidFill>${colour(ink)}</a:solidFill>`;
  return {
    solid,
    fill(fill: Fill | undefined): string {
      if (!fill) return '<a:noFill/>';
      if ('ink' in fill) return solid(fill.ink);
      const { ink, ground } = patternOf(fill.hatch);
      const [front, back] = [colour(ink), colour(ground ?? 'sheet')];
      return `<a:pattFill prst="${presetOf(fill.hatch)}"><a:fgClr>${front}</a:fgClr><a:bgClr>${back}</a:bgClr></a:pattFill>`;
    },
    line({ stroke, weight = 1, dash }: { stroke?: Ink; weight?: number; dash?: readonly number[] }): string {
      if (!stroke) return '<a:ln><a:noFill/></a:ln>';
      // Dashes are in thousandths of a percent of the line's weight.
      const share = (px = 0) => Math.round((px / weight) * 100_000);
      const dashes = dash
        ? `<a:custDash><a:ds d="${share(dash[0])}" sp="${share(dash[1] ?? dash[0])}"/></a:custDash>`
        : '';
      return `<a:ln w="${emu(weight)}">${solid(stroke)}${dashes}<a:miter lim="800000"/></a:ln>`;
    },
  };
}

export type DeckPaint = ReturnType<typeof deckPaint>;
