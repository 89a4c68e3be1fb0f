/** Amounts by resource name: `cpu` in millicores, `memory` in bytes, others (such as `nvidia.com/gpu`) in units. */
export type Resources = Readonly<Record<string, number>>;

export interface Container {
  readonly name?: string;
  readonly resources?: { readonly requests?: Resources; readonly limits?: Resources };
  /** `Always` on an init container makes it a sidecar. */
  readonly restartPolicy?: 'Always';
}

export interface Toleration {
  readonly key?: string;
  readonly operator?: 'Equal' | 'Exists';
  readonly value?: string;
  readonly effect?: Taint['effect'];
  readonly tolerationSeconds?: number;
}

export interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
    readonly values?: readonly string[];
  }[];
}

export interface TopologySpreadConstraint {
  readonly maxSkew: number;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
  /** Absent: matches no Pod. Empty: matches every Pod. */
  readonly labelSelector?: LabelSelector;
  readonly minDomains?: number;
  readonly nodeTaintsPolicy?: 'Honor' | 'Ignore';
  readonly nodeAffinityPolicy?: 'Honor' | 'Ignore';
}

/** The part of a Pod that the model reads, in the API's spelling. */
export interface Pod {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly overhead?: Resources;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly Toleration[];
  readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  /** The node it runs on, once placed. */
  readonly nodeName?: string;
}

/** The part of a Node that the model reads. `allocatable.pods` is the most Pods it takes; 110 when absent. */
export interface Node {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly allocatable: Resources;
  readonly taints?: readonly Taint[];
}
