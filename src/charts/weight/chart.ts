import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { NEIGHBOURS, REQUESTS, specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene, slide } from './scene.ts';
import { announcement, CONTROL_NAMES, millicores, NEIGHBOUR_OPTIONS, point } from './summary.ts';

const valuesOf = (query: string) => parseQuery(specification, query).values;

export const chart: Chart = {
  specification,
  draw: (query, options) => scene(valuesOf(query), options),
  sentence: (query) => announcement(resultOf(valuesOf(query))),
  slide: (query, box) => slide(valuesOf(query), box),
  point(query) {
    const params = valuesOf(query);
    return point(resultOf(params), params);
  },
  knobs: [
    { param: 'request', label: CONTROL_NAMES.request, range: { ...REQUESTS, say: millicores } },
    {
      param: 'neighbour',
      label: CONTROL_NAMES.neighbour,
      options: NEIGHBOURS.map((value) => ({ value, text: NEIGHBOUR_OPTIONS[value] })),
    },
  ],
};
