import type { APIRoute } from 'astro';
import { type Picture, picturePaths } from '../../components/story-files.ts';
import { sceneToSvg } from '../../scene/svg.ts';

export const getStaticPaths = picturePaths;

/** A view of a story as an SVG file that needs nothing from outside. */
export const GET: APIRoute<{ picture: Picture }> = ({ props: { picture } }) =>
  new Response(sceneToSvg(picture.scene, picture.theme), { headers: { 'content-type': 'image/svg+xml' } });
