import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/placement/chart.ts';
import { specification } from '../../../src/charts/placement/params.ts';
import { resultOf } from '../../../src/charts/placement/result.ts';
import { drawing } from '../../../src/charts/placement/scene.ts';
import { slide } from '../../../src/charts/placement/slide.ts';
import { point } from '../../../src/charts/placement/slide-summary.ts';
import { announcement, table } from '../../../src/charts/placement/summary.ts';
import { MINUTES } from '../../../src/charts/placement/wait.ts';
import type { Mark, Scene, TextMark } from '../../../src/scene/mark.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { formatQuery, parseQuery } from '../../../src/state/query.ts';
import { anyParams, streets } from './params.ts';

/** Upright texts with their place in the drawing. */
function textsIn(marks: readonly Mark[], dx = 0, dy = 0): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'text') return [{ ...mark, x: mark.x + dx, y: mark.y + dy }];
    if (mark.mark !== 'group' || mark.rotate) return [];
    return textsIn(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
  });
}
const extent = ({ x, text, size, anchor = 'start' }: TextMark): [number, number] => {
  const width = textWidth(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [left, left + width];
};

function check({ viewBox, marks, title }: Scene, least: number): void {
  expect(JSON.stringify(marks) + title + viewBox.join()).not.toMatch(/NaN|Infinity|undefined|null/);
  const [left, top, width, height] = viewBox;
  const texts = textsIn(marks);
  for (const [index, text] of texts.entries()) {
    const [from, to] = extent(text);
    expect(text.size).toBeGreaterThanOrEqual(least);
    expect(from, text.text).toBeGreaterThanOrEqual(left);
    expect(to, text.text).toBeLessThanOrEqual(left + width);
    expect(text.y - text.size * 0.75, text.text).toBeGreaterThanOrEqual(top);
    expect(text.y, text.text).toBeLessThanOrEqual(top + height);
    const covered = texts.slice(index + 1).filter((other) => {
      const [start, end] = extent(other);
      return Math.abs(text.y - other.y) < Math.max(text.size, other.size) * 0.75 && to > start && end > from;
    });
    expect(covered, `under '${text.text}'`).toEqual([]);
  }
}

describe('any state', () => {
  it('is written large enough, inside its frame, and no text is on another', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const result = resultOf(params, MINUTES);
        for (const street of result) for (const width of [350, 760]) check(drawing(street, width), 13);
        for (const width of [340, 1280]) check(chart.draw(formatQuery(specification, params), { width }), 13);
        const deck = slide(result, { width: 1200, height: 450 });
        check(deck, 20);
        expect(deck.viewBox[3]).toBeLessThanOrEqual(450);
        expect(announcement(result) + point(result) + JSON.stringify(table(result))).not.toMatch(/NaN|undefined|\.\./);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the drawing', () => {
  const words = (query: string) =>
    streets(query).flatMap((street) => textsIn(drawing(street, 760).marks).map(({ text }) => text));

  it('counts what fell, what is free and what is new', () => {
    expect(words('')).toEqual(
      expect.arrayContaining(['A 3/3', '빈 노드 3대', 'A 1/3, C 1/3', '× 노드 1', '대기 없음']),
    );
    expect(words('moment=serving')).toEqual(expect.arrayContaining(['A 3/3', '새 파드 3', '빈 노드 2대', '새 파드 1']));
    expect(words('spread=zone&fall=zone&moment=serving')).toEqual(
      expect.arrayContaining(['× 영역 1', '대기 3개', '빈 노드']),
    );
  });

  it('never says that a Pod moves', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        expect(announcement(resultOf(params, MINUTES))).not.toMatch(/옮겨|이사/);
      }),
    );
  });

  it('keeps its height in every state, so that nothing under it moves', () => {
    const heights = [
      '',
      'moment=serving',
      'fall=none',
      'spread=zone&fall=zone&moment=serving',
      'replicas=6&moment=making',
    ].flatMap((query) =>
      streets(query).map((street) => [drawing(street, 350).viewBox[3], drawing(street, 760).viewBox[3]].join()),
    );
    expect(new Set(heights).size).toBe(1);
  });
});

describe('choosing a building', () => {
  it('brings it down, or its zone', () => {
    expect(chart.pick?.('', 'node/4')).toBe('node=4');
    expect(chart.pick?.('fall=none&moment=placed', 'node/2')).toBe('node=2');
    expect(chart.pick?.('fall=zone&moment=serving', 'node/6')).toBe('fall=zone&node=6&moment=serving');
    expect(chart.pick?.('', 'hardware/n1')).toBeUndefined();
  });

  it('names all six', () => {
    expect([...(chart.parts?.('') ?? [])]).toHaveLength(6);
    expect(chart.parts?.('').get('node/3')).toBe('노드 3, 영역 2, 파드 CCC, 무너뜨리기');
  });

  it('gives a state that the chart knows', () => {
    expect(parseQuery(specification, chart.pick?.('', 'node/5') ?? '?').values.node).toBe(5);
  });
});
