import { assumption, published } from '../constant.ts';

const KCM = 'kubernetes-kube-controller-manager';
const NODES = 'kubernetes-nodes';
const PROBES = 'kubernetes-probes';
const LIFECYCLE = 'kubernetes-pod-lifecycle';

/** How the cluster notices a dead node and gives up on it. Kubernetes 1.35 defaults. */
export const NODE_FAILURE = {
  leaseRenewInterval: published('lease renew interval', 10, 's', 'kubernetes-node-status', 'Heartbeats'),
  leaseDuration: published('nodeLeaseDurationSeconds', 40, 's', 'kubernetes-kubelet-config', 'KubeletConfiguration'),
  monitorPeriod: published('--node-monitor-period', 5, 's', KCM, 'Options'),
  monitorGracePeriod: published('--node-monitor-grace-period', 50, 's', KCM, 'Options'),
  monitorGracePeriodBefore132: published(
    '--node-monitor-grace-period before 1.32',
    40,
    's',
    'kubernetes-pr-126287',
    'Does this PR introduce a user-facing change?',
  ),
  tolerationSeconds: published(
    'defaultTolerationSeconds',
    300,
    's',
    'kubernetes-taint-and-toleration',
    'Taint based Evictions',
  ),
  evictionRate: published('--node-eviction-rate', 0.1, 'nodes/s', NODES, 'Rate limits on eviction'),
  secondaryEvictionRate: published('--secondary-node-eviction-rate', 0.01, 'nodes/s', NODES, 'Rate limits on eviction'),
  unhealthyZoneThreshold: published(
    '--unhealthy-zone-threshold',
    0.55,
    'share of nodes',
    NODES,
    'Rate limits on eviction',
  ),
  largeClusterSizeThreshold: published('--large-cluster-size-threshold', 50, 'nodes', NODES, 'Rate limits on eviction'),
  startSeconds: assumption('pull and start', 5, 's', [0, 120], 'Depends on the image, the registry and the app.'),
} as const;

/** How a kubelet restarts what crashes or hangs. Kubernetes 1.35 defaults. */
export const RESTART = {
  backOffStart: published('first back-off', 10, 's', LIFECYCLE, 'How Pods handle problems with containers'),
  backOffMax: published('longest back-off', 300, 's', LIFECYCLE, 'How Pods handle problems with containers'),
  backOffReset: published(
    'back-off reset after running',
    600,
    's',
    LIFECYCLE,
    'How Pods handle problems with containers',
  ),
  terminationGracePeriod: published('terminationGracePeriodSeconds', 30, 's', LIFECYCLE, 'Termination of Pods'),
  probePeriod: published('periodSeconds', 10, 's', PROBES, 'Configure Probes'),
  probeTimeout: published('timeoutSeconds', 1, 's', PROBES, 'Configure Probes'),
  probeFailures: published('failureThreshold', 3, 'failures', PROBES, 'Configure Probes'),
} as const;

/** A single server that someone mends by hand. */
export const BY_HAND = {
  notice: assumption('someone notices', 600, 's', [60, 86400], 'Depends on monitoring and on-call.'),
  mend: assumption('someone mends it', 3600, 's', [60, 172800], 'From a reboot to a new machine.'),
} as const;
