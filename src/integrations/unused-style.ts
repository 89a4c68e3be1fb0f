import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';
import { rewritePages } from './rewrite-pages.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/;
/** Scripts of islands: their words are no reason to keep a rule on a page that has no island. */
const OF_ISLANDS = /^(island|scene|client|picker|range|scrubber|panel|swatch|tools|chart|preact|section|tree)\b/;

/**
 * The page without the rules of its inline style that nothing on it can match.
 * @param html of a page; @param scripts that may add elements or classes to it
 */
export async function withoutUnused(html: string, scripts: string): Promise<string> {
  const style = STYLE.exec(html)?.[1];
  if (!style) return html;
  const content = [
    { raw: html.replace(STYLE, ''), extension: 'html' },
    { raw: scripts, extension: 'js' },
  ];
  const [result] = await new PurgeCSS().purge({
    content,
    css: [{ raw: style }],
    // Set by scripts, and never spelled in the page as the style spells them.
    dynamicAttributes: ['data-js', 'data-theme', 'open'],
    // A rule for whatever has the focus names nothing that a page could spell, and would be taken for unused.
    safelist: [':focus-visible'],
  });
  return html.replace(STYLE, () => `<style>${result?.css ?? style}</style>`);
}

/**
 * Astro integration: all articles are one route, so each of them gets the style of every chart. What has no chart does
 * without it. Runs before the policy is written, which hashes the styles.
 */
export function unusedStyle(): AstroIntegration {
  return {
    name: 'unused-style',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), '_astro');
        const names = (await readdir(folder)).filter((name) => name.endsWith('.js') && !OF_ISLANDS.test(name));
        const scripts = (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
        await rewritePages(dir, (html, name) =>
          name.startsWith('guide') && !html.includes('<astro-island') ? withoutUnused(html, scripts) : html,
        );
      },
    },
  };
}
