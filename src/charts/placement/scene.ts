import type { Mark, Scene } from '../../scene/mark.ts';
import { pageLayout } from './layout.ts';
import type { Street } from './result.ts';
import { streetMarks } from './street.ts';
import { downText, freeNodes, STRATEGY_NAMES, sentence } from './summary.ts';

/** One street for the page. */
export function drawing(street: Street, width: number): Scene {
  const { marks, top, bottom } = streetMarks(street, pageLayout(width));
  return {
    viewBox: [0, top, pageLayout(width).width, bottom - top],
    title: `${STRATEGY_NAMES[street.strategy]}: ${sentence(street)}`,
    marks,
  };
}

const HEADING = 30;
const ROW_GAP = 28;

/** What all the streets together show. */
export const titleOf = (streets: readonly Street[]): string =>
  streets.map((street) => `${STRATEGY_NAMES[street.strategy]}: ${sentence(street)}`).join(' ');

/** Every street under the other as one scene, for files. */
export function scene(streets: readonly Street[], { width }: { width: number }): Scene {
  const layout = pageLayout(width);
  let y = 0;
  const marks = streets.flatMap((street): Mark[] => {
    const { marks: children, top, bottom } = streetMarks(street, layout);
    const text = `${STRATEGY_NAMES[street.strategy]}: ${freeNodes(street)}, ${downText(street)}`;
    const heading: Mark = { mark: 'text', x: 4, y: y + 20, text, size: 16, weight: 700, ink: 'ink' };
    const group: Mark = { mark: 'group', y: y + HEADING - top, children };
    y += HEADING + bottom - top + ROW_GAP;
    return [heading, group];
  });
  return { viewBox: [0, 0, layout.width, y - ROW_GAP], title: titleOf(streets), marks };
}
