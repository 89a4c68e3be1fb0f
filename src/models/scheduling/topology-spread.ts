import { ModelError, wholeAtLeast } from '../error.ts';
import { quotient } from '../integer.ts';
import type { Pod, TopologySpreadConstraint } from '../pod.ts';
import type { NodeState } from './cluster.ts';
import { SCHEDULER } from './constants.ts';
import { matchesNodeSelector, selects } from './selector.ts';
import { untoleratedTaint } from './taints.ts';

const HOSTNAME = 'kubernetes.io/hostname';
const max = SCHEDULER.maxNodeScore.value;

export type SpreadVerdict = 'fits' | 'skewed' | 'missing-key';

/**
 * PodTopologySpread, filter, for one Pod: a verdict for each node. A node fits while count + self - min <= maxSkew for
 * every `DoNotSchedule` constraint, where count is the matching Pods of the node's domain, min the least of all domains
 * (0 when there are fewer than `minDomains`) and self is 1 when the Pod matches its own selector.
 *
 * @see kubernetes/kubernetes pkg/scheduler/framework/plugins/podtopologyspread/filtering.go, Filter
 */
export function spreadFilter(pod: Pod, cluster: readonly NodeState[]): (state: NodeState) => SpreadVerdict {
  const constraints = constraintsOf(pod, 'DoNotSchedule');
  if (constraints.length === 0) return () => 'fits';
  const counted = cluster.filter(({ node }) => hasEveryKey(node.labels, constraints));
  const domains = constraints.map((constraint) => {
    const counts = new Map<string, number>();
    for (const state of counted) {
      if (!included(pod, constraint, state)) continue;
      const domain = state.node.labels?.[constraint.topologyKey] as string;
      counts.set(domain, (counts.get(domain) ?? 0) + matching(pod, constraint, state));
    }
    // Without a domain to compare with upstream starts from the largest number, so that nothing is skewed.
    const enough = counts.size >= (constraint.minDomains ?? 1);
    const least = enough ? [...counts.values()].reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER) : 0;
    const self = selects(constraint.labelSelector, pod.labels) ? 1 : 0;
    return { constraint, counts, least, self };
  });
  return ({ node }) => {
    for (const { constraint, counts, least, self } of domains) {
      const domain = node.labels?.[constraint.topologyKey];
      if (domain === undefined) return 'missing-key';
      if ((counts.get(domain) ?? 0) + self - least > constraint.maxSkew) return 'skewed';
    }
    return 'fits';
  };
}

/**
 * PodTopologySpread, score, for the nodes that passed the filters: points by node name, or nothing when the Pod has no
 * `ScheduleAnyway` constraint. Raw: round(sum over constraints of count * ln(domains + 2) + maxSkew - 1); normalised:
 * floor(100 * (most + least - raw) / most). A node without one of the keys gets 0.
 *
 * @see kubernetes/kubernetes pkg/scheduler/framework/plugins/podtopologyspread/scoring.go, Score, NormalizeScore
 */
export function spreadScores(
  pod: Pod,
  cluster: readonly NodeState[],
  candidates: readonly NodeState[],
): Map<string, number> | undefined {
  const constraints = constraintsOf(pod, 'ScheduleAnyway');
  if (constraints.length === 0) return undefined;
  const eligible = candidates.filter(({ node }) => hasEveryKey(node.labels, constraints));
  const domains = constraints.map((constraint) => {
    const { topologyKey } = constraint;
    const counts = new Map<string, number>();
    if (topologyKey === HOSTNAME) return { constraint, counts, weight: Math.log(eligible.length + 2) };
    for (const { node } of eligible) counts.set(node.labels?.[topologyKey] as string, 0);
    const weight = Math.log(counts.size + 2);
    for (const state of cluster) {
      const { labels } = state.node;
      const count = counts.get(labels?.[topologyKey] ?? '');
      if (count === undefined || !hasEveryKey(labels, constraints) || !included(pod, constraint, state)) continue;
      counts.set(labels?.[topologyKey] as string, count + matching(pod, constraint, state));
    }
    return { constraint, counts, weight };
  });
  const raw = new Map(
    eligible.map((state) => {
      let sum = 0;
      for (const { constraint, counts, weight } of domains) {
        const domain = state.node.labels?.[constraint.topologyKey] as string;
        const count =
          constraint.topologyKey === HOSTNAME ? matching(pod, constraint, state) : (counts.get(domain) ?? 0);
        sum += count * weight + constraint.maxSkew - 1;
      }
      return [state.node.name, Math.round(sum)];
    }),
  );
  let [least, most] = [Number.MAX_SAFE_INTEGER, 0];
  for (const score of raw.values()) [least, most] = [Math.min(least, score), Math.max(most, score)];
  return new Map(
    candidates.map(({ node: { name } }) => {
      const score = raw.get(name);
      if (score === undefined) return [name, 0];
      return [name, most === 0 ? max : quotient(max * (most + least - score), most)];
    }),
  );
}

function constraintsOf(
  { topologySpreadConstraints = [] }: Pod,
  when: TopologySpreadConstraint['whenUnsatisfiable'],
): TopologySpreadConstraint[] {
  const found = topologySpreadConstraints.filter(({ whenUnsatisfiable }) => whenUnsatisfiable === when);
  for (const { maxSkew, topologyKey, minDomains } of found) {
    wholeAtLeast(1, 'maxSkew', maxSkew);
    if (topologyKey === '') throw new ModelError('topologyKey', 'must not be empty');
    if (minDomains !== undefined) wholeAtLeast(1, 'minDomains', minDomains);
  }
  return found;
}

function hasEveryKey(
  labels: Readonly<Record<string, string>> = {},
  constraints: readonly TopologySpreadConstraint[],
): boolean {
  return constraints.every(({ topologyKey }) => labels[topologyKey] !== undefined);
}

/** Node inclusion policies: affinity is honoured and taints ignored unless the constraint says otherwise. */
function included(pod: Pod, constraint: TopologySpreadConstraint, { node }: NodeState): boolean {
  if (constraint.nodeAffinityPolicy !== 'Ignore' && !matchesNodeSelector(pod, node.labels)) return false;
  return constraint.nodeTaintsPolicy !== 'Honor' || untoleratedTaint(pod, node) === undefined;
}

function matching(pod: Pod, { labelSelector }: TopologySpreadConstraint, { pods }: NodeState): number {
  const namespace = pod.namespace ?? 'default';
  let count = 0;
  for (const other of pods) {
    if ((other.namespace ?? 'default') === namespace && selects(labelSelector, other.labels)) count += 1;
  }
  return count;
}
