import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene, slide } from './scene.ts';
import { CONTROLS, description, point } from './summary.ts';

const valuesIn = (query: string) => parseQuery(specification, query).values;
const resultIn = (query: string) => resultOf(valuesIn(query));

export const chart: Chart = {
  specification,
  draw: (query, options) => scene(resultIn(query), valuesIn(query), options),
  sentence: (query) => description(resultIn(query)),
  slide: (query, box) => slide(resultIn(query), valuesIn(query), box),
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
