import { schedule } from '../../models/scheduling/schedule.ts';
import { nodeOf, nodes, podOf } from './cluster.ts';
import {
  APPS,
  type AppLetter,
  type Fall,
  NODES,
  type Params,
  type Spread,
  STRATEGIES,
  type Step,
  type Strategy,
  zoneOf,
} from './params.ts';
import type { Minutes } from './wait.ts';

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
  /** Minutes from the fall until the last new Pod serves. */
  minutes: number;
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

const fallenNodes = ({ fall, node, moment }: Params): number[] => {
  if (fall === 'none' || moment === 'placed') return [];
  const all = Array.from({ length: NODES }, (_, index) => index + 1);
  return fall === 'node' ? [node] : all.filter((other) => zoneOf(other) === zoneOf(node));
};

/** One street: its Pods placed, a node or a zone fallen, and new Pods made for the fallen, as far as the moment goes. */
export function streetOf(params: Params, strategy: Strategy, minutes: Minutes): Street {
  const { spread, replicas, fall } = params;
  const step = fall === 'none' ? 'placed' : params.moment;
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
  const serves = (pod: Placed) => !isDead(pod) && (step === 'serving' || !pod.fresh);
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
    appsDown: APPS.filter((app) => !pods.some((pod) => pod.app === app && serves(pod))),
    together: Math.max(0, ...counts.values()),
    forbidden,
    minutes: fall === 'none' ? 0 : minutes[fall],
  };
}

/** The chosen streets, the packed one first. */
export const resultOf = (params: Params, minutes: Minutes): Street[] =>
  STRATEGIES.filter((strategy) => params.strategy === 'both' || params.strategy === strategy).map((strategy) =>
    streetOf(params, strategy, minutes),
  );
