import { ModelError, wholeAtLeast } from '../error.ts';
import type { Node, Pod } from '../pod.ts';
import { nonZeroRequests, podRequests } from './requests.ts';

/** A node with what has been placed on it, kept up to date so that no plug-in adds Pods up again. */
export interface NodeState {
  readonly node: Node;
  readonly pods: Pod[];
  /** Sum of the Pods' requests as stated. */
  readonly requested: Map<string, number>;
  /** The same with the scheduler's stand-ins for unstated cpu and memory. */
  readonly nonZeroRequested: Map<string, number>;
}

/**
 * Takes stock of a cluster.
 *
 * @param existing Pods that are already placed; each names its node in `nodeName`.
 * @throws {ModelError} when a node is there twice, an amount is not a whole number, or a Pod names no known node.
 */
export function clusterOf(nodes: readonly Node[], existing: readonly Pod[] = []): NodeState[] {
  const states = nodes.map((node): NodeState => {
    for (const [name, amount] of Object.entries(node.allocatable))
      wholeAtLeast(0, `${node.name}.allocatable.${name}`, amount);
    return { node, pods: [], requested: new Map(), nonZeroRequested: new Map() };
  });
  const byName = new Map(states.map((state) => [state.node.name, state]));
  if (byName.size !== states.length) throw new ModelError('nodes', 'a name is there twice');
  for (const pod of existing) {
    const state = byName.get(pod.nodeName ?? '');
    if (!state) throw new ModelError('nodeName', `${pod.name} is on no known node`);
    bind(state, pod);
  }
  return states;
}

/** Places a Pod on a node. */
export function bind(state: NodeState, pod: Pod): void {
  state.pods.push(pod);
  addTo(state.requested, podRequests(pod));
  addTo(state.nonZeroRequested, nonZeroRequests(pod));
}

function addTo(sum: Map<string, number>, amounts: ReadonlyMap<string, number>): void {
  for (const [name, amount] of amounts) sum.set(name, (sum.get(name) ?? 0) + amount);
}
