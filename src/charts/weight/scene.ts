import type { Mark, Scene } from '../../scene/mark.ts';
import { rows } from '../../scene/rows.ts';
import type { Box } from '../chart.ts';
import { curve } from './curve.ts';
import type { Params } from './params.ts';
import { type Division, resultOf } from './result.ts';
import { heightOf, ON_PAGE, ON_SLIDE, rooms } from './rooms.ts';
import { announcement, RULE_NAMES, RULE_NOTES, sentence, WORDS } from './summary.ts';

/** px of sheet on either side of a drawing, so that its ticks keep off the edge of a small screen. */
const MARGIN = 14;
const CELL = ON_PAGE.width + 2 * MARGIN;

/** How two neighbours divide a busy CPU under one rule. */
export function drawing(division: Division): Scene {
  const { top, bottom } = heightOf(ON_PAGE);
  return {
    viewBox: [-MARGIN, -top, CELL, top + bottom],
    title: sentence(division),
    marks: rooms(division, ON_PAGE),
  };
}

/** Both rules and their curves as one scene, for files. */
export function scene(params: Params, { width }: { width: number }): Scene {
  const results = resultOf(params);
  const cells = results.map((division) => {
    const picture = drawing(division);
    return { heading: `${RULE_NAMES[division.rule]}: ${RULE_NOTES[division.rule]}`, scene: picture };
  });
  const wide = Math.floor(width / CELL) > 1 ? 2 * CELL : CELL;
  return rows([cells, [{ heading: WORDS.curve, scene: curve(params, wide) }]], announcement(results), {
    width: Math.max(width, wide),
    inset: MARGIN,
  });
}

const NAME = 26;
const NOTE = 20;
/** px for the ticks at the ends of a dimension line. */
const EDGE = 8;

/** Both rules side by side, for a slide. */
export function slide(params: Params, { width, height }: Box): Scene {
  const results = resultOf(params);
  const { top, bottom } = heightOf(ON_SLIDE);
  const step = width - ON_SLIDE.width - 2 * EDGE;
  const floor = height - bottom;
  const marks = results.map((division, index): Mark => {
    const { rule } = division;
    return {
      mark: 'group',
      x: EDGE + index * step,
      children: [
        {
          mark: 'text',
          x: 2,
          y: floor - top - NOTE * 1.9,
          text: RULE_NAMES[rule],
          size: NAME,
          weight: 700,
          ink: 'ink',
        },
        { mark: 'text', x: 2, y: floor - top - NOTE * 0.5, text: RULE_NOTES[rule], size: NOTE, ink: 'ink-2' },
        { mark: 'group', y: floor, children: rooms(division, ON_SLIDE) },
      ],
    };
  });
  return { viewBox: [0, 0, width, height], title: announcement(results), marks };
}
