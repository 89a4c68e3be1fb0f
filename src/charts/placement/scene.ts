import type { Mark, Scene } from '../../scene/mark.ts';
import type { Box } from '../chart.ts';
import { pageLayout, slideLayout } from './layout.ts';
import type { Street } from './result.ts';
import { streetMarks } from './street.ts';
import { downText, freeNodes, STRATEGY_NAMES, sentence, stoppedApps } from './summary.ts';

/** One street for the page. */
export function drawing(street: Street, width: number): Scene {
  const { marks, top, bottom } = streetMarks(street, pageLayout(width), true);
  return {
    viewBox: [0, top, pageLayout(width).width, bottom - top],
    title: `${STRATEGY_NAMES[street.strategy]}: ${sentence(street)}`,
    marks,
  };
}

const HEADING = 30;
const ROW_GAP = 28;

const titleOf = (streets: readonly Street[]): string =>
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

/** Sizes of the texts beside a street on a slide, and their baselines; px. */
const NAME = { size: 24, y: 30 };
const COUNTS = { size: 26, ys: [68, 104] };
const SLIDE_GAP = 12;

/** The streets of a slide: the counts that carry the point stand under the name. */
export function slide(streets: readonly Street[], { width }: Box): Scene {
  const layout = slideLayout(width, streets.length === 1);
  let y = 0;
  const marks = streets.flatMap((street): Mark[] => {
    const { marks: children, top, bottom } = streetMarks(street, layout);
    const stopped = street.appsDown.length;
    const name: Mark = {
      mark: 'text',
      x: 2,
      y: y + NAME.y,
      text: STRATEGY_NAMES[street.strategy],
      size: NAME.size,
      weight: 700,
      ink: 'ink',
    };
    const figures = [freeNodes(street), stoppedApps(stopped)].map(
      (text, index): Mark => ({
        mark: 'text',
        x: 2,
        y: y + (COUNTS.ys[index] ?? 0),
        text,
        size: COUNTS.size,
        weight: 700,
        ink: index === 1 && stopped > 0 ? 'fail' : 'ink-2',
      }),
    );
    const group: Mark = { mark: 'group', y: y - top, children };
    y += bottom - top + SLIDE_GAP;
    return [name, ...figures, group];
  });
  return { viewBox: [0, 0, width, y - SLIDE_GAP], title: titleOf(streets), marks };
}
