import type { ChartId } from '../../src/charts/catalogue.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import type { Scene } from '../../src/scene/mark.ts';

/** A drawing that is shown in the gallery and held against its golden file. */
export interface Story {
  /** Name of the golden file. */
  id: string;
  title: string;
  chart: ChartId;
  query: string;
  /** Width of the drawing in px; as wide as the page when left out. */
  width?: number;
}

export const drawStory = ({ chart, query, width = 1320 }: Story): Scene => CHARTS[chart].draw(query, { width });
