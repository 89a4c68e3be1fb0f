import type { Scene } from '../scene/mark.ts';
import { parseQuery, type Specification } from '../state/query.ts';
import * as blastRadius from './blast-radius/params.ts';
import { resultOf as blastRadiusResult } from './blast-radius/result.ts';
import { scene as blastRadiusScene } from './blast-radius/scene.ts';
import { announcement as blastRadiusSentence } from './blast-radius/summary.ts';
import type { ChartId } from './catalogue.ts';

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
};
