import type { Scene } from '../scene/mark.ts';
import { parseQuery, type Specification } from '../state/query.ts';
import * as blastRadius from './blast-radius/params.ts';
import { resultOf as blastRadiusResult } from './blast-radius/result.ts';
import { scene as blastRadiusScene } from './blast-radius/scene.ts';
import { announcement as blastRadiusSentence } from './blast-radius/summary.ts';
import type { ChartId } from './catalogue.ts';
import * as noisyOrLimit from './noisy-or-limit/params.ts';
import { resultOf as noisyOrLimitResult } from './noisy-or-limit/result.ts';
import { scene as noisyOrLimitScene } from './noisy-or-limit/scene.ts';
import { announcement as noisyOrLimitSentence } from './noisy-or-limit/summary.ts';
import * as overhead from './overhead/params.ts';
import { resultOf as overheadResult } from './overhead/result.ts';
import { scene as overheadScene } from './overhead/scene.ts';
import { announcement as overheadSentence } from './overhead/summary.ts';
import * as sharing from './sharing/params.ts';
import { resultOf as sharingResult } from './sharing/result.ts';
import { scene as sharingScene } from './sharing/scene.ts';
import { announcement as sharingSentence } from './sharing/summary.ts';

/** What every chart can do without a page: read a query, draw it, say it. Built pages, files and tests go through this. */
export interface Chart {
  specification: Specification;
  /** The whole drawing as one scene, laid out for a width in px. */
  draw(query: string, options: { width: number }): Scene;
  /** What the drawing says in this state, in one or a few sentences. */
  sentence(query: string): string;
}

export const CHARTS: Record<ChartId, Chart> = {
  'blast-radius': {
    specification: blastRadius.specification,
    draw(query, options) {
      const { values } = parseQuery(blastRadius.specification, query);
      return blastRadiusScene(blastRadiusResult(values), values.fail, options);
    },
    sentence(query) {
      const { values } = parseQuery(blastRadius.specification, query);
      return blastRadiusSentence(blastRadiusResult(values), values.fail);
    },
  },
  sharing: {
    specification: sharing.specification,
    draw(query, options) {
      const { values } = parseQuery(sharing.specification, query);
      return sharingScene(sharingResult(values), values, options);
    },
    sentence: (query) => sharingSentence(parseQuery(sharing.specification, query).values),
  },
  'noisy-or-limit': {
    specification: noisyOrLimit.specification,
    draw: (query, options) =>
      noisyOrLimitScene(noisyOrLimitResult(parseQuery(noisyOrLimit.specification, query).values), options),
    sentence: (query) => noisyOrLimitSentence(noisyOrLimitResult(parseQuery(noisyOrLimit.specification, query).values)),
  },
  overhead: {
    specification: overhead.specification,
    draw: (query, options) => overheadScene(overheadResult(parseQuery(overhead.specification, query).values), options),
    sentence: (query) => overheadSentence(overheadResult(parseQuery(overhead.specification, query).values)),
  },
};
