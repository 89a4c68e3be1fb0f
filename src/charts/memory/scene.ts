import type { Scene } from '../../scene/mark.ts';
import { type Cell, rows } from '../../scene/rows.ts';
import { MODEL_NAMES } from '../model-names.ts';
import { building } from './building.ts';
import { measures } from './measures.ts';
import type { Params } from './params.ts';
import { placesOf } from './places.ts';
import type { Outcome } from './result.ts';
import { scores } from './scores.ts';
import { ON_PAGE, type Sizes } from './sizes.ts';
import { SCORES_NAME, sentence } from './summary.ts';

/** One server, laid out in some sizes: width of a room = memory that its app holds. */
export function server(outcome: Outcome, sizes: Sizes): Scene {
  const places = placesOf(outcome, sizes);
  const top = -sizes.ceiling - sizes.top;
  return {
    viewBox: [0, top, sizes.width, sizes.bottom - top],
    title: `${MODEL_NAMES[outcome.model]}: ${sentence(outcome)}`,
    marks: [...building(outcome, places, sizes), ...measures(outcome, places, sizes)],
  };
}

/** One server on a page. All have one scale and one height, so that nothing moves while the leak grows. */
export const drawing = (outcome: Outcome): Scene => server(outcome, ON_PAGE);

/**
 * All drawings as one scene, for files.
 * @param options.width of the whole in px; the drawings stand in as many columns as fit
 */
export function scene(results: readonly Outcome[], params: Params, { width }: { width: number }): Scene {
  const cells = results.flatMap((outcome): Cell[] => [
    { heading: MODEL_NAMES[outcome.model], scene: drawing(outcome) },
    ...(outcome.model === 'kubernetes' ? [{ heading: SCORES_NAME, scene: scores(outcome, params) }] : []),
  ]);
  const title = results.map((outcome) => `${MODEL_NAMES[outcome.model]}: ${sentence(outcome)}`).join(' ');
  return rows([cells], title, { width, inset: 14 });
}
