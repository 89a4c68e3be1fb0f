import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';
import { modulesNamedIn, textsOf } from './built-files.ts';
import { rewritePages } from './rewrite-pages.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/;

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
    safelist: [
      // A rule for whatever has the focus names nothing that a page could spell, and would be taken for unused.
      ':focus-visible',
      // A script counts and writes the number behind these.
      /^(of|fall)-\d$/,
    ],
  });
  return html.replace(STYLE, () => `<style>${result?.css ?? style}</style>`);
}

/**
 * Astro integration: all articles are one route, so each of them gets the style of every chart; it keeps what its own
 * charts need. Runs before the policy is written, which hashes the styles.
 */
export function unusedStyle(): AstroIntegration {
  return {
    name: 'unused-style',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const modules = await textsOf(join(fileURLToPath(dir), '_astro'), '.js');
        const scriptsOf = (html: string) => modulesNamedIn(html, modules).map((name) => modules.get(name));
        await rewritePages(dir, (html, name) =>
          name.startsWith('guide') ? withoutUnused(html, scriptsOf(html).join('\n')) : html,
        );
      },
    },
  };
}
