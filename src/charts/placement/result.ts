import { fail } from '../../models/failure/fail.ts';
import { evictionRates } from '../../models/recovery/eviction-rates.ts';
import { deadNode } from '../../models/recovery/node-failure.ts';
import { schedule } from '../../models/scheduling/schedule.ts';
import { nodeOf, nodes, podOf, zoneOf } from './cluster.ts';
import { type Graph, graphOf } from './graph.ts';
import {
  APPS,
  type AppLetter,
  type Fall,
  NODES,
  NODES_PER_ZONE,
  type Params,
  type Spread,
  STRATEGIES,
  type Step,
  type Strategy,
  ZONES,
} from './params.ts';

/** A Pod of the drawing. One that never found a node has none; a new one came after the fall. */
export interface Placed {
  name: string;
  app: AppLetter;
  node: number | undefined;
  fresh: boolean;
}

/** A street after its scheduler has been at work: where Pods stand at one moment, and who is left. */
export interface Street {
  strategy: Strategy;
  spread: Spread;
  step: Step;
  fall: Fall;
  /** Nodes that fell, by number; none before the fall. */
  dead: readonly number[];
  /** Pods that stand or lie somewhere, and those that wait for a room. */
  pods: readonly Placed[];
  waiting: readonly Placed[];
  /** Nodes that stand and have no Pod. */
  free: readonly number[];
  /** Of each app: its Pods that were placed, and those of them that fell. */
  apps: readonly { app: AppLetter; placed: number; fallen: number }[];
  /** Apps of which no Pod serves. */
  appsDown: readonly AppLetter[];
  /** Most Pods of one app on one node, when they had just been placed. */
  together: number;
  /** True when every Pod that waits would fit into a room that its spread constraint forbids. */
  forbidden: boolean;
  /** Seconds from the fall until the last new Pod serves, at worst. */
  seconds: number;
  graph: Graph;
  /** Ids of what is down, and of what failed first. */
  down: ReadonlySet<string>;
  causes: ReadonlySet<string>;
}

const SCORING = { most: 'MostAllocated', least: 'LeastAllocated' } as const;

const numberOf = (name: string | undefined): number | undefined => (name ? Number(name.slice(1)) : undefined);

/** Places Pods that have no node yet beside those that have one. */
function place(
  pods: readonly Placed[],
  existing: readonly Placed[],
  dead: ReadonlySet<number>,
  strategy: Strategy,
  spread: Spread,
) {
  const decisions = schedule(
    pods.map(({ name, app }) => podOf(name, app, spread)),
    nodes(dead),
    {
      strategy: SCORING[strategy],
      existing: existing.map(({ name, app, node = 0 }) => ({
        ...podOf(name, app, spread),
        nodeName: nodeOf(node, false).name,
      })),
    },
  );
  const placed = pods.map((pod, index): Placed => ({ ...pod, node: numberOf(decisions[index]?.node) }));
  const rejected = decisions.filter(({ node }) => !node).map((decision) => decision.rejected);
  const forbidden =
    rejected.length > 0 && rejected.every((list) => list.some(({ plugin }) => plugin === 'PodTopologySpread'));
  return { placed, forbidden };
}

const fallenNodes = ({ fall, node, step }: Params): number[] => {
  if (fall === 'none' || step === 'placed') return [];
  const all = Array.from({ length: NODES }, (_, index) => index + 1);
  return fall === 'node' ? [node] : all.filter((other) => zoneOf(other) === zoneOf(node));
};

/** Seconds until the Pods of the last of some dead nodes have been replaced, at worst. */
function secondsUntilReplaced(dead: readonly number[]): number {
  const first = dead[0];
  if (first === undefined) return 0;
  const health = Array.from({ length: ZONES }, (_, zone) => ({
    nodes: NODES_PER_ZONE,
    notReady: dead.filter((node) => zoneOf(node) === zone + 1).length,
  }));
  const evictionRate = evictionRates(health)[zoneOf(first) - 1] ?? 0;
  const events = deadNode({ evictionRate, queue: dead.length - 1 });
  return events.find(({ event }) => event === 'replaced')?.at.latest ?? 0;
}

/** One street: its Pods placed, a node or a zone fallen, and new Pods made for the fallen, as far as the moment goes. */
export function streetOf(params: Params, strategy: Strategy): Street {
  const { spread, replicas, fall } = params;
  const step = fall === 'none' ? 'placed' : params.step;
  const wanted = APPS.flatMap((app) =>
    Array.from(
      { length: replicas },
      (_, copy): Placed => ({ name: `${app}/${copy + 1}`, app, node: undefined, fresh: false }),
    ),
  );
  const first = place(wanted, [], new Set(), strategy, spread);
  const housed = first.placed.filter(({ node }) => node !== undefined);
  const dead = fallenNodes(params);
  const isDead = ({ node = 0 }: Placed) => dead.includes(node);
  const fallen = housed.filter(isDead);
  let pods = housed;
  let waiting = first.placed.filter(({ node }) => node === undefined);
  let { forbidden } = first;
  if (step === 'making' || step === 'serving') {
    const replacements = fallen.map(
      ({ name, app }): Placed => ({ name: `${name}-new`, app, node: undefined, fresh: true }),
    );
    const standing = housed.filter((pod) => !isDead(pod));
    const next = place([...waiting, ...replacements], standing, new Set(dead), strategy, spread);
    pods = [...housed, ...next.placed.filter(({ node }) => node !== undefined)];
    waiting = next.placed.filter(({ node }) => node === undefined);
    forbidden = next.forbidden;
  }
  const graph = graphOf(pods, step === 'serving');
  const causes = dead.length === 0 ? [] : fall === 'zone' ? [`zone/${zoneOf(dead[0] ?? 1)}`] : [`hardware/n${dead[0]}`];
  const { down, appsDown } = fail(graph, causes);
  const counts = new Map<string, number>();
  for (const { app, node } of housed) counts.set(`${app}${node}`, (counts.get(`${app}${node}`) ?? 0) + 1);
  return {
    strategy,
    spread,
    step,
    fall: dead.length > 0 ? fall : 'none',
    dead,
    pods,
    waiting,
    free: Array.from({ length: NODES }, (_, index) => index + 1).filter(
      (node) => !dead.includes(node) && !pods.some((pod) => pod.node === node),
    ),
    apps: APPS.map((app) => ({
      app,
      placed: housed.filter((pod) => pod.app === app).length,
      fallen: fallen.filter((pod) => pod.app === app).length,
    })),
    appsDown: appsDown as AppLetter[],
    together: Math.max(0, ...counts.values()),
    forbidden,
    seconds: secondsUntilReplaced(dead),
    graph,
    down,
    causes: new Set(dead.map((node) => `hardware/n${node}`)),
  };
}

/** The chosen streets, the packed one first. */
export const resultOf = (params: Params): Street[] =>
  STRATEGIES.filter((strategy) => params.strategy === 'both' || params.strategy === strategy).map((strategy) =>
    streetOf(params, strategy),
  );
