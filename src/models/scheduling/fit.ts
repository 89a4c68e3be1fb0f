import { ModelError } from '../error.ts';
import { quotient } from '../integer.ts';
import type { NodeState } from './cluster.ts';
import { SCHEDULER } from './constants.ts';

/** A resource that counts in a score, and how much. */
export interface WeightedResource {
  readonly name: string;
  readonly weight: number;
}

export const DEFAULT_RESOURCES: readonly WeightedResource[] = [
  { name: 'cpu', weight: 1 },
  { name: 'memory', weight: 1 },
];

const max = SCHEDULER.maxNodeScore.value;

export interface Shortage {
  /** As upstream words it: `Too many pods` or `Insufficient cpu`. */
  readonly reason: string;
  /** True when the node would be too small even if it were empty. */
  readonly unresolvable: boolean;
}

/**
 * NodeResourcesFit, filter: what the node lacks for a Pod with these requests. Empty when it fits.
 *
 * @see kubernetes/kubernetes pkg/scheduler/framework/plugins/noderesources/fit.go, fitsRequest
 */
export function shortages({ node, pods, requested }: NodeState, requests: ReadonlyMap<string, number>): Shortage[] {
  const found: Shortage[] = [];
  const maxPods = node.allocatable.pods ?? SCHEDULER.maxPods.value;
  if (pods.length + 1 > maxPods) found.push({ reason: 'Too many pods', unresolvable: false });
  for (const [name, amount] of requests) {
    const allocatable = node.allocatable[name] ?? 0;
    if (amount > 0 && amount > allocatable - (requested.get(name) ?? 0)) {
      found.push({ reason: `Insufficient ${name}`, unresolvable: amount > allocatable });
    }
  }
  return found;
}

/** LeastAllocated: floor((capacity - requested) * 100 / capacity), 0 above capacity. */
export function leastAllocated(requested: number, capacity: number): number {
  return capacity === 0 || requested > capacity ? 0 : quotient((capacity - requested) * max, capacity);
}

/** MostAllocated: floor(min(requested, capacity) * 100 / capacity). */
export function mostAllocated(requested: number, capacity: number): number {
  return capacity === 0 ? 0 : quotient(Math.min(requested, capacity) * max, capacity);
}

/**
 * NodeResourcesFit, score: the weighted mean of the resources' scores with the Pod on the node. A resource that the
 * node lacks, or an extended one that the Pod does not ask for, is left out.
 *
 * @param requests The Pod's own, with stand-ins for what it leaves unstated (`nonZeroRequests`).
 */
export function fitScore(
  state: NodeState,
  requests: ReadonlyMap<string, number>,
  score: (requested: number, capacity: number) => number,
  resources: readonly WeightedResource[] = DEFAULT_RESOURCES,
): number {
  if (resources.length === 0) throw new ModelError('resources', 'must not be empty');
  let sum = 0;
  let weights = 0;
  for (const { name, weight } of resources) {
    if (!(weight >= 1 && weight <= 100)) throw new ModelError('weight', `${name} must weigh 1 to 100`);
    const capacity = capacityFor(state, requests, name);
    if (capacity === 0) continue;
    sum += weight * score((state.nonZeroRequested.get(name) ?? 0) + (requests.get(name) ?? 0), capacity);
    weights += weight;
  }
  return weights === 0 ? 0 : quotient(sum, weights);
}

/**
 * NodeResourcesBalancedAllocation: 100 * (1 - sigma) with the Pod on the node, rounded down; sigma is the spread of the
 * resources' used fractions, each 1 at most.
 *
 * `level` looks at the node with the Pod alone (Kubernetes up to 1.35); `change` compares with the node without it and
 * maps the difference to 50..100 (kubernetes/kubernetes pull request 135573).
 *
 * @param requests The Pod's own as stated: stand-ins do not count here.
 */
export function balancedAllocation(
  state: NodeState,
  requests: ReadonlyMap<string, number>,
  rule: 'level' | 'change' = 'level',
  resources: readonly WeightedResource[] = DEFAULT_RESOURCES,
): number {
  const level = (withPod: boolean) => {
    const fractions: number[] = [];
    for (const { name } of resources) {
      const capacity = capacityFor(state, requests, name);
      const used = (state.requested.get(name) ?? 0) + (withPod ? (requests.get(name) ?? 0) : 0);
      if (capacity > 0) fractions.push(Math.min(1, used / capacity));
    }
    return Math.trunc((1 - deviation(fractions)) * max);
  };
  if (rule === 'level') return level(true);
  return max / 2 + quotient(max / 2 + level(true) - level(false), 2);
}

function capacityFor(state: NodeState, requests: ReadonlyMap<string, number>, name: string): number {
  const extended = name !== 'cpu' && name !== 'memory' && name !== 'ephemeral-storage';
  if (extended && !requests.get(name)) return 0;
  return state.node.allocatable[name] ?? 0;
}

function deviation(fractions: readonly number[]): number {
  const [first = 0, second = 0] = fractions;
  if (fractions.length < 2) return 0;
  if (fractions.length === 2) return Math.abs((first - second) / 2);
  const mean = fractions.reduce((sum, fraction) => sum + fraction, 0) / fractions.length;
  return Math.sqrt(fractions.reduce((sum, fraction) => sum + (fraction - mean) ** 2, 0) / fractions.length);
}
