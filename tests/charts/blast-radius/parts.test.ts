import { describe, expect, it } from 'vitest';
import { failureOf, partNames } from '../../../src/charts/blast-radius/parts.ts';
import { failModel } from '../../../src/charts/blast-radius/result.ts';
import { DEPLOYMENT_MODELS } from '../../../src/models/deployment/components.ts';

describe.each(DEPLOYMENT_MODELS)('the parts of %s', (model) => {
  const result = failModel(model, 'kernel');

  it('that a reader may pick all stand for a failure that this model can have', () => {
    for (const [id, name] of partNames(result)) {
      const component = result.graph.components.find((candidate) => candidate.id === id);
      const change = component && failureOf(component);
      expect(change, id).toBeDefined();
      if (change) expect(failModel(model, change.fail, change.app).cause, id).toBeDefined();
      expect(name).toMatch(/, 고장 내기$/);
    }
  });

  it('hold the hardware, the first tab stop', () => {
    const first = [...partNames(result).keys()].find((id) => id.startsWith('hardware'));
    expect(first).toBeDefined();
  });
});
