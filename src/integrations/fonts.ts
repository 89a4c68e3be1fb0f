import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { glyphsInUse } from './glyphs.ts';

const WEIGHTS = [
  { weight: 400, file: 'Pretendard-Regular.woff2', text: 'all' },
  { weight: 700, file: 'Pretendard-Bold.woff2', text: 'bold' },
] as const;

async function textsOf(folder: string, ending: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending));
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

/**
 * Astro integration: cuts Pretendard down to the glyphs that the built pages show, one static file a weight.
 * Runs after the pages are written, because only then is it known which glyphs they show.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        // Scripts hold the words that appear only after a click.
        const pages = [...(await textsOf(root, '.html')).values()];
        const used = glyphsInUse(pages, await textsOf(join(root, '_astro'), '.js'));
        await mkdir(join(root, 'fonts'), { recursive: true });
        const packageFolder = join(createRequire(import.meta.url).resolve('pretendard/package.json'), '..');
        for (const { weight, file, text } of WEIGHTS) {
          const original = await readFile(join(packageFolder, 'dist/web/static/woff2', file));
          const subset = await subsetFont(original, used[text], { targetFormat: 'woff2' });
          await writeFile(join(root, `fonts/pretendard-${weight}.woff2`), subset);
          logger.info(`Pretendard ${weight}: 글자 ${used[text].length}개, ${subset.length}바이트`);
        }
      },
    },
  };
}
