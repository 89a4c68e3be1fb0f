import type { Mark, Scene } from '../../scene/mark.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Box } from '../chart.ts';
import { MODEL_NAMES } from '../model-names.ts';
import type { Params } from './params.ts';
import type { Outcome } from './result.ts';
import { server } from './scene.ts';
import { slideScores } from './scores.ts';
import { onSlide } from './sizes.ts';
import { sentence } from './summary.ts';

const NAME = 24;
const STREET = 40;
/** The widest building: two of them still look like two. */
const WIDEST = 560;
/** Names over narrow buildings. */
const SHORT: Partial<Record<string, string>> = { 'VM 위의 컨테이너': 'VM+컨테이너' };

/** The servers side by side on one ground line; a Kubernetes node that stands alone has its scores beside it. */
export function slide(results: readonly Outcome[], params: Params, { width, height }: Box): Scene {
  const [only] = results;
  const scored = results.length === 1 && only?.model === 'kubernetes' ? only : undefined;
  const count = scored ? 2 : results.length;
  const cell = (width + STREET) / count;
  const wide = Math.min(WIDEST, cell - STREET);
  const sizes = onSlide(wide);
  const marks = results.flatMap((outcome, index): Mark[] => {
    const x = index * cell + (scored ? 0 : (cell - STREET - wide) / 2);
    const picture = server(outcome, sizes);
    const full = MODEL_NAMES[outcome.model];
    const text = textWidth(full, NAME) <= wide ? full : (SHORT[full] ?? full);
    const y = height - sizes.bottom;
    return [
      { mark: 'text', x, y: NAME, text, size: NAME, weight: 700, ink: 'ink' },
      { mark: 'group', x, y, children: picture.marks },
    ];
  });
  if (scored) {
    const picture = slideScores(scored, params, cell - STREET);
    marks.push({ mark: 'group', x: cell, y: (height - picture.viewBox[3]) / 2, children: picture.marks });
  }
  const title = results.map((outcome) => `${MODEL_NAMES[outcome.model]}: ${sentence(outcome)}`).join(' ');
  return { viewBox: [0, 0, width, height], title, marks };
}
