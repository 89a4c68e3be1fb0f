import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { textsOf } from './built-files.ts';

const CANONICAL = /<link rel="canonical" href="([^"]+)">/;
/** A slide calls the chart that it shows its canonical page, and is not listed itself. */
const UNLISTED = '<meta name="robots" content="noindex">';

/** The sitemap of some pages: of each the address that it calls its own. Pages that are not to be found are left out. */
export function sitemapOf(pages: readonly string[]): string {
  const addresses = pages
    .filter((html) => !html.includes(UNLISTED))
    .flatMap((html) => CANONICAL.exec(html)?.[1] ?? [])
    .sort();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${address}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/** Astro integration: `sitemap.xml`, which robots.txt names. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = await textsOf(fileURLToPath(dir), '.html');
        await writeFile(new URL('sitemap.xml', dir), sitemapOf([...pages.values()]));
      },
    },
  };
}
