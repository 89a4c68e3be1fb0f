import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const WEIGHTS = ['Pretendard-Regular.otf', 'Pretendard-Bold.otf'];
const SCALE = 2;

let fonts: Promise<string[]> | undefined;

/** Paths of the fonts that pictures are written in: the same on every machine, whatever it has installed. */
async function fontFiles(): Promise<string[]> {
  const folder = join(createRequire(import.meta.url).resolve('pretendard/package.json'), '../dist/public/static');
  await Promise.all(WEIGHTS.map((name) => readFile(join(folder, name))));
  return WEIGHTS.map((name) => join(folder, name));
}

/**
 * Draws an SVG file as a PNG, two pixels for each px of the drawing.
 * @returns bytes of the file
 */
export async function raster(svg: string): Promise<Uint8Array> {
  fonts ??= fontFiles();
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: await fonts, loadSystemFonts: false, defaultFontFamily: 'Pretendard' },
  });
  return picture.asPng();
}
