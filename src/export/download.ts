import type { Scene } from '../scene/mark.ts';
import type { Theme } from '../scene/paint.ts';
import { sceneToSvg } from '../scene/svg.ts';

const PNG_SCALE = 2;

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function toPng(svg: string, [, , width, height]: Scene['viewBox']): Promise<Blob> {
  const image = new Image();
  // The font of the page is not to be had inside an image: the file uses what the reader's system has.
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * PNG_SCALE);
  canvas.height = Math.round(height * PNG_SCALE);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}

/** The theme that the reader sees now. */
function themeNow(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Offers the scene as a file, in the colours that the reader sees. PNG is twice the size of the drawing. */
export async function downloadScene(scene: Scene, name: string, format: 'svg' | 'png'): Promise<void> {
  const svg = sceneToSvg(scene, themeNow());
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg, scene.viewBox);
  save(blob, `${name}.${format}`);
}
