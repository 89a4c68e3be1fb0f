import { published } from '../../models/constant.ts';
import type { Node, Pod, TopologySpreadConstraint } from '../../models/pod.ts';
import { type AppLetter, NODES, ROOMS, type Spread, zoneOf } from './params.ts';

/** What a Pod asks for; a node has room for `ROOMS` of them. Assumed: only the ratio matters. */
const REQUEST = { cpu: 1000, memory: 2 * 1024 ** 3 };

const HOSTNAME = 'kubernetes.io/hostname';
const ZONE = 'topology.kubernetes.io/zone';

const DOCUMENT = 'kubernetes-topology-spread-constraints';

/** The soft constraints that kube-scheduler gives to Pods that state none. */
export const DEFAULT_SKEW = {
  node: published('maxSkew, kubernetes.io/hostname', 3, 'Pods', DOCUMENT, 'Built-in default constraints'),
  zone: published('maxSkew, topology.kubernetes.io/zone', 5, 'Pods', DOCUMENT, 'Built-in default constraints'),
} as const;

/** A node of the street, counted from 1. A dead one carries the taint that the node controller gives it. */
export const nodeOf = (number: number, dead: boolean): Node => ({
  name: `n${number}`,
  labels: { [HOSTNAME]: `n${number}`, [ZONE]: `z${zoneOf(number)}` },
  allocatable: { cpu: ROOMS * REQUEST.cpu, memory: ROOMS * REQUEST.memory },
  ...(dead && { taints: [{ key: 'node.kubernetes.io/unreachable', effect: 'NoSchedule' }] }),
});

export const nodes = (dead: ReadonlySet<number>): Node[] =>
  Array.from({ length: NODES }, (_, index) => nodeOf(index + 1, dead.has(index + 1)));

function constraintsOf(app: AppLetter, spread: Spread): TopologySpreadConstraint[] {
  const labelSelector = { matchLabels: { app } };
  if (spread === 'none') return [];
  if (spread === 'zone') return [{ maxSkew: 1, topologyKey: ZONE, whenUnsatisfiable: 'DoNotSchedule', labelSelector }];
  const soft = { whenUnsatisfiable: 'ScheduleAnyway', labelSelector } as const;
  return [
    { maxSkew: DEFAULT_SKEW.node.value, topologyKey: HOSTNAME, ...soft },
    { maxSkew: DEFAULT_SKEW.zone.value, topologyKey: ZONE, ...soft },
  ];
}

/** A Pod of an app, as its Deployment makes it. */
export const podOf = (name: string, app: AppLetter, spread: Spread): Pod => ({
  name,
  labels: { app },
  containers: [{ resources: { requests: REQUEST } }],
  topologySpreadConstraints: constraintsOf(app, spread),
});
