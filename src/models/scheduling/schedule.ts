import { quotient } from '../integer.ts';
import type { Node, Pod } from '../pod.ts';
import { bind, clusterOf, type NodeState } from './cluster.ts';
import { PLUGIN_WEIGHTS, SCHEDULER, type ScorePlugin } from './constants.ts';
import {
  balancedAllocation,
  fitScore,
  leastAllocated,
  mostAllocated,
  shortages,
  type WeightedResource,
} from './fit.ts';
import { nonZeroRequests, podRequests } from './requests.ts';
import { matchesNodeSelector } from './selector.ts';
import { preferredTaints, untoleratedTaint } from './taints.ts';
import { spreadFilter, spreadScores } from './topology-spread.ts';

export interface SchedulingOptions {
  readonly strategy?: 'LeastAllocated' | 'MostAllocated';
  readonly resources?: readonly WeightedResource[];
  /** See `balancedAllocation`. */
  readonly balanced?: 'level' | 'change';
  /** Overrides of the default weights; 0 switches a plug-in off. */
  readonly weights?: Partial<Record<ScorePlugin, number>>;
}

export interface Rejection {
  readonly node: string;
  readonly plugin: 'NodeAffinity' | 'TaintToleration' | 'NodeResourcesFit' | 'PodTopologySpread';
  readonly reasons: readonly string[];
  /** True when evicting Pods from the node could not help. */
  readonly unresolvable: boolean;
}

export interface NodeScore {
  readonly node: string;
  /** Each plug-in's points, 0 to 100, before weighting. */
  readonly points: Readonly<Record<ScorePlugin, number>>;
  readonly total: number;
}

export interface Decision {
  readonly pod: string;
  /** Absent when no node fits. */
  readonly node?: string;
  readonly scores: readonly NodeScore[];
  readonly rejected: readonly Rejection[];
}

/**
 * Decides where one Pod goes, as kube-scheduler's default profile does for the plug-ins named in `ScorePlugin`: filter
 * every node, score those that pass, take the highest total. Of equals the first wins; upstream picks one of them at
 * random.
 */
export function decide(pod: Pod, cluster: readonly NodeState[], options: SchedulingOptions = {}): Decision {
  const requests = podRequests(pod);
  const spread = spreadFilter(pod, cluster);
  const rejected: Rejection[] = [];
  const candidates = cluster.filter((state) => {
    const rejection = reject(pod, state, requests, spread);
    if (rejection) rejected.push(rejection);
    return rejection === undefined;
  });
  const scores = scoreNodes(pod, cluster, candidates, requests, options);
  let best: NodeScore | undefined;
  for (const score of scores) if (!best || score.total > best.total) best = score;
  return { pod: pod.name, ...(best ? { node: best.node } : {}), scores, rejected };
}

/**
 * Places Pods one after another, each seeing those before it.
 *
 * @param existing Pods that already run; `nodeName` says where.
 */
export function schedule(
  pods: readonly Pod[],
  nodes: readonly Node[],
  options: SchedulingOptions & { readonly existing?: readonly Pod[] } = {},
): Decision[] {
  const cluster = clusterOf(nodes, options.existing);
  const byName = new Map(cluster.map((state) => [state.node.name, state]));
  return pods.map((pod) => {
    const decision = decide(pod, cluster, options);
    const state = byName.get(decision.node ?? '');
    if (state) bind(state, pod);
    return decision;
  });
}

function reject(
  pod: Pod,
  state: NodeState,
  requests: ReadonlyMap<string, number>,
  spread: ReturnType<typeof spreadFilter>,
): Rejection | undefined {
  const { node } = state;
  if (!matchesNodeSelector(pod, node.labels)) {
    return {
      node: node.name,
      plugin: 'NodeAffinity',
      reasons: ["node(s) didn't match Pod's node affinity/selector"],
      unresolvable: true,
    };
  }
  const taint = untoleratedTaint(pod, node);
  if (taint) {
    const reason = `node(s) had untolerated taint {${taint.key}: ${taint.value ?? ''}}`;
    return { node: node.name, plugin: 'TaintToleration', reasons: [reason], unresolvable: true };
  }
  const lacking = shortages(state, requests);
  if (lacking.length > 0) {
    const reasons = lacking.map(({ reason }) => reason);
    return { node: node.name, plugin: 'NodeResourcesFit', reasons, unresolvable: lacking.some((l) => l.unresolvable) };
  }
  const verdict = spread(state);
  if (verdict === 'fits') return undefined;
  const reason = "node(s) didn't match pod topology spread constraints";
  const missing = verdict === 'missing-key';
  return {
    node: node.name,
    plugin: 'PodTopologySpread',
    reasons: [missing ? `${reason} (missing required label)` : reason],
    unresolvable: missing,
  };
}

function scoreNodes(
  pod: Pod,
  cluster: readonly NodeState[],
  candidates: readonly NodeState[],
  requests: ReadonlyMap<string, number>,
  { strategy = 'LeastAllocated', resources, balanced, weights = {} }: SchedulingOptions,
): NodeScore[] {
  const scoring = nonZeroRequests(pod);
  const spread = spreadScores(pod, cluster, candidates);
  const intolerable = candidates.map(({ node }) => preferredTaints(pod, node));
  const worst = intolerable.reduce((a, b) => Math.max(a, b), 0);
  const max = SCHEDULER.maxNodeScore.value;
  // Upstream skips balanced allocation for a Pod that asks for nothing, so that it does not pile up on one node.
  const asks = [...requests.values()].some((amount) => amount > 0);
  const plugins = (Object.keys(PLUGIN_WEIGHTS) as ScorePlugin[]).map((plugin) => {
    return { plugin, weight: weights[plugin] ?? PLUGIN_WEIGHTS[plugin].value };
  });
  const byStrategy = strategy === 'LeastAllocated' ? leastAllocated : mostAllocated;
  return candidates.map((state, index) => {
    const points = {
      TaintToleration: worst === 0 ? max : max - quotient(max * (intolerable[index] as number), worst),
      PodTopologySpread: spread?.get(state.node.name) ?? 0,
      NodeResourcesFit: fitScore(state, scoring, byStrategy, resources),
      NodeResourcesBalancedAllocation: asks ? balancedAllocation(state, requests, balanced, resources) : 0,
    };
    let total = 0;
    for (const { plugin, weight } of plugins) total += weight * points[plugin];
    return { node: state.node.name, points, total };
  });
}
