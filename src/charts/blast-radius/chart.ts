import { formatQuery, parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { FAILURES, specification } from './params.ts';
import { failureOf, partNames } from './parts.ts';
import { resultOf } from './result.ts';
import { scene } from './scene.ts';
import { slide } from './slide.ts';
import { announcement, FAILURE_NAMES, point } from './summary.ts';

const valuesOf = (query: string) => parseQuery(specification, query).values;

export const chart: Chart = {
  specification,
  draw(query, options) {
    const values = valuesOf(query);
    return scene(resultOf(values), values.fail, options);
  },
  sentence(query) {
    const values = valuesOf(query);
    return announcement(resultOf(values), values.fail);
  },
  slide(query, box) {
    return slide(resultOf(valuesOf(query)), box);
  },
  point(query) {
    const values = valuesOf(query);
    return point(resultOf(values), values.fail);
  },
  knobs: [
    {
      param: 'fail',
      label: '고장 낼 층',
      options: FAILURES.map((value) => ({ value, text: FAILURE_NAMES[value] })),
    },
  ],
  parts: (query) => new Map(resultOf(valuesOf(query)).flatMap((result) => [...partNames(result)])),
  pick(query, part) {
    const values = valuesOf(query);
    const component = resultOf(values)
      .flatMap(({ graph }) => graph.components)
      .find(({ id }) => id === part);
    const change = component && failureOf(component);
    return change && formatQuery(specification, { ...values, ...change });
  },
};
