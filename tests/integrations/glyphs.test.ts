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

  it('always carries digits and Latin letters, which change while a chart is used', () => {
    expect(bold('')).toContain('0');
    expect(all('')).toContain('Z');
  });
});
