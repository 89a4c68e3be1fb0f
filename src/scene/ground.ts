import { type Mark, round } from './mark.ts';

/** The ground line with a strip of earth under it, at y = 0. */
export function ground(from: number, to: number, line = 1): Mark[] {
  return [
    { mark: 'rect', x: from, y: 0, width: to - from, height: 8, fill: { hatch: 'earth' } },
    { mark: 'path', d: `M${round(from)} 0H${round(to)}`, stroke: 'line', weight: 2.25 * line },
  ];
}
