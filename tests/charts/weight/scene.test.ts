import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/weight/chart.ts';
import { specification } from '../../../src/charts/weight/params.ts';
import { resultOf } from '../../../src/charts/weight/result.ts';
import { drawing } from '../../../src/charts/weight/scene.ts';
import type { Mark, Scene } from '../../../src/scene/mark.ts';
import { sceneToSvg } from '../../../src/scene/svg.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { formatQuery, parseQuery } from '../../../src/state/query.ts';
import { anyParams, at } from './params.ts';

interface Box {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxesOf(marks: readonly Mark[], dx = 0, dy = 0): Box[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'group') return boxesOf(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    if (mark.mark !== 'text') return [];
    const width = textWidth(mark.text, mark.size);
    const left = mark.x + dx - width * { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? 'start'];
    const y = mark.y + dy;
    const { text, size } = mark;
    return [{ text, size, left, right: left + width, top: y - size * 0.75, bottom: y }];
  });
}

function check({ viewBox: [left, top, width, height], marks }: Scene, least: number): void {
  const boxes = boxesOf(marks);
  boxes.forEach((box, index) => {
    expect(box.size, box.text).toBeGreaterThanOrEqual(least);
    expect(box.left, box.text).toBeGreaterThanOrEqual(left - 1);
    expect(box.right, box.text).toBeLessThanOrEqual(left + width + 1);
    expect(box.top, box.text).toBeGreaterThanOrEqual(top - 1);
    expect(box.bottom, box.text).toBeLessThanOrEqual(top + height + 1);
    for (const other of boxes.slice(index + 1)) {
      const apart =
        box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
      expect(apart, `'${box.text}' over '${other.text}'`).toBe(true);
    }
  });
}

it('writes both weights and both shares', () => {
  const [older] = resultOf(at(''));
  if (!older) throw new Error('no result');
  const texts = boxesOf(drawing(older).marks).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['가중치 39', '가중치 100', '뱅킹 28%', '시스템 서비스 72%']));
});

describe('any state', () => {
  it('comes back from its query', () => {
    fc.assert(
      fc.property(anyParams, (values) => {
        expect(parseQuery(specification, formatQuery(specification, values))).toEqual({ values, ignored: [] });
      }),
    );
  });

  it('has no text on another, outside or too small, on a page and on a slide', () => {
    fc.assert(
      fc.property(anyParams, (values) => {
        const query = formatQuery(specification, values);
        const slide = chart.slide(query, { width: 1200, height: 450 });
        check(slide, 20);
        for (const width of [340, 1280]) {
          const scene = chart.draw(query, { width });
          check(scene, 13);
          expect(sceneToSvg(scene) + chart.point(query)).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
    );
  });
});
