import fc from 'fast-check';
import { CLASSES, LIMITS, type Params, specification } from '../../../src/charts/memory/params.ts';
import { DEPLOYMENT_MODELS } from '../../../src/models/deployment/components.ts';
import { parseQuery } from '../../../src/state/query.ts';

/** The chart's values for a query string. */
export const at = (query: string): Params => parseQuery(specification, query).values;

const halves = (min: number, max: number) => fc.integer({ min: 2 * min, max: 2 * max }).map((half) => half / 2);

/** Every state that the reader can reach. */
export const anyParams: fc.Arbitrary<Params> = fc.record({
  models: fc
    .subarray([...DEPLOYMENT_MODELS], { minLength: 1 })
    .map((models) => DEPLOYMENT_MODELS.filter((model) => models.includes(model))),
  leak: halves(0, 13),
  limit: fc.constantFrom(...LIMITS),
  qos: fc.constantFrom(...CLASSES),
  db: halves(3, 8),
});
