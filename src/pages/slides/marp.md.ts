import type { APIRoute } from 'astro';
import { marpDeck } from '../../components/decks.ts';
import { chartStories } from '../../components/stories.ts';

/** The sample deck for Marp, made of the charts' own stories. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('astro.config.mjs: site가 있어야 주소를 적을 수 있습니다');
  return new Response(marpDeck(await chartStories(), site), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
