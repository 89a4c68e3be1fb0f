import type { DeploymentModel } from '../../models/deployment/components.ts';
import type { Layer } from './params.ts';
import { graphOf, layerOf } from './result.ts';
import { LAYER_NAMES } from './summary.ts';

/** The layer that a picked part belongs to; undefined when the part is no part of the model's drawing. */
export function pickedLayer(model: DeploymentModel, part: string): Layer | undefined {
  const component = graphOf(model).components.find(({ id }) => id === part);
  return component && layerOf(component.kind);
}

/** Spoken names of the parts that the keyboard reaches, by component id. */
export function partNames(model: DeploymentModel): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, kind, app } of graphOf(model).components) {
    // An app with copies is drawn as its copies.
    if (kind === 'app' && model === 'kubernetes') continue;
    const layer = layerOf(kind);
    if (layer) names.set(id, `${LAYER_NAMES[layer]}${app ? ` ${app}` : ''}, 짚어 보기`);
  }
  return names;
}
