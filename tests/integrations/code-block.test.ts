import { codeToHtml } from 'shiki';
import { describe, expect, it } from 'vitest';
import { codeBlock } from '../../src/integrations/code-block.ts';

const CODE = `# 한 번만 켭니다
docker run --rm -it "alpine" sh && echo $HOME < in.txt`;

const show = (meta = '', lang = 'sh') =>
  codeToHtml(CODE, {
    lang,
    // Astro's own theme of this name writes the same variables.
    theme: {
      name: 'css-variables',
      settings: [
        { settings: { foreground: 'var(--astro-code-foreground)' } },
        { scope: ['comment'], settings: { foreground: 'var(--astro-code-token-comment)' } },
        { scope: ['string'], settings: { foreground: 'var(--astro-code-token-string)' } },
      ],
      colorReplacements: {},
    },
    transformers: [codeBlock()],
    meta: { __raw: meta },
  });

const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll('&quot;', '"');

describe('codeBlock', () => {
  it('leaves no style attribute, which the policy would refuse', async () => {
    expect(await show()).not.toMatch(/style=/);
  });

  it('keeps the text to the character', async () => {
    const pre = /<pre[\s\S]*<\/pre>/.exec(await show())?.[0] ?? '';
    expect(text(pre)).toBe(CODE);
  });

  it('says the tokens by class', async () => {
    expect(await show()).toContain('class="t-comment"');
  });

  it('spends no element on tokens that look like their neighbours', async () => {
    const pre = /<pre[\s\S]*<\/pre>/.exec(await show())?.[0] ?? '';
    expect(pre).not.toMatch(/<span>|class="(t-\w+)">[^<]*<\/span><span class="\1"/);
  });

  it('names the block by its title, else by its language', async () => {
    expect(await show('title="컨테이너 켜기"')).toContain('<span>컨테이너 켜기</span>');
    expect(await show()).toContain('<span>셸</span>');
    expect(await show('', 'yaml')).toContain('<span>YAML</span>');
  });

  it('hides the copy button until a script wires it', async () => {
    expect(await show()).toMatch(/<button type="button" class="copy" hidden/);
  });
});
