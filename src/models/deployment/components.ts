/** The five ways of deploying that the site compares. */
export const DEPLOYMENT_MODELS = ['traditional', 'virtualized', 'container', 'container-on-vm', 'kubernetes'] as const;
export type DeploymentModel = (typeof DEPLOYMENT_MODELS)[number];

/**
 * What a component is. `replica` is one running copy of an app (one Pod) under Kubernetes; everywhere else the app is
 * its only copy. `node` is the machine as the cluster sees it, `agent` its kubelet.
 */
export const COMPONENT_KINDS = [
  'zone',
  'hardware',
  'hypervisor',
  'vm',
  'guest-kernel',
  'host-kernel',
  'node',
  'agent',
  'runtime',
  'shim',
  'container',
  'library',
  'replica',
  'app',
  'control-plane',
  'registry',
  'config',
] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

export interface Component {
  /** Unique in its graph: the kind, then what tells it from its siblings, such as `container/A` or `runtime/containerd/n1`. */
  readonly id: string;
  readonly kind: ComponentKind;
  /** The product's name where one is meant: `dockerd`, `containerd`, `kubelet`. */
  readonly name?: string;
  /** The app that a container, a library, a replica or an app component belongs to. */
  readonly app?: string;
}

/**
 * `from` depends on `to`.
 *
 * - `needs`: `from` is down as soon as `to` is.
 * - `one-of`: the edges of `from` with the same `group` are alternatives; fewer than `quorum` (1 when absent) of them up
 *   brings `from` down.
 * - `soft`: without `to`, `from` keeps running but is no longer started, restarted or changed.
 */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly type: 'needs' | 'one-of' | 'soft';
  readonly group?: string;
  readonly quorum?: number;
}

export interface DeploymentGraph {
  readonly model: DeploymentModel;
  readonly components: readonly Component[];
  readonly edges: readonly Edge[];
}
