import { themeNow } from '../export/download.ts';
import { toPng } from '../export/png.ts';
import type { Scene } from '../scene/mark.ts';
import { sceneToSvg } from '../scene/svg.ts';
import type { Frame } from './address.ts';
import { tell } from './frame.ts';
import type { HostMessage } from './messages.ts';

/** Makes the file that the host asked for and sends it; on paper or without it, as the frame itself stands. */
export async function answer(
  { format, scale }: Extract<HostMessage, { type: 'export' }>,
  scene: Scene,
  { bg }: Frame,
): Promise<void> {
  const svg = sceneToSvg(scene, themeNow(), bg);
  if (format === 'svg') return tell({ type: 'file', format, data: svg });
  try {
    tell({ type: 'file', format, data: await toPng(svg, scene.viewBox, scale) });
  } catch {
    tell({ type: 'error', reason: '이 브라우저에서 PNG를 만들지 못했습니다' });
  }
}
