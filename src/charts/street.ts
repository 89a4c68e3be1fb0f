import { isWide } from '../scene/section/geometry.ts';
import { type Metrics, SLIDE } from '../scene/section/metrics.ts';
import type { Slab } from '../scene/section/part.ts';

/** Widest building of a slide; px. */
const WIDEST = 400;
/** Least street between two buildings, px: when both fall, their roofs lean into it. Wide slabs tilt further. */
const STREET = 51;
const WIDE_STREET = 92;
/** A node of a street takes less room than a building that stands for a model of its own. */
const NODE = 0.7;
/** px between the names of two lots in our font; those of PowerPoint and LibreOffice run up to a tenth wider. */
export const NAME_GAP = 28;

function buildingIn(cell: number): number {
  const narrow = cell - STREET;
  return isWide(narrow, SLIDE) ? Math.min(WIDEST, Math.max(SLIDE.font * 11.5, cell - WIDE_STREET)) : narrow;
}

/** A building in its place on a slide: left end and width of its piece of the street; px. */
export interface Lot<T> {
  of: T;
  tree: Slab;
  /** The first of its model carries the name. */
  first: boolean;
  left: number;
  cell: number;
  building: number;
}

/**
 * Places every building of some models on one ground line, from left to right.
 * @param models each with its buildings; more than one are the nodes of a street
 * @param width of the slide's drawing; px
 */
export function lots<T>(models: readonly { of: T; trees: readonly Slab[] }[], width: number): Lot<T>[] {
  const share = (trees: readonly Slab[]) => (trees.length > 1 ? NODE : 1);
  const unit = width / models.reduce((sum, { trees }) => sum + trees.length * share(trees), 0);
  let left = 0;
  return models.flatMap(({ of, trees }) =>
    trees.map((tree, index): Lot<T> => {
      const cell = unit * share(trees);
      const lot = { of, tree, first: index === 0, left, cell, building: buildingIn(cell) };
      left += cell;
      return lot;
    }),
  );
}

/** Sizes for buildings of which the narrowest has this width: its figures must fit, with their letters if they can. */
export function sizesFor(building: number): Metrics {
  const slim = building < 200;
  const figureWidth = Math.max(13, Math.min(34, building / (slim ? 10.5 : 9)));
  const figureHeight = figureWidth * (slim ? 2.5 : 2.15);
  const room = Math.max(76, figureHeight * 1.55);
  const thin = slim && { casing: 6, vmWall: 6, vmGap: 8, pad: 5 };
  return { ...SLIDE, figureWidth, figureHeight, letterless: slim, room, ...thin };
}
