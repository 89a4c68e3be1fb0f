import { type Mark, round } from './mark.ts';

/** px between the two strokes of a break line, and how far each of them swings. */
const GAP = 8;
const SWING = 5;

/**
 * A break line across a bar that goes on past its axis: two zigzags with a gap of sheet between them.
 * @param x of the left zigzag; @param top and @param bottom of the bar; px
 */
export function breakLine(x: number, top: number, bottom: number): Mark[] {
  const step = (bottom - top) / 4;
  const swings = [0, SWING, -SWING, SWING, 0];
  const points = (at: number) => swings.map((swing, index) => `${round(at + swing)} ${round(top + index * step)}`);
  const [left, right] = [points(x), points(x + GAP)];
  const stroke = (line: readonly string[]) =>
    `M${line[0]?.split(' ')[0]} ${round(top - 5)}L${line.join('L')}L${line.at(-1)?.split(' ')[0]} ${round(bottom + 5)}`;
  return [
    { mark: 'path', d: `M${left.join('L')}L${right.toReversed().join('L')}Z`, fill: { ink: 'sheet' } },
    { mark: 'path', d: stroke(left) + stroke(right), stroke: 'line', weight: 1.25 },
  ];
}
