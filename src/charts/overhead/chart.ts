import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene } from './scene.ts';
import { announcement } from './summary.ts';

const resultIn = (query: string) => resultOf(parseQuery(specification, query).values);

export const chart: Chart = {
  specification,
  draw: (query, options) => scene(resultIn(query), options),
  sentence: (query) => announcement(resultIn(query)),
};
