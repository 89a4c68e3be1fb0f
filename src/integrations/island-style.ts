import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        await Promise.all(
          files.map(async (name) => {
            const html = await readFile(join(root, name), 'utf8');
            const lifted = liftIslandStyle(html);
            if (lifted !== html) await writeFile(join(root, name), lifted);
          }),
        );
      },
    },
  };
}
