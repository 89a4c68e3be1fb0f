import type { APIRoute } from 'astro';
import { type SavedStory, storyPaths } from '../../components/stories.ts';
import { slidesOf } from '../../components/story-files.ts';
import { PPTX_TYPE, pptx } from '../../export/pptx/deck.ts';

export const getStaticPaths = storyPaths;

/** A story as a deck: one slide a view, native shapes, the sentence in full as the speaker's note. */
export const GET: APIRoute<{ story: SavedStory }> = ({ props: { story } }) => {
  const deck = pptx(
    slidesOf(story).map((scene, step) => {
      const { title = story.title, query = '' } = story.steps[step] ?? {};
      return { title, scene, notes: story.chart.sentence(query) };
    }),
  );
  return new Response(new Uint8Array(deck), { headers: { 'content-type': PPTX_TYPE } });
};
