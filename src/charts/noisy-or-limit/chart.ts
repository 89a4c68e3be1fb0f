import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { DEMAND, specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene, slide } from './scene.ts';
import { CONTROL_NAMES, description, point, valueText } from './summary.ts';

const resultIn = (query: string) => resultOf(parseQuery(specification, query).values);

export const chart: Chart = {
  specification,
  draw: (query, options) => scene(resultIn(query), options),
  sentence: (query) => description(resultIn(query)),
  slide: (query, box) => slide(resultIn(query), box),
  point: (query) => point(resultIn(query)),
  knobs: [
    {
      param: 'neighbours',
      label: CONTROL_NAMES.neighbours,
      range: { min: 0, max: 9, step: 1, say: (value) => valueText('neighbours', value) },
    },
    {
      param: 'limit',
      label: CONTROL_NAMES.limit,
      range: { min: 0.2, max: DEMAND, step: 0.2, say: (value) => valueText('limit', value) },
    },
  ],
};
