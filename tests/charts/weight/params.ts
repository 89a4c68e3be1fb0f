import fc from 'fast-check';
import { NEIGHBOURS, type Params, REQUESTS, specification } from '../../../src/charts/weight/params.ts';
import { parseQuery } from '../../../src/state/query.ts';

/** The chart's values for a query string. */
export const at = (query: string): Params => parseQuery(specification, query).values;

const request = fc
  .integer({ min: 0, max: (REQUESTS.max - REQUESTS.min) / REQUESTS.step })
  .map((steps) => REQUESTS.min + steps * REQUESTS.step);

/** Every state that the reader can reach. */
export const anyParams: fc.Arbitrary<Params> = fc.record({
  request,
  neighbour: fc.constantFrom(...NEIGHBOURS),
  other: request,
});
