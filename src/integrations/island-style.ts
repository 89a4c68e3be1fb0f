import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

/** Moves the style that Astro writes beside a page's first island into the head, the only place where HTML allows it. */
export const liftIslandStyle = (html: string): string => {
  const style = ISLAND_STYLE.exec(html)?.[0];
  return style ? html.replace(style, '').replace('</head>', () => `${style}</head>`) : html;
};

/** Astro integration: valid HTML on pages with islands. Runs before the policy is written, which hashes the styles. */
export function islandStyle(): AstroIntegration {
  return {
    name: 'island-style',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, liftIslandStyle),
    },
  };
}
