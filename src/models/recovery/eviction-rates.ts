import { ModelError, wholeAtLeast } from '../error.ts';
import { NODE_FAILURE } from './constants.ts';

export interface ZoneHealth {
  readonly nodes: number;
  readonly notReady: number;
}

/**
 * Nodes a second that the node controller taints in each zone.
 *
 * Normal zones: 0.1. A zone with more than two nodes down that make up 55 % or more: 0.01 when it has more than 50
 * nodes, else 0. A zone that is down altogether: 0.1, unless every zone is, when the controller takes the fault to be
 * its own and stops.
 *
 * @see kubernetes/kubernetes pkg/controller/nodelifecycle/node_lifecycle_controller.go, ComputeZoneState, ReducedQPSFunc
 */
export function evictionRates(zones: readonly ZoneHealth[]): number[] {
  const states = zones.map(({ nodes, notReady }, index) => {
    wholeAtLeast(0, `zones[${index}].nodes`, nodes);
    wholeAtLeast(0, `zones[${index}].notReady`, notReady);
    if (notReady > nodes) throw new ModelError(`zones[${index}].notReady`, 'must not be above nodes');
    if (nodes > 0 && notReady === nodes) return 'full';
    return notReady > 2 && notReady / nodes >= NODE_FAILURE.unhealthyZoneThreshold.value ? 'partial' : 'normal';
  });
  const allDown = states.length > 0 && states.every((state) => state === 'full');
  return zones.map(({ nodes }, index) => {
    if (allDown) return 0;
    if (states[index] !== 'partial') return NODE_FAILURE.evictionRate.value;
    return nodes > NODE_FAILURE.largeClusterSizeThreshold.value ? NODE_FAILURE.secondaryEvictionRate.value : 0;
  });
}
