import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../src/charts/recovery/result.ts';
import { scene } from '../../../src/charts/recovery/scene.ts';
import { slide } from '../../../src/charts/recovery/slide.ts';
import type { Mark, Scene, TextMark } from '../../../src/scene/mark.ts';
import { sceneToSvg } from '../../../src/scene/svg.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { anyParams, at } from './params.ts';

/** Upright texts with their place in the drawing. */
function textsIn(marks: readonly Mark[], dx = 0, dy = 0): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'text') return [{ ...mark, x: mark.x + dx, y: mark.y + dy }];
    if (mark.mark !== 'group' || mark.rotate) return [];
    return textsIn(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
  });
}

const wordsOf = ({ marks }: Scene) => textsIn(marks).map(({ text }) => text);

function extent({ x, text, size, anchor = 'start' }: TextMark): [number, number] {
  const width = textWidth(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [left, left + width];
}

function check({ viewBox, marks, title }: Scene, least: number): void {
  expect(sceneToSvg({ viewBox, marks, title })).not.toMatch(/NaN|Infinity|undefined/);
  const [left, top, width, height] = viewBox;
  const texts = textsIn(marks);
  for (const [index, text] of texts.entries()) {
    const [from, to] = extent(text);
    expect(text.size).toBeGreaterThanOrEqual(least);
    expect(from, text.text).toBeGreaterThanOrEqual(left - 12);
    expect(to, text.text).toBeLessThanOrEqual(left + width + 12);
    expect(text.y - text.size, text.text).toBeGreaterThanOrEqual(top - 12);
    expect(text.y, text.text).toBeLessThanOrEqual(top + height);
    for (const other of texts.slice(index + 1)) {
      const [a, b] = extent(other);
      const apart = Math.abs(text.y - other.y) >= Math.max(text.size, other.size) * 0.75;
      expect(apart || to <= a || b <= from, `${text.text} / ${other.text}`).toBe(true);
    }
  }
}

describe('the drawing', () => {
  it('says how long each way is down, and what is assumed', () => {
    const words = wordsOf(scene(at(''), { width: 760 }));
    const said = ['길게는 6분 동안 멈춤', '길게는 55초, 요청 절반쯤 실패', '1시간 10분 뒤까지 (가정)'];
    expect(words).toEqual(expect.arrayContaining(said));
    expect(words).toContain('유예 300초 (tolerationSeconds)');
    expect(words).toContain('가정: 띄우기 5초, 알아채기 10분, 고치기 60분');
  });

  it('names the version of its times', () => {
    expect(wordsOf(scene(at(''), { width: 760 }))).toContain('시간은 쿠버네티스 1.35 문서의 기본값');
    expect(wordsOf(slide(at('version=1.31'), { width: 1200, height: 450 })).join()).toContain('1.31까지');
  });

  it('keeps its height while time and sliders move', () => {
    const heights = ['', 'at=300', 'notice=1&mend=5', 'toleration=0', 'toleration=600&start=120'].map(
      (query) => scene(at(query), { width: 760 }).viewBox[3],
    );
    expect(new Set(heights).size).toBe(1);
  });

  it.each([340, 350, 760, 1280])('has no NaN, no small text and none that is cut or covered, %i px wide', (width) => {
    fc.assert(fc.property(anyParams, (params) => check(scene(resultOf(params), { width }), 13)));
  });
});

describe('the slide', () => {
  it('fits, is written large enough, and no text covers another', () => {
    fc.assert(fc.property(anyParams, (params) => check(slide(resultOf(params), { width: 1200, height: 450 }), 20)));
  });
});
