import type { APIRoute } from 'astro';
import { type SavedStory, storyPaths } from '../../components/stories.ts';
import { oembed } from '../../components/story-data.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute<{ story: SavedStory }> = ({ props: { story }, site }) => {
  if (!site) throw new Error('astro.config.mjs: site가 있어야 주소를 적을 수 있습니다');
  return Response.json(oembed(story, site));
};
