import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf, type Walls } from '../../../src/charts/sharing/result.ts';
import { drawing, scene } from '../../../src/charts/sharing/scene.ts';
import type { Mark, TextMark } from '../../../src/scene/mark.ts';
import { sceneToSvg } from '../../../src/scene/svg.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { anyParams, at } from './params.ts';

/** Texts with their place in the drawing. */
function textsIn(marks: readonly Mark[], dx = 0, dy = 0): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'text') return [{ ...mark, x: mark.x + dx, y: mark.y + dy }];
    return mark.mark === 'group' ? textsIn(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0)) : [];
  });
}

function picture(walls: Walls, query: string) {
  const params = at(query);
  const division = resultOf(params).find((each) => each.walls === walls);
  if (!division) throw new Error(walls);
  return drawing(division, params);
}
const words = (walls: Walls, query: string) => textsIn(picture(walls, query).marks).map(({ text }) => text);

/** Left and right end of a line of text. */
function extent({ x, text, size, anchor = 'start' }: TextMark): [number, number] {
  const width = textWidth(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [left, left + width];
}

describe('the drawings', () => {
  it('say what is lacking, idle and limited in the first state', () => {
    expect(words('none', '')).toEqual(expect.arrayContaining(['1.45', '4.36', '1.64 모자람', '0.27', '커널']));
    expect(words('fixed', '')).toEqual(expect.arrayContaining(['4.0', '모자람', '빈 0.5', '빈 1.0', '하이퍼바이저']));
    expect(words('elastic', '')).toEqual(expect.arrayContaining(['3.5', '2.5 모자람', 'C의 한도 4.0']));
  });

  it('have no post without a limit', () => {
    expect(words('elastic', 'limit=8').join()).not.toContain('한도');
  });

  it('name an app whose room is too narrow for it', () => {
    expect(words('elastic', 'a=0')).toContain('A 0.0');
    expect(words('none', 'threads=16&d=0.5')).toContain('D 0.4');
  });

  it('cut what would leave the frame, and keep its figure', () => {
    expect(words('elastic', 'c=8&limit=0.5')).toContain('7.5');
    const heights = ['c=8&limit=0.5', 'c=8&limit=1'].map((query) => picture('elastic', query).viewBox[3]);
    expect(heights[0]).toBe(heights[1]);
  });

  it('carry the sentence as their accessible name', () => {
    expect(picture('fixed', '').title).toBe(
      '움직이지 않는 벽(VM, CPU를 2코어씩 고정): C는 4.0코어 모자란데, 옆에서 1.5코어가 놉니다.',
    );
  });

  it('are the same every time', () => {
    expect(picture('none', 'threads=16')).toEqual(picture('none', 'threads=16'));
  });
});

describe('any state', () => {
  it('has no NaN, no text under 13 px and none outside the frame', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        for (const division of resultOf(params)) {
          const { viewBox, marks, title } = drawing(division, params);
          expect(JSON.stringify(marks) + title + viewBox.join()).not.toMatch(/NaN|Infinity|undefined|null/);
          const [left, top, width, height] = viewBox;
          for (const text of textsIn(marks)) {
            const [from, to] = extent(text);
            expect(text.size).toBeGreaterThanOrEqual(13);
            expect(from, text.text).toBeGreaterThanOrEqual(left);
            expect(to, text.text).toBeLessThanOrEqual(left + width);
            expect(text.y - text.size, text.text).toBeGreaterThanOrEqual(top);
            expect(text.y, text.text).toBeLessThanOrEqual(top + height);
          }
        }
      }),
    );
  });

  it('has no text on another', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        for (const division of resultOf(params)) {
          const texts = textsIn(drawing(division, params).marks);
          for (const [index, one] of texts.entries()) {
            for (const other of texts.slice(index + 1)) {
              const [[a, b], [c, d]] = [extent(one), extent(other)];
              const apart = Math.abs(one.y - other.y) >= Math.max(one.size, other.size) * 0.75;
              expect(apart || b <= c || d <= a, `${one.text} / ${other.text} in ${division.walls}`).toBe(true);
            }
          }
        }
      }),
    );
  });
});

describe('the file', () => {
  it('holds all three drawings without anything from the page', () => {
    const params = at('');
    const svg = sceneToSvg(scene(resultOf(params), params, { width: 1080 }));
    expect(svg).toContain('벽 없음: 전통적 배포');
    expect(svg).toContain('움직이는 벽: 컨테이너');
    expect(svg).not.toMatch(/var\(|class="(?!turn)|style=|NaN/);
  });

  it('stands in one column when it is narrow', () => {
    const params = at('');
    const [, , wide, low] = scene(resultOf(params), params, { width: 1080 }).viewBox;
    const [, , narrow, high] = scene(resultOf(params), params, { width: 400 }).viewBox;
    expect(narrow * 3).toBe(wide);
    expect(high).toBeGreaterThan(2 * low);
  });
});
