import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene, slide } from './scene.ts';
import { announcement, CONTROL_NAMES, MOMENT_OPTIONS, OBJECT_OPTIONS, point } from './summary.ts';

const resultIn = (query: string) => resultOf(parseQuery(specification, query).values);

export const chart: Chart = {
  specification,
  draw: (query, options) => scene(resultIn(query), options),
  sentence: (query) => announcement(resultIn(query)),
  slide: (query, box) => slide(resultIn(query), box),
  point: (query) => point(resultIn(query)),
  knobs: [
    {
      param: 'object',
      label: CONTROL_NAMES.object,
      options: OBJECT_OPTIONS,
    },
    {
      param: 'moment',
      label: CONTROL_NAMES.moment,
      options: MOMENT_OPTIONS,
    },
  ],
};
