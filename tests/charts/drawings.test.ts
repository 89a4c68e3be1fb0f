import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { specification as noisyOrLimit } from '../../src/charts/noisy-or-limit/params.ts';
import { specification as overhead } from '../../src/charts/overhead/params.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import type { Mark } from '../../src/scene/mark.ts';
import { sceneToSvg } from '../../src/scene/svg.ts';
import { formatQuery, parseQuery } from '../../src/state/query.ts';

const textsOf = (marks: readonly Mark[]): Extract<Mark, { mark: 'text' }>[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? textsOf(mark.children) : mark.mark === 'text' ? [mark] : []));

function check(id: (typeof CHART_IDS)[number], query: string): void {
  for (const width of [340, 1280]) {
    const scene = CHARTS[id].draw(query, { width });
    expect(sceneToSvg(scene)).not.toMatch(/NaN|Infinity|undefined/);
    for (const { text, size } of textsOf(scene.marks)) expect(size, text).toBeGreaterThanOrEqual(13);
  }
  expect(CHARTS[id].sentence(query)).not.toMatch(/NaN|undefined/);
}

describe('every chart of the registry', () => {
  it.each(CHART_IDS)('%s draws and says its first state, narrow and wide', (id) => check(id, ''));
});

describe('any state', () => {
  it('of noisy-or-limit', () => {
    const params = fc.record({
      neighbours: fc.nat(9),
      limit: fc.integer({ min: 1, max: 10 }).map((steps) => Math.round(steps * 2) / 10),
    });
    fc.assert(
      fc.property(params, (values) => {
        const query = formatQuery(noisyOrLimit, values);
        expect(parseQuery(noisyOrLimit, query)).toEqual({ values, ignored: [] });
        check('noisy-or-limit', query);
      }),
    );
  });

  it('of overhead', () => {
    const steps = (min: number, max: number, step: number) =>
      fc.integer({ min: 0, max: (max - min) / step }).map((n) => min + n * step);
    const params = fc.record({
      apps: steps(1, 60, 1),
      server: steps(4, 64, 4),
      app: steps(32, 1024, 32),
      os: steps(16, 2048, 16),
      guest: steps(16, 256, 16),
    });
    fc.assert(
      fc.property(params, (values) => {
        const query = formatQuery(overhead, values);
        expect(parseQuery(overhead, query)).toEqual({ values, ignored: [] });
        check('overhead', query);
      }),
    );
  });
});
