import { chart as blastRadius } from './blast-radius/chart.ts';
import type { ChartId } from './catalogue.ts';
import type { Chart } from './chart.ts';
import { chart as config } from './config/chart.ts';
import { chart as memory } from './memory/chart.ts';
import { chart as noisyOrLimit } from './noisy-or-limit/chart.ts';
import { chart as overhead } from './overhead/chart.ts';
import { chart as placement } from './placement/chart.ts';
import { chart as recovery } from './recovery/chart.ts';
import { chart as sharing } from './sharing/chart.ts';
import { chart as stack } from './stack/chart.ts';
import { chart as weight } from './weight/chart.ts';

/** Every chart by its id. Pages, files and tests that want them all go through this; a page with one chart loads that one. */
export const CHARTS: Record<ChartId, Chart> = {
  stack,
  'blast-radius': blastRadius,
  sharing,
  memory,
  'noisy-or-limit': noisyOrLimit,
  weight,
  overhead,
  placement,
  recovery,
  config,
};
