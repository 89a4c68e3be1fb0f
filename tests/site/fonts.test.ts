import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { DIST } from '../setup/dist.ts';

const PRETENDARD = dirname(createRequire(import.meta.url).resolve('pretendard/package.json'));
const FILES = { 400: 'Pretendard-Regular.woff2', 700: 'Pretendard-Bold.woff2' };

/** Whatever a slide may come to say: its texts in the page, its steps, and its sentences in other states. */
function wordsOfSlides(): string {
  const files = readdirSync(`${DIST}/embed`).filter((name) => /\.(json|svg)$/.test(name));
  const texts = files.map((name) => readFileSync(`${DIST}/embed/${name}`, 'utf8'));
  return [...new Set(texts.join('').replace(/[^가-힣]/g, ''))].join('');
}

describe('the font that a slide is lent', () => {
  const script = readFileSync(`${DIST}/embed/fonts.js`, 'utf8');
  const fonts: Record<string, string> = JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1));

  it.each(Object.entries(FILES))('has every letter of every step, at weight %s', async (weight, file) => {
    const words = wordsOfSlides();
    const lent = Buffer.from(fonts[weight] ?? '', 'base64');
    const whole = readFileSync(join(PRETENDARD, 'dist/web/static/woff2', file));
    const [from, of] = await Promise.all(
      [lent, whole].map((font) => subsetFont(font, words, { targetFormat: 'sfnt' })),
    );
    // A letter that is not there leaves no outline: the same letters cut out of the whole font would weigh more.
    expect(from?.length).toBe(of?.length);
  });
});
