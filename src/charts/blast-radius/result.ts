import {
  type Component,
  DEPLOYMENT_MODELS,
  type DeploymentGraph,
  type DeploymentModel,
} from '../../models/deployment/components.ts';
import { deploy } from '../../models/deployment/deploy.ts';
import { fail } from '../../models/failure/fail.ts';
import { APPS, type AppLetter, FAILURES, type Failure, type Params } from './params.ts';

/** What a failure does to one deployment model. */
export interface ModelResult {
  model: DeploymentModel;
  graph: DeploymentGraph;
  /** The component that fails; none when the model has no such layer. */
  cause: Component | undefined;
  down: ReadonlySet<string>;
  unmanaged: ReadonlySet<string>;
  apps: number;
  appsDown: readonly string[];
  /** Containers (under Kubernetes: replicas) that still run but cannot be started again. */
  unmanagedContainers: number;
  replicas: number;
  replicasDown: number;
}

const isCause: Record<Failure, (component: Component, letter: AppLetter) => boolean> = {
  app: ({ kind, app }, letter) => (kind === 'app' || kind === 'replica') && app === letter,
  containerd: ({ name }) => name === 'containerd',
  dockerd: ({ name }) => name === 'dockerd',
  kernel: ({ kind }) => kind === 'host-kernel',
  'guest-os': ({ kind }) => kind === 'guest-kernel',
  hypervisor: ({ kind }) => kind === 'hypervisor',
  hardware: ({ kind }) => kind === 'hardware',
};

// Graphs depend on the model only; a reader who tries every failure builds each of them once.
const graphs = new Map<DeploymentModel, DeploymentGraph>();
function graphOf(model: DeploymentModel): DeploymentGraph {
  const graph = graphs.get(model) ?? deploy(model);
  graphs.set(model, graph);
  return graph;
}

/** Fails the first component of the asked kind in one model and follows the graph. */
export function failModel(model: DeploymentModel, failure: Failure, app: AppLetter = APPS[0]): ModelResult {
  const graph = graphOf(model);
  // With replicas it is one copy that fails, not the app as such.
  const replicated = graph.components.some(({ kind }) => kind === 'replica');
  const cause = graph.components.find(
    (component) => isCause[failure](component, app) && !(replicated && component.kind === 'app'),
  );
  const { down, unmanaged, appsDown } = fail(graph, cause ? [cause.id] : []);
  const count = (kind: Component['kind'], ids: ReadonlySet<string>) =>
    graph.components.filter((component) => component.kind === kind && ids.has(component.id)).length;
  const all = new Set(graph.components.map(({ id }) => id));
  return {
    model,
    graph,
    cause,
    down,
    unmanaged,
    appsDown,
    apps: count('app', all),
    unmanagedContainers: count('container', unmanaged),
    replicas: count('replica', all),
    replicasDown: count('replica', down),
  };
}

/** The failure in every chosen model. */
export const resultOf = ({ fail: failure, app, models }: Params): ModelResult[] =>
  models.map((model) => failModel(model, failure, app));

/** The failures that at least one of the models can have, and the one that is shown. */
export const failuresOf = ({ fail: shown, models }: Params): Failure[] =>
  FAILURES.filter((failure) => failure === shown || models.some((model) => failModel(model, failure).cause));

let every: { failure: Failure; results: ModelResult[] }[] | undefined;

/** Every failure in every model: failures in rows, models in columns. Computed once. */
export function everyResult(): { failure: Failure; results: ModelResult[] }[] {
  every ??= FAILURES.map((failure) => ({
    failure,
    results: DEPLOYMENT_MODELS.map((model) => failModel(model, failure)),
  }));
  return every;
}
