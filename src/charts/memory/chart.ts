import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { LEAK_STEP, MOST_LEAK, specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene } from './scene.ts';
import { slide } from './slide.ts';
import { announcement, point } from './summary.ts';
import { CONTROL_NAMES, gibText, LIMIT_OPTIONS } from './words.ts';

const valuesOf = (query: string) => parseQuery(specification, query).values;

export const chart: Chart = {
  specification,
  draw(query, options) {
    const values = valuesOf(query);
    return scene(resultOf(values), values, options);
  },
  sentence: (query) => announcement(resultOf(valuesOf(query))),
  slide(query, box) {
    const values = valuesOf(query);
    return slide(resultOf(values), values, box);
  },
  point(query) {
    const values = valuesOf(query);
    return point(resultOf(values), values);
  },
  knobs: [
    { param: 'limit', label: CONTROL_NAMES.limit, options: LIMIT_OPTIONS },
    { param: 'leak', label: CONTROL_NAMES.leak, range: { min: 0, max: MOST_LEAK, step: LEAK_STEP, say: gibText } },
  ],
};
