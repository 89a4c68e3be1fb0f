import type { Component, DeploymentGraph, Edge } from '../../models/deployment/components.ts';
import { zoneOf } from './cluster.ts';
import { APPS, NODES, ROOMS, ZONES } from './params.ts';
import type { Placed } from './result.ts';

export type Graph = DeploymentGraph;

/** Id of the container of a Pod, and of the n-th empty room of a node. */
export const containerOf = (name: string): string => `container/${name}`;
export const emptyRoom = (node: number, index: number): string => `container/empty/n${node}/${index}`;

/**
 * The street as a graph of components: zones, a machine a node, a container a Pod, and empty rooms. What falls, and which
 * apps stop, follows from it, and so does the drawing.
 * @param pods every Pod that has a node; @param served whether new Pods count for their apps already
 */
export function graphOf(pods: readonly Placed[], served: boolean): Graph {
  const components: Component[] = [];
  const edges: Edge[] = [];
  const add = (kind: Component['kind'], id: string, needs: string[], more: Partial<Component> = {}) => {
    components.push({ id, kind, ...more });
    for (const to of needs) edges.push({ from: id, to, type: 'needs' });
    return id;
  };
  for (let zone = 1; zone <= ZONES; zone += 1) add('zone', `zone/${zone}`, []);
  for (let node = 1; node <= NODES; node += 1) {
    const hardware = add('hardware', `hardware/n${node}`, [`zone/${zoneOf(node)}`]);
    const kernel = add('host-kernel', `host-kernel/n${node}`, [hardware]);
    add('runtime', `runtime/n${node}`, [kernel], { name: 'containerd' });
    const here = pods.filter((pod) => pod.node === node);
    for (const { name, app } of here) {
      const container = add('container', containerOf(name), [kernel], { app });
      add('replica', `replica/${name}`, [container], { app });
    }
    for (let index = here.length; index < ROOMS; index += 1) add('container', emptyRoom(node, index), [kernel]);
  }
  for (const app of APPS) {
    add('app', `app/${app}`, [], { app });
    for (const { name } of pods.filter((pod) => pod.app === app && (served || !pod.fresh)))
      edges.push({ from: `app/${app}`, to: `replica/${name}`, type: 'one-of', group: 'replicas' });
  }
  return { model: 'kubernetes', components, edges };
}
