import { formatQuery, parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { SPREADS, STEPS, specification } from './params.ts';
import { bringDown, partNames } from './parts.ts';
import { resultOf } from './result.ts';
import { scene } from './scene.ts';
import { slide } from './slide.ts';
import { point } from './slide-summary.ts';
import { announcement, CONTROL_NAMES, SPREAD_NAMES, STEP_NAMES } from './summary.ts';
import { MINUTES } from './wait.ts';

const valuesOf = (query: string) => parseQuery(specification, query).values;
const resultIn = (query: string) => resultOf(valuesOf(query), MINUTES);

export const chart: Chart = {
  specification,
  draw: (query, options) => scene(resultIn(query), options),
  sentence: (query) => announcement(resultIn(query)),
  slide: (query, box) => slide(resultIn(query), box),
  point: (query) => point(resultIn(query)),
  knobs: [
    {
      param: 'spread',
      label: CONTROL_NAMES.spread,
      options: SPREADS.map((value) => ({ value, text: SPREAD_NAMES[value] })),
    },
    {
      param: 'moment',
      label: CONTROL_NAMES.moment,
      options: STEPS.map((value) => ({ value, text: STEP_NAMES[value] })),
    },
  ],
  // Of two streets the buildings of the first are named; those of the second are the same nodes.
  parts: (query) => {
    const [street] = resultIn(query);
    return street ? partNames(street) : new Map();
  },
  pick(query, part) {
    const values = valuesOf(query);
    const change = bringDown(values, part);
    return change && formatQuery(specification, { ...values, ...change });
  },
};
