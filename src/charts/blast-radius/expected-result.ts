import {
  type ComponentKind,
  DEPLOYMENT_MODELS,
  type DeploymentGraph,
  type DeploymentModel,
} from '../../models/deployment/components.ts';
import { deploy } from '../../models/deployment/deploy.ts';
import { blastRadii, expectedBlastRadius } from '../../models/failure/blast-radius.ts';
import type { Material } from '../../scene/mark.ts';
import type { Rates } from './expected-params.ts';

/** The layers under the apps, from the ground up. */
export const LAYERS = ['hardware', 'hypervisor', 'kernel', 'guest-os', 'runtime'] as const satisfies Material[];

export interface Expected {
  model: DeploymentModel;
  /** App failures a year that are the apps' own. */
  own: number;
  /** App failures a year by the layer whose failure took the app along. */
  layers: Record<Material, number>;
  /** Sum of `layers`. */
  below: number;
  /** Most apps that one failure of a layer takes down at once. */
  atOnce: number;
}

const LAYER_OF: Partial<Record<ComponentKind, Material>> = {
  hardware: 'hardware',
  hypervisor: 'hypervisor',
  'host-kernel': 'kernel',
  'guest-kernel': 'guest-os',
  runtime: 'runtime',
};

/** What of a model does not depend on the rates. */
interface Known {
  graph: DeploymentGraph;
  replicated: boolean;
  atOnce: number;
}

// A dragged slider asks for every model once a frame.
const known = new Map<DeploymentModel, Known>();
function knownOf(model: DeploymentModel): Known {
  const found = known.get(model);
  if (found) return found;
  const graph = deploy(model);
  const radii = blastRadii(graph);
  const reach = graph.components.map(({ id, kind }) => (LAYER_OF[kind] ? (radii.get(id)?.length ?? 0) : 0));
  const fresh = {
    graph,
    replicated: graph.components.some(({ kind }) => kind === 'replica'),
    atOnce: Math.max(...reach),
  };
  known.set(model, fresh);
  return fresh;
}

function expectedIn(model: DeploymentModel, rates: Rates): Expected {
  const { graph, replicated, atOnce } = knownOf(model);
  // Where an app has copies, it is one copy that fails, not the app as such.
  const { parts } = expectedBlastRadius(graph, {
    [replicated ? 'replica' : 'app']: rates['app-rate'],
    runtime: rates['runtime-rate'],
    'host-kernel': rates['kernel-rate'],
    'guest-kernel': rates['guest-os-rate'],
    hypervisor: rates['hypervisor-rate'],
    hardware: rates['hardware-rate'],
  });
  const layers = Object.fromEntries(LAYERS.map((layer) => [layer, 0])) as Record<Material, number>;
  let own = 0;
  for (const { id, kind } of graph.components) {
    const layer = LAYER_OF[kind];
    const part = parts.get(id) ?? 0;
    if (layer) layers[layer] += part;
    else own += part;
  }
  return { model, own, layers, below: LAYERS.reduce((sum, layer) => sum + layers[layer], 0), atOnce };
}

/** Expected app failures a year in every model, by what causes them. Rates in failures a year of one component. */
export const expectedOf = (rates: Rates): Expected[] => DEPLOYMENT_MODELS.map((model) => expectedIn(model, rates));
