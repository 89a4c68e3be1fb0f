import { parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { CORES, specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene } from './scene.ts';
import { slide } from './slide.ts';
import { announcement, cores, point } from './summary.ts';

const valuesOf = (query: string) => parseQuery(specification, query).values;

export const chart: Chart = {
  specification,
  draw(query, options) {
    const values = valuesOf(query);
    return scene(resultOf(values), values, options);
  },
  sentence: (query) => announcement(valuesOf(query)),
  slide(query, box) {
    const values = valuesOf(query);
    return slide(resultOf(values), values, box);
  },
  point: (query) => point(valuesOf(query)),
  knobs: [
    { param: 'c', label: 'C가 원하는 CPU', range: { min: 0, max: CORES, step: 0.5, say: cores } },
    { param: 'limit', label: 'C의 한도', range: { min: 0.5, max: CORES, step: 0.5, say: cores } },
  ],
};
