import type { APIRoute } from 'astro';
import { type Picture, picturePaths } from '../../components/story-files.ts';
import { raster } from '../../integrations/raster.ts';
import { sceneToSvg } from '../../scene/svg.ts';

export const getStaticPaths = picturePaths;

/** A view of a story as a PNG of 2560 x 1440. */
export const GET: APIRoute<{ picture: Picture }> = async ({ props: { picture } }) => {
  const png = await raster(sceneToSvg(picture.scene, picture.theme));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
