import type { Mark, Scene } from '../../scene/mark.ts';
import type { Box } from '../chart.ts';
import { type Layout, row } from './layout.ts';
import type { Street } from './result.ts';
import { titleOf } from './scene.ts';
import { streetMarks } from './street.ts';
import { freeNodes, STRATEGY_NAMES, stoppedApps } from './summary.ts';

/** px that a slide keeps at the left, for the name of a street and its counts. */
const SLIDE_LEFT = 188;

/** The layout of a slide; those that wait stand under the counts. Alone on it, a street is taller. */
const slideLayout = (width: number, alone: boolean): Layout =>
  row({
    width,
    left: SLIDE_LEFT,
    right: 26,
    font: 20,
    strong: 24,
    line: 1.5,
    widest: alone ? 34 : 24,
    waiting: { x: 6, slot: 44 },
    named: false,
    sky: 50,
  });

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
