import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specification } from '../../../src/charts/noisy-or-limit/params.ts';
import { resultOf } from '../../../src/charts/noisy-or-limit/result.ts';
import { drawing, slide } from '../../../src/charts/noisy-or-limit/scene.ts';
import type { Mark, Scene, TextMark } from '../../../src/scene/mark.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { parseQuery } from '../../../src/state/query.ts';

const resultAt = (query: string) => resultOf(parseQuery(specification, query).values);

function textsIn(marks: readonly Mark[], dx = 0, dy = 0): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'text') return [{ ...mark, x: mark.x + dx, y: mark.y + dy }];
    return mark.mark === 'group' ? textsIn(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0)) : [];
  });
}

const words = (query: string, side: 0 | 1) => textsIn(drawing(resultAt(query)[side]).marks).map(({ text }) => text);
const parts = ({ marks }: Scene) => marks.flatMap((mark) => (mark.mark === 'group' && mark.part ? [mark.part] : []));

/** Fails on a text that is too small, leaves the drawing or stands on another. */
function check({ viewBox, marks }: Scene, least: number): void {
  const [left, top, width, height] = viewBox;
  const boxes = textsIn(marks).map(({ text, x, y, size, anchor = 'start' }) => {
    const wide = textWidth(text, size);
    const from = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
    return { text, size, from, to: from + wide, y };
  });
  for (const [index, { text, size, from, to, y }] of boxes.entries()) {
    expect(size, text).toBeGreaterThanOrEqual(least);
    expect(from, text).toBeGreaterThanOrEqual(left);
    expect(to, text).toBeLessThanOrEqual(left + width);
    expect(y - size * 0.75, text).toBeGreaterThanOrEqual(top);
    expect(y, text).toBeLessThanOrEqual(top + height);
    for (const other of boxes.slice(index + 1)) {
      const apart = Math.abs(y - other.y) >= Math.max(size, other.size) * 0.75;
      expect(apart || to <= other.from || other.to <= from, `${text} / ${other.text}`).toBe(true);
    }
  }
}

describe('the drawing', () => {
  it('shows the same lack on both servers, and what tells them apart', () => {
    for (const side of [0, 1] as const) expect(words('', side)).toContain('1코어 모자람');
    expect(words('', 0)).toEqual(expect.arrayContaining(['300ms 동안 묶인 횟수 0', '이웃 3개가 3코어']));
    expect(words('', 1)).toEqual(expect.arrayContaining(['300ms 동안 묶인 횟수 3', '3코어가 놂', '한도 1코어']));
  });

  it('has an occupant for the bank and one for every neighbour, and the bank again beside its time', () => {
    const [neighbour, limit] = resultAt('neighbours=9');
    expect(parts(drawing(neighbour))).toHaveLength(1 + 9 + 1);
    expect(parts(drawing(limit))).toEqual(['limit/bank', 'limit/thread']);
  });

  it('keeps its frame while a slider moves', () => {
    const boxes = ['', 'neighbours=9&limit=0.2', 'neighbours=0&limit=2'].flatMap((query) =>
      resultAt(query).map((slowness) => drawing(slowness).viewBox.join()),
    );
    expect(new Set(boxes).size).toBe(1);
  });

  it('has no small text and none that is cut or covered, on the page and on a slide', () => {
    const params = fc.record({
      neighbours: fc.nat(9),
      limit: fc.integer({ min: 1, max: 10 }).map((steps) => Math.round(steps * 2) / 10),
    });
    fc.assert(
      fc.property(params, (values) => {
        const results = resultOf(values);
        for (const slowness of results) check(drawing(slowness), 13);
        check(slide(results, { width: 1200, height: 450 }), 20);
      }),
    );
  });
});
