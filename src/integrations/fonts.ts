import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { textsOf } from './built-files.ts';
import { FONT_SCRIPT, fontScript } from './font-script.ts';
import { glyphsInUse } from './glyphs.ts';
import { rewritePages } from './rewrite-pages.ts';

const WEIGHTS = [
  { weight: 400, file: 'Pretendard-Regular.woff2', text: 'all' },
  { weight: 700, file: 'Pretendard-Bold.woff2', text: 'bold' },
] as const;

/** Pretendard with the glyphs of a text alone, as woff2. */
async function cut(file: string, text: string): Promise<Buffer> {
  const folder = join(createRequire(import.meta.url).resolve('pretendard/package.json'), '../dist/web/static/woff2');
  return subsetFont(await readFile(join(folder, file)), text, { targetFormat: 'woff2' });
}

/**
 * Astro integration: cuts Pretendard down to the glyphs that the built pages show, one static file a weight, and to those
 * of slides, as a script. Runs after the pages are written, because only then is it known which glyphs they show.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const say = (name: string, text: string, bytes: number) =>
          logger.info(`Pretendard ${name}: 글자 ${text.length}개, ${bytes}바이트`);
        // Scripts hold the words that appear only after a click.
        const pages = await textsOf(root, '.html');
        const used = glyphsInUse([...pages.values()], await textsOf(join(root, '_astro'), '.js'));
        await mkdir(join(root, 'fonts'), { recursive: true });
        for (const { weight, file, text } of WEIGHTS) {
          const subset = await cut(file, used[text]);
          await writeFile(join(root, `fonts/pretendard-${weight}.woff2`), subset);
          say(String(weight), used[text], subset.length);
        }

        const slides = [...pages].filter(([name]) => /^embed[\\/]/.test(name)).map(([, html]) => html);
        const { all } = glyphsInUse(slides, await textsOf(join(root, 'embed/chart'), '.js'));
        const script = fontScript(
          await Promise.all(WEIGHTS.map(async ({ weight, file }) => [weight, await cut(file, all)])),
        );
        await writeFile(join(root, FONT_SCRIPT), script);
        say('슬라이드', all, script.length);
        // A slide that is one file has everything in it, and the font before the script that asks for it.
        await rewritePages(dir, (html, name) =>
          /^embed[\\/][^\\/]+\.html$/.test(name)
            ? html.replace('<body>', () => `<body><script>${script}</script>`)
            : html,
        );
      },
    },
  };
}
