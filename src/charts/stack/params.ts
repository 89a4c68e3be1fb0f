import { DEPLOYMENT_MODELS, type DeploymentModel } from '../../models/deployment/components.ts';
import { choice, type Values } from '../../state/query.ts';

/** Layers that the reader may look at, from the top of a building down. */
export const LAYERS = ['app', 'container', 'runtime', 'kernel', 'guest-os', 'vm', 'hypervisor', 'hardware'] as const;

export type Layer = (typeof LAYERS)[number];

/** One building with leaders, or all five beside each other. */
export const MODELS = ['all', ...DEPLOYMENT_MODELS] as const;

export const specification = {
  model: choice(MODELS, 'all'),
  layer: choice(LAYERS, 'kernel'),
};

export type Params = Values<typeof specification>;

/** The deployment models that a choice stands for. */
export const modelsOf = (model: Params['model']): readonly DeploymentModel[] =>
  model === 'all' ? DEPLOYMENT_MODELS : [model];
