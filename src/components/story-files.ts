import { type Story, viewOf } from '../embed/view.ts';
import type { Theme } from '../scene/file-paint.ts';
import type { Scene } from '../scene/mark.ts';
import { type SavedStory, savedStories } from './stories.ts';

/** A picture of one view of a story: file name without its ending, what it shows, in which colours. */
export interface Picture {
  file: string;
  scene: Scene;
  theme: Theme;
}

/** Every view of a story as a slide, in order. */
export const slidesOf = (story: SavedStory): Scene[] =>
  story.steps.map(({ query }, step) => viewOf(story.chart, story satisfies Story, query, step));

/** File name of a view's picture: `<id>`, `<id>.step-2`, `<id>.dark`, `<id>.step-2.dark`. */
export const pictureName = (id: string, step: number, theme: Theme): string =>
  [id, ...(step ? [`step-${step}`] : []), ...(theme === 'dark' ? ['dark'] : [])].join('.');

const THEMES: readonly Theme[] = ['light', 'dark'];

/** Static paths of every picture of every story. */
export async function picturePaths() {
  return (await savedStories()).flatMap((story) =>
    slidesOf(story).flatMap((scene, step) =>
      THEMES.map((theme) => {
        const file = pictureName(story.id, step, theme);
        return { params: { file }, props: { picture: { file, scene, theme } satisfies Picture } };
      }),
    ),
  );
}
