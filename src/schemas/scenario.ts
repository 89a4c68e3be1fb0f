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
  /**
   * The presenter's next views, in order, after the state above: a story of three to five views in all. A step's query is
   * the whole state, not a change to the one before.
   */
  steps: z
    .array(z.strictObject({ query: z.string(), title: word }))
    .min(2)
    .max(4)
    .optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;
