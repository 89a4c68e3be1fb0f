import type { Scene } from '../scene/mark.ts';
import { fontRules, loadFonts } from './fonts.ts';

/**
 * Draws an SVG file as a PNG in the browser.
 * @param scale pixels of the picture for one px of the drawing
 * @throws Error when the browser gives no picture
 */
export async function toPng(svg: string, [, , width, height]: Scene['viewBox'], scale: number): Promise<Blob> {
  const image = new Image();
  // Without our font the picture is written in what the reader's system has.
  const style = await loadFonts().then(fontRules, () => '');
  const written = svg.replace('>', () => `><style>${style}</style>`);
  const address = URL.createObjectURL(new Blob([written], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
