import { type Fill, type GroupMark, type Mark, round } from '../mark.ts';
import type { Metrics } from './metrics.ts';
import { isDown, type Occupant, type State } from './part.ts';
import { inkOf } from './state-ink.ts';

const DASH: Partial<Record<State, readonly number[]>> = { recovering: [5, 3], vacant: [2.5, 3] };

function fillOf(state: State): Fill {
  if (state === 'failed' || state === 'fallen') return { hatch: 'fallen' };
  return { ink: state === 'focus' ? 'focus-tint' : 'sheet' };
}

/** Half the width of the head: how close a wall may come. */
export const headRadius = ({ figureHeight }: Metrics): number => figureHeight * 0.155;

/**
 * An occupant: a peg figure, as it stands for scale in models of buildings.
 * @param x middle of the feet; @param y floor; @param angle lean in degrees, clockwise
 */
export function occupantMarks(occupant: Occupant, x: number, y: number, angle: number, metrics: Metrics): GroupMark {
  const { figureHeight: height, figureWidth: width, line } = metrics;
  const { state } = occupant;
  const letter = metrics.letterless ? '' : occupant.letter;
  const head = headRadius(metrics);
  const shoulder = -height + head * 2 - 1;
  const [a, b] = [width * 0.3, width * 0.5];
  const down = isDown(occupant);
  const stroke = { stroke: inkOf(state), weight: 1.6 * line, ...(DASH[state] && { dash: DASH[state] }) };
  const body = `M${round(-a)} ${round(shoulder + 3)}Q0 ${round(shoulder - 2.5)} ${round(a)} ${round(shoulder + 3)}L${round(b)} 0H${round(-b)}Z`;
  const size = Math.max(metrics.font, Math.round(height * 0.3));
  const textY = -height * 0.18;
  const children: Mark[] = [
    { mark: 'path', d: body, fill: fillOf(state), ...stroke },
    { mark: 'circle', x: 0, y: -height + head, r: head, fill: down ? { ink: 'sheet' } : fillOf(state), ...stroke },
  ];
  if (down) {
    const k = head * 0.52;
    const [top, bottom] = [round(-height + head - k), round(-height + head + k)];
    const cross = `M${round(-k)} ${top}L${round(k)} ${bottom}M${round(k)} ${top}L${round(-k)} ${bottom}`;
    children.push({ mark: 'path', d: cross, stroke: 'fail', weight: 1.6 * line });
    if (letter) children.push({ mark: 'circle', x: 0, y: textY, r: size * 0.53, fill: { ink: 'sheet' } });
  }
  if (letter) {
    const ink = state === 'vacant' ? 'ink-3' : inkOf(state) === 'line' ? 'ink' : inkOf(state);
    children.push({
      mark: 'text',
      x: 0,
      y: textY + size * 0.36,
      text: letter,
      size,
      weight: 700,
      anchor: 'middle',
      ink,
    });
  }
  return { mark: 'group', x, y, rotate: round(angle), part: occupant.id, children };
}
