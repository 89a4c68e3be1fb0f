import type { Node, Pod } from '../pod.ts';
import { type SchedulingOptions, schedule } from '../scheduling/schedule.ts';
import { type CpuResult, shareCpu } from './cpu.ts';
import { qosClass, type WeightRule } from './kubernetes.ts';
import { kubepodsGroups } from './workloads.ts';

/** A Pod of one container, and the CPU in millicores that it would use if it could. */
export interface DemandingPod {
  readonly pod: Pod;
  readonly demand: number;
  readonly threads?: number;
}

export interface ClusterShares {
  /** Node name -> what its Pods get. */
  readonly nodes: Map<string, CpuResult>;
  /** Names of Pods that found no node. */
  readonly pending: string[];
}

/**
 * Kubernetes: Pods are placed by their requests, blind to what they really use, and then share each node by the
 * container rule. Requests and limits are those of the Pod's first container; capacities are the nodes' allocatable
 * cpu.
 */
export function shareOnNodes(
  pods: readonly DemandingPod[],
  nodes: readonly Node[],
  rule: WeightRule,
  options?: SchedulingOptions,
): ClusterShares {
  const decisions = schedule(
    pods.map(({ pod }) => pod),
    nodes,
    options,
  );
  const shares = nodes.map(({ name, allocatable }): [string, CpuResult] => {
    const here = pods.filter((_, index) => decisions[index]?.node === name);
    const workloads = here.map(({ pod, demand, threads }) => {
      const { requests, limits } = pod.containers[0]?.resources ?? {};
      return {
        id: pod.name,
        demand,
        qos: qosClass(pod),
        request: requests?.cpu ?? 0,
        ...(limits?.cpu === undefined ? {} : { limit: limits.cpu }),
        ...(threads === undefined ? {} : { threads }),
      };
    });
    return [name, shareCpu({ capacity: allocatable.cpu ?? 0, groups: kubepodsGroups(workloads, rule) })];
  });
  return { nodes: new Map(shares), pending: decisions.filter(({ node }) => node === undefined).map(({ pod }) => pod) };
}
