import { ModelError, wholeAtLeast } from '../error.ts';

/** What is deployed, and on what. Every deployment model reads the fields that mean something to it. */
export interface Scenario {
  /** Ids of the apps, in order. Default A to F. */
  readonly apps: readonly string[];
  /** Apps that use the shared library. Default: every other app, so that two neighbours never share a copy. */
  readonly libraryUsers: readonly string[];
  /** Virtual machines that the apps are dealt out to in order. Default 3 (virtualized) or 2 (container-on-vm). */
  readonly vms?: number;
  /** What drives the containers outside Kubernetes. Docker Engine runs on top of containerd. Default `docker`. */
  readonly runtime: 'containerd' | 'docker';
  /** Docker's `live-restore`: containers outlive dockerd. Default false, as in Docker. */
  readonly liveRestore: boolean;
  /** Kubernetes nodes. Default 3. */
  readonly nodes: number;
  /** What a Kubernetes node is. Default `bare-metal`. */
  readonly node: 'bare-metal' | 'vm';
  /** Physical hosts under the nodes when these are VMs. Default: as many as nodes. */
  readonly hosts?: number;
  /** Copies of each app under Kubernetes. Default 2. */
  readonly replicas: number;
  /** Copies that must be up for the app to count as up. Default 1. */
  readonly quorum: number;
  /** Zones that the physical machines are dealt out to. Default 1. */
  readonly zones: number;
  /** How far apart the copies of an app are kept. Default `zones`. */
  readonly spread: 'zones' | 'nodes' | 'none';
}

export const DEFAULT_SCENARIO: Scenario = {
  apps: ['A', 'B', 'C', 'D', 'E', 'F'],
  libraryUsers: ['A', 'C', 'E'],
  runtime: 'docker',
  liveRestore: false,
  nodes: 3,
  node: 'bare-metal',
  replicas: 2,
  quorum: 1,
  zones: 1,
  spread: 'zones',
};

/**
 * Fills in the defaults and checks the rest.
 *
 * @throws {ModelError} naming the field, when a count is not a whole number of at least 1, an app is named twice, the
 *   quorum is above the replicas, or there are more hosts than nodes or more zones than hosts.
 */
export function scenarioOf(given: Partial<Scenario> = {}): Scenario {
  const apps = given.apps ?? DEFAULT_SCENARIO.apps;
  const everyOther = apps.filter((_, index) => index % 2 === 0);
  const scenario: Scenario = { ...DEFAULT_SCENARIO, libraryUsers: everyOther, ...given };
  if (new Set(apps).size !== apps.length) throw new ModelError('apps', 'names an app twice');
  const known = new Set(apps);
  for (const user of scenario.libraryUsers) {
    if (!known.has(user)) throw new ModelError('libraryUsers', `${user} is not one of the apps`);
  }
  for (const field of ['nodes', 'replicas', 'quorum', 'zones'] as const) wholeAtLeast(1, field, scenario[field]);
  if (scenario.vms !== undefined) wholeAtLeast(1, 'vms', scenario.vms);
  if (scenario.hosts !== undefined) wholeAtLeast(1, 'hosts', scenario.hosts);
  if (scenario.quorum > scenario.replicas) throw new ModelError('quorum', 'must not be above replicas');
  const hosts = scenario.node === 'vm' ? (scenario.hosts ?? scenario.nodes) : scenario.nodes;
  if (hosts > scenario.nodes) throw new ModelError('hosts', 'must not be above nodes');
  if (scenario.zones > hosts) throw new ModelError('zones', 'must not be above the physical machines');
  return scenario;
}
