import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const FRAME = /<(iframe|baepo-chart)\b/;
const PLACEHOLDER = '<meta http-equiv="content-security-policy" content="">';

const sources = (html: string, pattern: RegExp): string =>
  [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))]
    .map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');

/**
 * The policy a page runs under: nothing from elsewhere, and inline only what the page itself was built with.
 * @param html the built page
 * @returns the content of its `content-security-policy` meta element
 */
export function policyFor(html: string): string {
  return [
    "default-src 'none'",
    // Pagefind compiles WebAssembly when a reader first searches the full text.
    `script-src 'self' 'wasm-unsafe-eval'${sources(html, INLINE_SCRIPT)}`,
    `style-src 'self'${sources(html, INLINE_STYLE)}`,
    // blob: is how a drawing becomes a PNG in the reader's own browser.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // Only a page that shows slides has frames, and only ours.
    ...(FRAME.test(html) ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * Astro integration: writes each page's own policy into it. Astro's `security.csp` lists the hashes of every style and
 * script of the whole site in every page, and a hash does not compress: that alone is a sixth of a term page's budget.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir }) =>
        rewritePages(dir, (html, name) => {
          if (!html.includes(PLACEHOLDER)) throw new Error(`${name}: 콘텐츠 보안 정책을 넣을 자리가 없습니다`);
          return html.replace(PLACEHOLDER, () => PLACEHOLDER.replace('content=""', `content="${policyFor(html)}"`));
        }),
    },
  };
}
