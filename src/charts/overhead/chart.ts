import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene, slide } from './scene.ts';
import { announcement, CONTROLS, point } from './summary.ts';

const resultIn = (query: string) => resultOf(parseQuery(specification, query).values);

export const chart: Chart = {
  specification,
  draw: (query, options) => scene(resultIn(query), options),
  sentence: (query) => announcement(resultIn(query)),
  slide: (query, box) => slide(resultIn(query), box),
  point: (query) => point(resultIn(query)),
  knobs: (
    [
      ['apps', 1, 60, 1],
      ['server', 4, 64, 4],
    ] as const
  ).map(([param, min, max, step]) => {
    const { label, unit } = CONTROLS[param];
    return { param, label, range: { min, max, step, say: (value) => `${value}${unit}` } };
  }),
};
