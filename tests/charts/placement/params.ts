import fc from 'fast-check';
import { FALLS, NODES, SHOWN, SPREADS, STEPS, specification } from '../../../src/charts/placement/params.ts';
import { resultOf, type Street } from '../../../src/charts/placement/result.ts';
import { MINUTES } from '../../../src/charts/placement/wait.ts';
import { parseQuery } from '../../../src/state/query.ts';

export const anyParams = fc.record({
  strategy: fc.constantFrom(...SHOWN),
  spread: fc.constantFrom(...SPREADS),
  replicas: fc.integer({ min: 1, max: 6 }),
  fall: fc.constantFrom(...FALLS),
  node: fc.integer({ min: 1, max: NODES }),
  moment: fc.constantFrom(...STEPS),
});

/** The streets of a query; the packed one first. */
export function streets(query: string): [Street, Street] {
  const { values, ignored } = parseQuery(specification, query);
  if (ignored.length > 0) throw new Error(`not a state: ${query}`);
  return resultOf({ ...values, strategy: 'both' }, MINUTES) as [Street, Street];
}
