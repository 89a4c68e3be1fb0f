import { formatQuery, parseQuery } from '../../state/query.ts';
import type { Chart } from '../chart.ts';
import { LAYERS, MODELS, modelsOf, specification } from './params.ts';
import { partNames, pickedLayer } from './parts.ts';
import { resultOf } from './result.ts';
import { scene } from './scene.ts';
import { slide } from './slide.ts';
import { announcement, LAYER_NAMES, MODEL_OPTIONS, point } from './summary.ts';

const valuesOf = (query: string) => parseQuery(specification, query).values;
const resultIn = (query: string) => resultOf(valuesOf(query));

export const chart: Chart = {
  specification,
  draw: (query, options) => scene(resultIn(query), options),
  sentence: (query) => announcement(resultIn(query)),
  slide: (query, box) => slide(resultIn(query), box),
  point: (query) => point(resultIn(query)),
  knobs: [
    {
      param: 'layer',
      label: '짚을 층',
      options: LAYERS.map((value) => ({ value, text: LAYER_NAMES[value] })),
    },
    {
      param: 'model',
      label: '건물',
      options: MODELS.map((value) => ({ value, text: MODEL_OPTIONS[value] })),
    },
  ],
  parts: (query) => new Map(modelsOf(valuesOf(query).model).flatMap((model) => [...partNames(model)])),
  pick(query, part) {
    const values = valuesOf(query);
    const layer = modelsOf(values.model)
      .map((model) => pickedLayer(model, part))
      .find((found) => found !== undefined);
    return layer && formatQuery(specification, { ...values, layer });
  },
};
