import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/memory/chart.ts';
import { specification } from '../../../src/charts/memory/params.ts';
import { outcomeOf, resultOf } from '../../../src/charts/memory/result.ts';
import { drawing, scene } from '../../../src/charts/memory/scene.ts';
import { scores } from '../../../src/charts/memory/scores.ts';
import type { DeploymentModel } from '../../../src/models/deployment/components.ts';
import type { Mark, Scene } from '../../../src/scene/mark.ts';
import { sceneToSvg } from '../../../src/scene/svg.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { formatQuery } from '../../../src/state/query.ts';
import { anyParams, at } from './params.ts';

interface Written {
  text: string;
  size: number;
  left: number;
  right: number;
  y: number;
}

/** Texts that stand upright; a letter on a fallen occupant leans with it. */
function written(marks: readonly Mark[], dx = 0, dy = 0): Written[] {
  return marks.flatMap((mark): Written[] => {
    if (mark.mark === 'group') return mark.rotate ? [] : written(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    if (mark.mark !== 'text') return [];
    const width = textWidth(mark.text, mark.size);
    const left = mark.x + dx - width * { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? 'start'];
    return [{ text: mark.text, size: mark.size, left, right: left + width, y: mark.y + dy }];
  });
}

const words = (model: DeploymentModel, query: string) =>
  written(drawing(outcomeOf(model, at(query))).marks).map(({ text }) => text);

/** Nothing is broken, too small, cut off or written over something else. */
function expectReadable({ viewBox, marks, title }: Scene, least: number): void {
  expect(JSON.stringify(marks) + title + viewBox.join()).not.toMatch(/NaN|Infinity|undefined|null/);
  const [left, top, width, height] = viewBox;
  const texts = written(marks);
  for (const [index, text] of texts.entries()) {
    expect(text.size).toBeGreaterThanOrEqual(least);
    expect(text.left, text.text).toBeGreaterThanOrEqual(left - 1);
    expect(text.right, text.text).toBeLessThanOrEqual(left + width + 1);
    expect(text.y - text.size * 0.75, text.text).toBeGreaterThanOrEqual(top);
    expect(text.y, text.text).toBeLessThanOrEqual(top + height);
    for (const other of texts.slice(index + 1)) {
      const apart = Math.abs(text.y - other.y) >= Math.max(text.size, other.size) * 0.75;
      expect(apart || text.right <= other.left || other.right <= text.left, `${text.text} / ${other.text}`).toBe(true);
    }
  }
}

describe('a server', () => {
  it('measures its rooms, the leak and what is free, and names the dead', () => {
    expect(words('traditional', '')).toEqual(
      expect.arrayContaining(['샌 5.5', '6.5', '빈 6.5', '2.0', '1.0', '× 데이터베이스', '커널', '16GiB']),
    );
    expect(words('virtualized', '')).toEqual(expect.arrayContaining(['빈 3.0', '7.0', '× 게임', '하이퍼바이저']));
  });

  it('shows the limit where there is one', () => {
    expect(words('container', 'limit=3')).toContain('한도 3GiB');
    expect(words('traditional', 'limit=3').join()).not.toContain('한도');
  });

  it('keeps its height while the leak grows', () => {
    const boxes = ['leak=0', 'leak=5.5', 'leak=13'].map((query) => drawing(outcomeOf('container', at(query))).viewBox);
    expect(new Set(boxes.map(String)).size).toBe(1);
  });

  it('carries its sentence as the accessible name', () => {
    expect(drawing(outcomeOf('traditional', at(''))).title).toBe(
      '전통적 배포: 데이터베이스가 죽고 게임은 살아 있습니다.',
    );
  });
});

describe('the scores', () => {
  it('write class, oom_score_adj and sum of each app', () => {
    const params = at('qos=guaranteed');
    const texts = written(scores(outcomeOf('kubernetes', params), params).marks).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Guaranteed, oom_score_adj -997', '-9.0', '× 22.5']));
  });

  it('stand in the file beside the Kubernetes node, and only there', () => {
    const svg = (query: string) => sceneToSvg(chart.draw(query, { width: 1080 }));
    expect(svg('')).toContain('oom_score_adj');
    expect(svg('models=container')).not.toContain('oom_score_adj');
  });
});

describe('any state', () => {
  it('is readable on a page', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        for (const outcome of resultOf(params)) {
          expectReadable(drawing(outcome), 13);
          if (outcome.model === 'kubernetes') expectReadable(scores(outcome, params), 13);
        }
      }),
    );
  });

  it('is readable on a slide', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const picture = chart.slide(formatQuery(specification, params), { width: 1200, height: 450 });
        expect(picture.viewBox).toEqual([0, 0, 1200, 450]);
        expectReadable(picture, 20);
      }),
    );
  });

  it('stands in one column when it is narrow', () => {
    const params = at('');
    const results = resultOf(params);
    const [, , wide, low] = scene(results, params, { width: 1080 }).viewBox;
    const [, , narrow, high] = scene(results, params, { width: 340 }).viewBox;
    expect(narrow * 3).toBe(wide);
    expect(high).toBeGreaterThan(2 * low);
  });
});
