import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVERY_CONSTANT } from '../../src/models/every-constant.ts';

const every = EVERY_CONSTANT.flatMap(({ constants }) => constants);

describe('constants', () => {
  it.each(every.map((constant) => [constant.name, constant] as const))(
    '%s has a finite value and a unit',
    (_, { value, unit }) => {
      expect(Number.isFinite(value)).toBe(true);
      expect(unit).not.toBe('');
    },
  );

  it('that are published name a document of content/sources and a place in it', () => {
    for (const constant of every) {
      if (constant.kind !== 'published') continue;
      const file = new URL(`../../content/sources/${constant.source}.json`, import.meta.url);
      expect(existsSync(file), constant.source).toBe(true);
      expect(constant.section).not.toBe('');
    }
  });

  it('that are assumed stand within their slider and say why', () => {
    for (const constant of every) {
      if (constant.kind !== 'assumption') continue;
      expect(constant.value).toBeGreaterThanOrEqual(constant.min);
      expect(constant.value).toBeLessThanOrEqual(constant.max);
      expect(constant.why).not.toBe('');
    }
  });
});
