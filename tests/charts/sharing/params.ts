import fc from 'fast-check';
import { type Params, SERVERS, specification, WEIGHTS } from '../../../src/charts/sharing/params.ts';
import { parseQuery } from '../../../src/state/query.ts';

/** The chart's values for a query string. */
export const at = (query: string): Params => parseQuery(specification, query).values;

const halves = (least: number) => fc.integer({ min: least, max: 16 }).map((half) => half / 2);

/** Every state that the reader can reach. */
export const anyParams: fc.Arbitrary<Params> = fc.record({
  a: halves(0),
  b: halves(0),
  c: halves(0),
  d: halves(0),
  threads: fc.integer({ min: 1, max: 16 }),
  weight: fc.constantFrom(...WEIGHTS),
  limit: halves(1),
  cores: fc.constantFrom(...SERVERS),
});
