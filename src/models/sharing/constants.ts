import { assumption, published } from '../constant.ts';

const HELPERS = 'kubernetes-cm-helpers';
const WEIGHT = 'opencontainers-cgroups-utils';
const QOS = 'kubernetes-qos-policy';

/** Bounds of the cgroup CPU files, and what the kubelet writes into them. */
export const CGROUP = {
  minShares: published('MinShares', 2, 'shares', HELPERS, 'const MinShares'),
  maxShares: published('MaxShares', 262144, 'shares', HELPERS, 'const MaxShares'),
  quotaPeriod: published('QuotaPeriod', 100000, 'µs', HELPERS, 'const QuotaPeriod'),
  minQuota: published('MinQuotaPeriod', 1000, 'µs', HELPERS, 'const MinQuotaPeriod'),
  minWeight: published('cpu.weight, least', 1, 'weight', WEIGHT, 'ConvertCPUSharesToCgroupV2Value'),
  maxWeight: published('cpu.weight, most', 10000, 'weight', WEIGHT, 'ConvertCPUSharesToCgroupV2Value'),
  defaultWeight: published('cpu.weight, default', 100, 'weight', 'linux-cgroup-v2', 'CPU Interface Files'),
} as const;

/** oom_score_adj: added, in thousandths of memory, to what a process uses when the kernel chooses whom to kill. */
export const OOM = {
  kubelet: published('KubeletOOMScoreAdj', -999, 'oom_score_adj', QOS, 'const KubeletOOMScoreAdj'),
  guaranteed: published('guaranteedOOMScoreAdj', -997, 'oom_score_adj', QOS, 'const guaranteedOOMScoreAdj'),
  bestEffort: published('besteffortOOMScoreAdj', 1000, 'oom_score_adj', QOS, 'const besteffortOOMScoreAdj'),
  exempt: published('OOM_SCORE_ADJ_MIN', -1000, 'oom_score_adj', 'man7-proc-oom-score-adj', 'DESCRIPTION'),
} as const;

/** What one more partition costs. */
export const OVERHEAD = {
  firecrackerMemory: published(
    'memory overhead per microVM, at most',
    5,
    'MiB',
    'firecracker-specification',
    'Specification',
  ),
  firecrackerStart: published(
    'start to guest /sbin/init, at most',
    125,
    'ms',
    'firecracker-specification',
    'Specification',
  ),
  kataMemory: published('podFixed.memory, example', 120, 'MiB', 'kubernetes-pod-overhead', 'Usage example'),
  kataCpu: published('podFixed.cpu, example', 250, 'millicores', 'kubernetes-pod-overhead', 'Usage example'),
  lightVmBoot: published('LightVM boot', 2.3, 'ms', 'lightvm-sosp-2017', 'Abstract'),
  forkExec: published('fork and exec', 1, 'ms', 'lightvm-sosp-2017', 'Abstract'),
  guestCpu: assumption('guest OS, CPU', 50, 'millicores', [0, 500], 'Idle load depends on the guest and its daemons.'),
  guestMemory: assumption(
    'guest OS, memory',
    256,
    'MiB',
    [16, 2048],
    'Depends on the guest: from a trimmed kernel to a full server.',
  ),
} as const;

const GKE = 'gke-plan-node-sizes';
const RESERVED = 'Memory and CPU reservations';

/** What a GKE node keeps for itself, by slices of its memory from the bottom up. The last slice has no end. */
export const GKE_RESERVATION = {
  first4: published('of the first 4 GiB', 0.25, 'share', GKE, RESERVED),
  next4: published('of the next 4 GiB', 0.2, 'share', GKE, RESERVED),
  next8: published('of the next 8 GiB', 0.1, 'share', GKE, RESERVED),
  next112: published('of the next 112 GiB', 0.06, 'share', GKE, RESERVED),
  above128: published('above 128 GiB', 0.02, 'share', GKE, RESERVED),
  eviction: published('for Pod eviction', 100, 'MiB', GKE, RESERVED),
} as const;
