import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/integrations/content-security-policy.ts';
import { builtFiles, builtPages, DIST } from '../setup/dist.ts';

describe.each(builtPages())('$path', ({ html }) => {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

  it('runs under its own strict policy', () => {
    expect(policy).toBe(policyFor(html));
    expect(policy).not.toContain('unsafe-inline');
  });

  it('states the policy before anything that it is about', () => {
    const at = html.indexOf('http-equiv="content-security-policy"');
    expect(at).toBeGreaterThan(0);
    expect(html.slice(0, at)).not.toMatch(/<(script|style|link)[\s>]/);
  });

  it('has no style attribute and no handler attribute, which the policy would refuse', () => {
    const markup = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    expect(markup.match(/<[^>]*\sstyle="[^"]*"/g)).toBeNull();
    expect(markup.match(/<[^>]*\son[a-z]+="[^"]*"/g)).toBeNull();
  });

  it('names no other origin for anything that it loads', () => {
    const loaded = [
      ...html.matchAll(
        /<(?:script|img|link|iframe|source|video|audio|use|image)\b[^>]*?\s(?:src|href)="(https?:[^"]*)"/g,
      ),
    ];
    expect(loaded.map((match) => match[0]).filter((tag) => !/rel="(canonical|alternate)"/.test(tag))).toEqual([]);
  });
});

it('the site has no source map and nothing of the build in its files', () => {
  const files = builtFiles();
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const texts = files.filter((file) => /\.(html|js|css)$/.test(file) && !file.startsWith('pagefind/'));
  expect(
    texts.filter((file) =>
      /data-astro-source-|\/(home|root|work)\/[\w-]+\//.test(readFileSync(`${DIST}/${file}`, 'utf8')),
    ),
  ).toEqual([]);
});
