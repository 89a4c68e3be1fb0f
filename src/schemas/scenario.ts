import { z } from 'astro/zod';
import { CHART_IDS } from '../charts/catalogue.ts';

const word = z.string().trim().min(1);

/** A saved chart state: `content/scenarios/<id>.json`. */
export const scenarioSchema = z.strictObject({
  chart: z.enum(CHART_IDS),
  /** Query string of the chart's page, without the question mark; non-defaults only. */
  query: z.string(),
  title: word,
  caption: word,
});

export type Scenario = z.infer<typeof scenarioSchema>;
