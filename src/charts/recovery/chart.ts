import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { CHOICES, CONTROL_NAMES, FAULT_OPTIONS } from './controls.ts';
import { specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene } from './scene.ts';
import { slide } from './slide.ts';
import { announcement, point } from './summary.ts';

const resultIn = (query: string) => resultOf(parseQuery(specification, query).values);

export const chart: Chart = {
  specification,
  draw: (query, options) => scene(resultIn(query), options),
  sentence: (query) => announcement(resultIn(query)),
  slide: (query, box) => slide(resultIn(query), box),
  point: (query) => point(resultIn(query)),
  knobs: [
    { param: 'fault', label: CONTROL_NAMES.fault, options: FAULT_OPTIONS },
    { param: 'copies', label: CONTROL_NAMES.copies, options: CHOICES.copies },
  ],
};
