import { describe, expect, it } from 'vitest';
import { dimension } from '../../src/scene/dimension.ts';
import type { PathMark, TextMark } from '../../src/scene/mark.ts';
import { textWidth } from '../../src/scene/text-width.ts';

const draw = (...args: Parameters<typeof dimension>) => dimension(...args) as [PathMark, PathMark, TextMark];

describe('dimension', () => {
  it('breaks the line around a text that fits', () => {
    const [line, , text] = draw(0, 200, 50, '3/6', { size: 13 });
    expect(text).toMatchObject({ anchor: 'middle', x: 100 });
    const gap = textWidth('3/6', 13) + 12;
    expect(line.d).toBe(
      `M-4 50H${Math.round((100 - gap / 2) * 10) / 10}M${Math.round((100 + gap / 2) * 10) / 10} 50H204`,
    );
  });

  it('puts a text that does not fit above, from the first tick on, over an unbroken line', () => {
    const [line, , text] = draw(100, 130, 50, '× 게스트 OS 고장, 2/6', { size: 13 });
    expect(line.d).toBe('M96 50H134');
    expect(text.anchor).toBe('start');
    expect(text.x).toBe(96);
    expect(text.y).toBeLessThan(50 - 4);
  });

  it('puts the text above when asked to, though it would fit', () => {
    expect(draw(0, 200, 50, '3/6', { size: 13, above: true })[2].anchor).toBe('start');
  });

  it('moves a text above to the left, where it would pass the end of its drawing', () => {
    const text = '× 앱 F 고장, 1/6';
    expect(draw(260, 280, 50, text, { size: 13, most: 300 })[2].x).toBeCloseTo(300 - textWidth(text, 13));
  });

  it('draws extension lines to where it is told, and none otherwise', () => {
    expect(draw(0, 200, 50, '3/6', { size: 13, extendTo: 80 })[0].d).toMatch(/^M0 45V80M200 45V80/);
    expect(draw(0, 200, 50, '3/6', { size: 13 })[0].d).not.toContain('V');
  });

  it('has ticks at 45 degrees on both ends', () => {
    expect(draw(0, 200, 50, '3/6', { size: 13 })[1].d).toBe('M-4 54L4 46M196 54L204 46');
  });
});
