import type { Chart } from '../charts/chart.ts';
import { DRAWING_BOX, slide } from '../export/slide.ts';
import type { Scene } from '../scene/mark.ts';
import { formatQuery, parseQuery } from '../state/query.ts';
import type { Step } from './address.ts';

/** What a page needs to know of a story to show it; plain data, so that it can stand in the page. */
export interface Story {
  /** Views in order, the first included. */
  steps: readonly Step[];
  /** Name of the chart, and its number in the atlas. */
  name: string;
  number: string;
}

/** The query in its shortest form, so that two ways to write one state are equal. */
export const canonical = ({ specification }: Chart, query: string): string =>
  formatQuery(specification, parseQuery(specification, query).values);

/** The view of a story that shows this state; undefined when the reader has left the story. */
export const stepOf = (chart: Chart, { steps }: Story, query: string): number | undefined => {
  const index = steps.findIndex((step) => canonical(chart, step.query) === canonical(chart, query));
  return index < 0 ? undefined : index;
};

/** A state as a slide. Its headline is that of the story's view, or the chart's name when no view shows this state. */
export function viewOf(chart: Chart, story: Story, query: string, step = stepOf(chart, story, query)): Scene {
  const headline = step === undefined ? story.name : (story.steps[step]?.title ?? story.name);
  return slide({
    headline,
    drawing: chart.slide(query, DRAWING_BOX),
    point: chart.point(query),
    number: story.number,
  });
}
