import { ground } from '../../scene/ground.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import { SLIDE } from '../../scene/section/metrics.ts';
import { drawSection } from '../../scene/section/section.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Box } from '../chart.ts';
import { MODEL_NAMES } from '../model-names.ts';
import { type Lot, lots, NAME_GAP, sizesFor } from '../street.ts';
import type { Stack } from './result.ts';
import { unitCount } from './summary.ts';

const FONT = SLIDE.font;
const NAME = 24;

/** The model's name, and under it how many parts the lit layer has there. */
function heading({ of: stack, left, cell, building }: Lot<Stack>): Mark[] {
  const x = left + (cell - building) / 2;
  const name = MODEL_NAMES[stack.model];
  const size = textWidth(name, NAME) <= cell * stack.trees.length - NAME_GAP ? NAME : FONT;
  const there = stack.units > 0;
  const text = there ? unitCount(stack, stack.units) : '없는 층';
  const style = there ? ({ weight: 700, ink: 'focus' } as const) : ({ ink: 'ink-3' } as const);
  return [
    { mark: 'text', x, y: NAME, text: name, size, weight: 700, ink: 'ink' },
    { mark: 'text', x, y: NAME * 2.4, text, size: FONT, ...style },
  ];
}

/** Every building on one ground line, one layer lit. */
export function slide(results: readonly Stack[], { width, height }: Box): Scene {
  const houses = lots(
    results.map((stack) => ({ of: stack, trees: stack.trees })),
    width,
  );
  const metrics = sizesFor(Math.min(...houses.map(({ building }) => building)));
  const marks = houses.flatMap((lot): Mark[] => {
    const { tree, left, cell, building, first } = lot;
    const { marks: section } = drawSection(tree, building, metrics);
    const children = [...ground((building - cell) / 2, (building + cell) / 2), ...section];
    const house: Mark = { mark: 'group', x: left + (cell - building) / 2, y: height - metrics.hardware - 4, children };
    return first ? [house, ...heading(lot)] : [house];
  });
  const title = results.map(
    (stack) => `${MODEL_NAMES[stack.model]}: ${stack.units ? unitCount(stack, stack.units) : '없는 층'}`,
  );
  return { viewBox: [0, 0, width, height], title: title.join(', '), marks };
}
