import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Astro integration: Pagefind's full-text index over every built page that marks a `data-pagefind-body`. */
export function fullTextIndex(): AstroIntegration {
  return {
    name: 'full-text-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ko' });
        if (!index) throw new Error(`본문 색인을 만들지 못했습니다: ${errors.join(', ')}`);
        const { page_count } = await index.addDirectory({ path: fileURLToPath(dir) });
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await pagefind.close();
        logger.info(`본문 색인: ${page_count}쪽`);
      },
    },
  };
}
