import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../setup/dist.ts';

const validate = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The builder trims white space and leaves out what HTML lets one leave out.
    'no-trailing-whitespace': 'off',
    'no-implicit-close': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-raw-characters': 'off',
    // One page's own style stands in it: that is the budget's doing, and the policy names its hash.
    'no-inline-style': 'error',
    'require-sri': 'off',
    // Korean titles count more bytes than letters.
    'long-title': 'off',
  },
});

const pages = builtPages();

describe('valid HTML', () => {
  it.each(pages)('$path', async ({ html, path }) => {
    const { results } = await validate.validateString(html, path);
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);
  });
});

describe('tables of running text', () => {
  const tables = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<section class="table"[^>]*aria-label="([^"]*)"[^>]*>([\s\S]*?)<\/section>/g)].map(
      ([, label = '', table = '']) => ({ path, label, table }),
    ),
  );

  it.each(tables)('$path, $label: every row says what it is about', ({ table }) => {
    const body = table.slice(table.indexOf('<tbody'));
    expect(body.match(/<tr>\s*<th scope="row"/g)?.length).toBe(body.match(/<tr>/g)?.length);
  });

  it('are told apart by names that say something', () => {
    for (const { path, label } of tables) expect(label, path).toMatch(/\p{L}{2}/u);
    const names = tables.map(({ path, label }) => path + label);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the outline', () => {
  it.each(pages)('$path has one title, one main and a description', ({ html }) => {
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html.match(/<main[\s>]/g)).toHaveLength(1);
    expect(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]?.length ?? 0).toBeGreaterThan(8);
    expect(html).toContain('<html lang="ko">');
  });
});
