import type { Component, DeploymentGraph, DeploymentModel } from '../../models/deployment/components.ts';
import { deploy } from '../../models/deployment/deploy.ts';
import { type Part, partsOf, type Slab } from '../../scene/section/part.ts';
import { sectionTrees } from '../../scene/section/tree.ts';
import { type Layer, modelsOf, type Params } from './params.ts';

/** One deployment model with one of its layers lit. */
export interface Stack {
  model: DeploymentModel;
  layer: Layer;
  /** The buildings, with the lit parts in the state `focus`: one, or one a node. */
  trees: readonly Slab[];
  /** Parts that belong to the layer; 0 when the model has no such layer. */
  units: number;
  /** Occupants that each of them carries, holds or looks after: apps, or under Kubernetes copies of apps. */
  each: number;
  apps: number;
  /** Copies of the apps; 0 where each app is its only copy. */
  copies: number;
}

type Kind = Component['kind'];

// A guest OS brings a kernel, so whoever looks at kernels must see it too.
const KINDS: Record<Layer, readonly Kind[]> = {
  app: ['app', 'replica'],
  container: ['container'],
  runtime: ['runtime'],
  kernel: ['host-kernel', 'guest-kernel'],
  'guest-os': ['guest-kernel'],
  vm: ['vm'],
  hypervisor: ['hypervisor'],
  hardware: ['hardware'],
};

/** The layer that a component stands for when it is picked; undefined for what is not part of the section. */
export function layerOf(kind: Kind): Layer | undefined {
  if (kind === 'host-kernel') return 'kernel';
  return (Object.keys(KINDS) as Layer[]).find((layer) => layer !== 'kernel' && KINDS[layer].includes(kind));
}

const graphs = new Map<DeploymentModel, DeploymentGraph>();
/** The graph of a model, built once. */
export function graphOf(model: DeploymentModel): DeploymentGraph {
  const graph = graphs.get(model) ?? deploy(model);
  graphs.set(model, graph);
  return graph;
}

/** Every part of a building with the occupants on it, in it, or for a runtime on its floor. */
function withOccupants(tree: Slab): { part: Part; occupants: number }[] {
  const count = (part: Part) => partsOf(part).filter(({ kind }) => kind === 'occupant').length;
  const found = partsOf(tree).map((part) => ({ part, occupants: count(part) }));
  const floors = partsOf(tree).filter((part): part is Slab => part.kind === 'slab');
  return found.map(({ part, occupants }) => {
    const floor = floors.find(({ gantry }) => gantry === part);
    return { part, occupants: floor ? count(floor) : occupants };
  });
}

/** The parts that are lit in one building, with their occupants. */
export const lit = (tree: Slab): { part: Part; occupants: number }[] =>
  withOccupants(tree).filter(({ part }) => part.state === 'focus');

/** Lights one layer of one model and counts what it is there for. */
export function stackOf(model: DeploymentModel, layer: Layer): Stack {
  const graph = graphOf(model);
  const kindOf = new Map(graph.components.map(({ id, kind }) => [id, kind]));
  const trees = sectionTrees(graph, (id) => {
    const kind = kindOf.get(id);
    return kind && KINDS[layer].includes(kind) ? 'focus' : 'ok';
  });
  const units = trees.flatMap(lit);
  const total = (kind: Kind) => graph.components.filter((component) => component.kind === kind).length;
  const carried = units.reduce((sum, { occupants }) => sum + occupants, 0);
  return {
    model,
    layer,
    trees,
    units: units.length,
    each: units.length ? carried / units.length : 0,
    apps: total('app'),
    copies: total('replica'),
  };
}

/** The chosen layer in every chosen model. */
export const resultOf = ({ model, layer }: Params): Stack[] => modelsOf(model).map((each) => stackOf(each, layer));
