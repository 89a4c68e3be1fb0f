import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene } from './scene.ts';
import { announcement } from './summary.ts';

const valuesOf = (query: string) => parseQuery(specification, query).values;

export const chart: Chart = {
  specification,
  draw(query, options) {
    const values = valuesOf(query);
    return scene(resultOf(values), values, options);
  },
  sentence: (query) => announcement(valuesOf(query)),
};
