import { ModelError, wholeAtLeast } from '../error.ts';
import { quotient } from '../integer.ts';
import type { Container, Pod } from '../pod.ts';
import { CGROUP, OOM } from './constants.ts';

/**
 * CPU request to cgroup v1 shares, as the kubelet computes them.
 *
 * @param milliCpu Millicores, whole.
 * @example cpuShares(1000) // 1024
 * @see kubernetes/kubernetes pkg/kubelet/cm/helpers_linux.go, MilliCPUToShares
 */
export function cpuShares(milliCpu: number): number {
  wholeAtLeast(0, 'milliCpu', milliCpu);
  const shares = quotient(milliCpu * 1024, 1000);
  return Math.min(CGROUP.maxShares.value, Math.max(CGROUP.minShares.value, shares));
}

/**
 * CPU limit to a quota in microseconds per period; 0 stands for no quota.
 *
 * @example cpuQuota(500) // 50000
 * @see kubernetes/kubernetes pkg/kubelet/cm/helpers_linux.go, MilliCPUToQuota
 */
export function cpuQuota(milliCpu: number, period: number = CGROUP.quotaPeriod.value): number {
  wholeAtLeast(0, 'milliCpu', milliCpu);
  wholeAtLeast(1, 'period', period);
  if (milliCpu === 0) return 0;
  return Math.max(CGROUP.minQuota.value, quotient(milliCpu * period, 1000));
}

/** `linear`: runc before 1.3.2, crun before 1.23. `logarithmic`: those versions and later. */
export type WeightRule = 'linear' | 'logarithmic';

/**
 * cgroup v1 shares to a cgroup v2 weight, as the OCI runtime writes it. 0 shares mean "not set" and stay 0.
 *
 * @example cpuWeight(1024, 'linear') // 39
 * @example cpuWeight(1024, 'logarithmic') // 100
 * @see opencontainers/cgroups utils.go, ConvertCPUSharesToCgroupV2Value
 */
export function cpuWeight(shares: number, rule: WeightRule): number {
  wholeAtLeast(0, 'shares', shares);
  const [least, most] = [CGROUP.minShares.value, CGROUP.maxShares.value];
  if (shares === 0) return 0;
  if (shares <= least) return CGROUP.minWeight.value;
  if (shares >= most) return CGROUP.maxWeight.value;
  if (rule === 'linear') return 1 + quotient((shares - least) * 9999, 262142);
  // A curve through (2, 1), (1024, 100) and (262144, 10000): the ends and the defaults of both scales.
  const log = Math.log2(shares);
  return Math.ceil(10 ** ((log * log + 125 * log) / 612 - 7 / 34));
}

export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort';

/**
 * QoS class of a Pod from the cpu and memory of all its containers, init containers included. Amounts of 0 count as
 * absent; a limit without a request is left as it stands, since the API server fills the request in before.
 *
 * @see kubernetes/kubernetes pkg/apis/core/v1/helper/qos/qos.go, ComputePodQOS
 */
export function qosClass(pod: Pick<Pod, 'containers' | 'initContainers'>): QosClass {
  const sums = { requests: new Map<string, number>(), limits: new Map<string, number>() };
  let everyContainerLimited = true;
  for (const { resources } of [...pod.containers, ...(pod.initContainers ?? [])]) {
    for (const kind of ['requests', 'limits'] as const) {
      for (const name of ['cpu', 'memory']) {
        const amount = resources?.[kind]?.[name] ?? 0;
        if (amount > 0) sums[kind].set(name, (sums[kind].get(name) ?? 0) + amount);
        else if (kind === 'limits') everyContainerLimited = false;
      }
    }
  }
  const { requests, limits } = sums;
  if (requests.size === 0 && limits.size === 0) return 'BestEffort';
  const equal = requests.size === limits.size && [...requests].every(([name, amount]) => limits.get(name) === amount);
  return everyContainerLimited && equal ? 'Guaranteed' : 'Burstable';
}

/**
 * The oom_score_adj that the kubelet gives a container.
 *
 * @param memoryCapacity The node's memory in bytes, above 0.
 * @param nodeCritical Whether the Pod has a node-critical priority, or is a static or mirror Pod.
 * @see kubernetes/kubernetes pkg/kubelet/qos/policy.go, GetContainerOOMScoreAdjust
 */
export function oomScoreAdj(
  pod: Pick<Pod, 'containers' | 'initContainers'>,
  container: Container,
  memoryCapacity: number,
  nodeCritical = false,
): number {
  if (wholeAtLeast(0, 'memoryCapacity', memoryCapacity) === 0)
    throw new ModelError('memoryCapacity', 'must be above 0');
  if (nodeCritical) return OOM.guaranteed.value;
  const qos = qosClass(pod);
  if (qos === 'Guaranteed') return OOM.guaranteed.value;
  if (qos === 'BestEffort') return OOM.bestEffort.value;
  const adjust = (memory: number) => 1000 - quotient(1000 * wholeAtLeast(0, 'memory', memory), memoryCapacity);
  const requestOf = ({ resources }: Container) => resources?.requests?.memory ?? 0;
  let result = adjust(requestOf(container));
  if (container.restartPolicy === 'Always' && pod.initContainers?.includes(container)) {
    // A sidecar must not go before the container that it serves.
    result = Math.min(result, adjust(Math.min(...pod.containers.map(requestOf))));
  }
  const floor = 1000 + OOM.guaranteed.value;
  if (result < floor) return floor;
  return result === OOM.bestEffort.value ? result - 1 : result;
}
