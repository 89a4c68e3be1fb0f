import fc from 'fast-check';
import { FAULTS, type Params, specification } from '../../../src/charts/recovery/params.ts';
import { type Recovery, resultOf } from '../../../src/charts/recovery/result.ts';
import { parseQuery } from '../../../src/state/query.ts';

/** What the chart computes for a query string. */
export const at = (query: string): Recovery => resultOf(parseQuery(specification, query).values);

const steps = (min: number, max: number, step: number) =>
  fc.integer({ min: 0, max: (max - min) / step }).map((count) => min + count * step);

/** Every state that the reader can reach. */
export const anyParams: fc.Arbitrary<Params> = fc.record({
  fault: fc.constantFrom(...FAULTS),
  at: steps(0, 5400, 1),
  copies: fc.constantFrom('1', '2'),
  version: fc.constantFrom('1.32', '1.31'),
  toleration: steps(0, 600, 30),
  probe: fc.constantFrom('yes', 'no'),
  sigterm: fc.constantFrom('obeys', 'ignores'),
  start: steps(0, 120, 5),
  run: steps(5, 120, 5),
  notice: steps(1, 60, 1),
  mend: steps(5, 240, 5),
});
