import { describe, expect, it } from 'vitest';
import { glyphsInUse } from '../../src/integrations/glyphs.ts';

const bold = (html: string) => glyphsInUse([html]).bold;
const all = (html: string) => glyphsInUse([html]).all;

describe('glyphsInUse', () => {
  it('takes what a reader sees, each character once and sorted', () => {
    const glyphs = [...all('<p>나가나</p><p>다</p>')].filter((glyph) => /[가-힣]/.test(glyph));
    expect(glyphs).toEqual(['가', '나', '다']);
  });

  it('leaves out scripts, styles and tags', () => {
    const glyphs = all('<script>"각"</script><style>.x{content:"낙"}</style><p title="닥">락</p>');
    expect(glyphs).toContain('락');
    expect(glyphs).not.toMatch(/[각낙닥]/);
  });

  it('reads entities', () => {
    expect(all('<p>&lt;&amp;</p>')).toMatch(/[<&]/);
  });

  it('tells bold text from the rest', () => {
    const html =
      '<h2>제목</h2><p>본문 <strong>강조</strong></p><text x="1" font-weight="700">커널</text><text x="1">옅음</text>';
    expect(bold(html)).toMatch(/제/);
    expect(bold(html)).toMatch(/강/);
    expect(bold(html)).toMatch(/커/);
    expect(bold(html)).not.toMatch(/[본옅]/);
  });

  it('takes claims over drawings for bold', () => {
    expect(bold('<p class="claim">벽</p><p class="sub">문</p>')).toMatch(/벽/);
    expect(bold('<p class="claim">벽</p><p class="sub">문</p>')).not.toMatch(/문/);
  });

  it('takes the words of islands for bold, and those of other scripts for regular text only', () => {
    const page =
      '<astro-island component-url="/_astro/island.a1.js"></astro-island><script src="/_astro/search.js"></script>';
    const scripts = new Map([
      ['island.a1.js', 'import{t}from"./scene.b2.js";const s="섭니다";'],
      ['scene.b2.js', 'export const t="넘어"'],
      ['search.js', 'const p="랑"'],
    ]);
    const glyphs = glyphsInUse([page], scripts);
    expect(glyphs.bold).toMatch(/섭/);
    expect(glyphs.bold).toMatch(/넘/);
    expect(glyphs.bold).not.toMatch(/랑/);
    expect(glyphs.all).toMatch(/랑/);
  });

  it('takes words that wait in a data block for regular text', () => {
    const page = '<script type="application/json">{"steps":["뜹니다"]}</script>';
    expect(all(page)).toMatch(/뜹/);
    expect(bold(page)).not.toMatch(/뜹/);
  });

  it('always carries digits and Latin letters, which change while a chart is used', () => {
    expect(bold('')).toContain('0');
    expect(all('')).toContain('Z');
  });
});
