import { getCollection } from 'astro:content';
import { CHART_IDS, type ChartId, chartOf } from '../charts/catalogue.ts';
import type { Chart } from '../charts/chart.ts';
import { CHARTS } from '../charts/registry.ts';
import type { Story } from '../embed/view.ts';

/** A saved scenario with everything that its slides and files need. */
export interface SavedStory extends Story {
  id: string;
  chartId: ChartId;
  chart: Chart;
  title: string;
}

/** Every saved scenario as a story; one that tells no story of its own has a single view. */
export async function savedStories(): Promise<SavedStory[]> {
  const scenarios = await getCollection('scenarios');
  return scenarios.map(({ id, data: { chart, query, title, steps = [] } }) => ({
    id,
    chartId: chart,
    chart: CHARTS[chart],
    title,
    steps: [{ query, title }, ...steps],
    name: chartOf(chart).name,
    number: chartOf(chart).number,
  }));
}

/** Static paths of a page or file for each story. */
export const storyPaths = async () =>
  (await savedStories()).map((story) => ({ params: { id: story.id }, props: { story } }));

/** The story that each chart tells of itself, in the order of the atlas: the scenario that bears the chart's name. */
export async function chartStories(): Promise<SavedStory[]> {
  const stories = await savedStories();
  return CHART_IDS.map((id) => {
    const story = stories.find((candidate) => candidate.id === id);
    if (!story) throw new Error(`content/scenarios/${id}.json: 도면의 이야기가 없습니다`);
    return story;
  });
}
