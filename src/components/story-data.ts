import { escapeMarkup } from '../scene/escape.ts';
import type { SavedStory } from './stories.ts';
import { pictureName } from './story-files.ts';

/** Of the JSON files below; goes up when a field changes its meaning or goes away. */
export const STORY_VERSION = 1;

const iframe = (src: string, title: string): string =>
  `<iframe src="${src}" title="${escapeMarkup(title)}" loading="lazy" allow="clipboard-write" sandbox="allow-scripts allow-popups allow-downloads" style="aspect-ratio:16/9;width:100%;border:0"></iframe>`;

/** A story for other programs: its parameters, views and files. Described in content/guide/charts-in-slides.mdx. */
export function publicStory({ id, chartId, chart, title, name, number, steps }: SavedStory, site: URL) {
  const address = (path: string) => new URL(path, site).href;
  return {
    version: STORY_VERSION,
    id,
    chart: chartId,
    name,
    number,
    title,
    summary: chart.sentence(steps[0]?.query ?? ''),
    parameters: Object.entries(chart.specification).map(([key, { initial, write, accepts }]) => ({
      name: key,
      default: write(initial),
      accepts,
    })),
    steps: steps.map(({ query, title: words }, step) => ({
      step,
      title: words,
      query,
      point: chart.point(query),
      summary: chart.sentence(query),
      svg: address(`/embed/${pictureName(id, step, 'light')}.svg`),
      png: address(`/embed/${pictureName(id, step, 'light')}.png`),
    })),
    page: address(`/charts/${chartId}/${steps[0]?.query && `?${steps[0].query}`}`),
    embed: address(`/embed/${id}/`),
    files: Object.fromEntries(
      ['svg', 'png', 'html', 'pptx'].map((ending) => [ending, address(`/embed/${id}.${ending}`)]),
    ),
  };
}

/** The same as oEmbed 1.0 has it (https://oembed.com, 2.3.4, type rich). */
export const oembed = ({ id, title }: SavedStory, site: URL) => ({
  version: '1.0',
  type: 'rich',
  provider_name: '배포 도감',
  provider_url: site.href,
  title,
  width: 1280,
  height: 720,
  html: iframe(new URL(`/embed/${id}/`, site).href, title),
  thumbnail_url: new URL(`/embed/${id}.png`, site).href,
  thumbnail_width: 2560,
  thumbnail_height: 1440,
});
