import { escapeMarkup } from '../scene/escape.ts';
import type { SavedStory } from './stories.ts';

/** Moves after the first view: the fragments or clicks that a deck gives a slide. */
const movesOf = ({ steps }: SavedStory): number => steps.length - 1;

const frame = (src: string, { title }: SavedStory, more: string): string =>
  `<iframe ${more} src="${src}" title="${escapeMarkup(title)}" allow="clipboard-write" sandbox="allow-scripts allow-popups allow-downloads"></iframe>`;

/** A sample deck for Marp: `marp --html deck.md`. */
export function marpDeck(stories: readonly SavedStory[], home: URL): string {
  const address = (path: string) => new URL(path, home).href;
  const slides = stories.map((story) => {
    const more = `data-steps="${movesOf(story)}"`;
    return `<!-- ${story.title} -->\n\n${frame(address(`/embed/${story.id}/`), story, more)}`;
  });
  const style = 'section { padding: 0 } iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }';
  return `---
marp: true
title: 배포 도감
lang: ko
style: |
  ${style}
---

${slides.join('\n\n---\n\n')}

<script src="${address('/embed/marp.js')}"></script>
`;
}

/** A sample deck for Slidev; the component beside it goes to `components/BaepoChart.vue`. */
export function slidevDeck(stories: readonly SavedStory[], home: URL): string {
  const slides = stories.map(
    (story) =>
      `<BaepoChart src="${new URL(`/embed/${story.id}/`, home).href}" :steps="${movesOf(story)}" title="${escapeMarkup(story.title)}" />`,
  );
  return `---
title: 배포 도감
theme: default
layout: full
class: p-0
---

${slides.join('\n\n---\nlayout: full\nclass: p-0\n---\n\n')}
`;
}

/** The sections of the site's own reveal.js deck. */
export const revealSections = (stories: readonly SavedStory[]): string =>
  stories
    .map((story) => {
      const more = `data-preload data-steps="${movesOf(story)}"`;
      return `<section>${frame(`/embed/${story.id}/`, story, more).replace(' src=', ' data-src=')}</section>`;
    })
    .join('\n');
