import type { Hatch, Ink } from './mark.ts';

/** How an output names an ink and a hatch. */
export interface Paint {
  ink(ink: Ink | 'hatch'): string;
  hatch(hatch: Hatch): string;
}

/** Inks are the page's CSS variables; hatches stand once in the page. */
export const pagePaint: Paint = {
  ink: (ink) => `var(--${ink})`,
  hatch: (hatch) => `url(#h-${hatch})`,
};
