import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { specification as noisyOrLimit } from '../../src/charts/noisy-or-limit/params.ts';
import { specification as overhead } from '../../src/charts/overhead/params.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import type { Mark } from '../../src/scene/mark.ts';
import { sceneToSvg } from '../../src/scene/svg.ts';
import { textWidth } from '../../src/scene/text-width.ts';
import type { Scenario } from '../../src/schemas/scenario.ts';
import { formatQuery, parseQuery } from '../../src/state/query.ts';

const SCENARIOS = import.meta.glob<Scenario>('../../content/scenarios/*.json', { eager: true, import: 'default' });

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

/** Edges of the texts that stand upright, in the scene's px. */
function boxesOf(
  marks: readonly Mark[],
  dx = 0,
  dy = 0,
): { text: string; x: number; y: number; right: number; bottom: number }[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'group') return mark.rotate ? [] : boxesOf(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    if (mark.mark !== 'text') return [];
    const width = textWidth(mark.text, mark.size);
    const left = mark.x + dx - width * { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? 'start'];
    const base = mark.y + dy;
    return [
      { text: mark.text, x: left, right: left + width, y: base - mark.size * 0.75, bottom: base + mark.size * 0.05 },
    ];
  });
}

const BOX = { width: 1200, height: 450 };

describe.runIf(CHART_IDS.some((id) => CHARTS[id].slide))('a chart on a slide', () => {
  const queries = (id: (typeof CHART_IDS)[number]) => [
    '',
    ...Object.values(SCENARIOS)
      .filter(({ chart }) => chart === id)
      .flatMap(({ query, steps = [] }) => [query, ...steps.map((step) => step.query)]),
  ];
  const states = CHART_IDS.filter((id) => CHARTS[id].slide).flatMap((id) =>
    [...new Set(queries(id))].map((query) => [id, query] as const),
  );
  it.each(states)('%s?%s fits, is written large enough, and no text covers another', (id, query) => {
    const scene = CHARTS[id].slide?.(query, BOX);
    if (!scene) throw new Error('no slide');
    const [left, top, width, height] = scene.viewBox;
    expect(width).toBeLessThanOrEqual(BOX.width);
    expect(height).toBeLessThanOrEqual(BOX.height);
    expect(sceneToSvg(scene)).not.toMatch(/NaN|Infinity|undefined/);
    for (const { text, size } of textsOf(scene.marks)) expect(size, text).toBeGreaterThanOrEqual(20);
    const boxes = boxesOf(scene.marks);
    for (const [index, box] of boxes.entries()) {
      expect(box.x, `'${box.text}' to the left`).toBeGreaterThanOrEqual(left - 1);
      expect(box.right, `'${box.text}' to the right`).toBeLessThanOrEqual(left + width + 1);
      expect(box.y, `'${box.text}' above`).toBeGreaterThanOrEqual(top - 1);
      expect(box.bottom, `'${box.text}' below`).toBeLessThanOrEqual(top + height + 1);
      for (const other of boxes.slice(index + 1)) {
        const apart = box.right <= other.x || other.right <= box.x || box.bottom <= other.y || other.bottom <= box.y;
        expect(apart, `'${box.text}' over '${other.text}'`).toBe(true);
      }
    }
  });
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
