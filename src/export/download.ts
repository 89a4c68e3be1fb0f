import type { Theme } from '../scene/file-paint.ts';
import type { Scene } from '../scene/mark.ts';
import { sceneToSvg } from '../scene/svg.ts';
import { toPng } from './png.ts';

const PNG_SCALE = 2;

/** Offers a file to the reader. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The theme that the reader sees now. */
export function themeNow(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Offers the scene as a file, in the colours that the reader sees. PNG is twice the size of the drawing. */
export async function downloadScene(scene: Scene, name: string, format: 'svg' | 'png'): Promise<void> {
  const svg = sceneToSvg(scene, themeNow());
  const blob =
    format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await toPng(svg, scene.viewBox, PNG_SCALE);
  saveBlob(blob, `${name}.${format}`);
}
