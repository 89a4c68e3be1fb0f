import { atLeast, wholeAtLeast } from '../error.ts';
import { NODE_FAILURE } from './constants.ts';
import { at, later, type TimelineEvent } from './timeline.ts';

/** Seconds, but for `queue`. Whatever is left out takes the default of Kubernetes 1.35. */
export interface NodeFailureTimings {
  readonly renewInterval: number;
  readonly gracePeriod: number;
  readonly monitorPeriod: number;
  readonly tolerationSeconds: number;
  /** Nodes a second that the controller taints in this zone (see `evictionRates`). */
  readonly evictionRate: number;
  /** How many dead nodes of the zone are before this one in the queue. */
  readonly queue: number;
  readonly startSeconds: number;
}

export type NodeFailureEvent = 'died' | 'unreachable' | 'out-of-service' | 'tainted' | 'evicted' | 'replaced';

/**
 * What happens after a node dies, in order: the controller has seen no heartbeat for the grace period and marks it
 * unreachable, at which Services drop its Pods; it is tainted `NoExecute` when its turn in the rate-limited queue
 * comes; its Pods are evicted once their toleration runs out, and replacements start elsewhere.
 *
 * A heartbeat is up to one renew interval old when the node dies, and the controller looks once a monitor period, hence
 * the two ends of each span. With an eviction rate of 0 the list ends before the taint.
 *
 * @example deadNode().find(({ event }) => event === 'replaced').at.latest // 360
 */
export function deadNode(given: Partial<NodeFailureTimings> = {}): (TimelineEvent & { event: NodeFailureEvent })[] {
  const { renewInterval, gracePeriod, monitorPeriod, tolerationSeconds, evictionRate, queue, startSeconds } = {
    renewInterval: NODE_FAILURE.leaseRenewInterval.value,
    gracePeriod: NODE_FAILURE.monitorGracePeriod.value,
    monitorPeriod: NODE_FAILURE.monitorPeriod.value,
    tolerationSeconds: NODE_FAILURE.tolerationSeconds.value,
    evictionRate: NODE_FAILURE.evictionRate.value,
    queue: 0,
    startSeconds: NODE_FAILURE.startSeconds.value,
    ...given,
  };
  for (const [field, value] of Object.entries({
    renewInterval,
    gracePeriod,
    monitorPeriod,
    tolerationSeconds,
    evictionRate,
    startSeconds,
  })) {
    atLeast(0, field, value);
  }
  wholeAtLeast(0, 'queue', queue);
  const unreachable = at(Math.max(0, gracePeriod - renewInterval), gracePeriod + monitorPeriod);
  const noticed = [
    { event: 'died' as const, at: at(0) },
    { event: 'unreachable' as const, at: unreachable },
    { event: 'out-of-service' as const, at: unreachable },
  ];
  if (evictionRate === 0) return noticed;
  const tainted = later(unreachable, queue / evictionRate);
  const evicted = later(tainted, tolerationSeconds);
  return [
    ...noticed,
    { event: 'tainted', at: tainted },
    { event: 'evicted', at: evicted },
    { event: 'replaced', at: later(evicted, startSeconds) },
  ];
}
