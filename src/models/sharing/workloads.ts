import { ModelError, wholeAtLeast } from '../error.ts';
import type { CpuGroup, CpuInput } from './cpu.ts';
import { cpuShares, cpuWeight, type WeightRule } from './kubernetes.ts';
import type { MemoryGroup, MemoryProcess } from './memory.ts';

/** An app as the resource charts know it. CPU in millicores, memory in bytes. */
export interface Workload {
  readonly id: string;
  readonly demand: number;
  /** Runnable threads. Default: as many as the demand keeps busy. */
  readonly threads?: number;
  readonly request?: number;
  readonly limit?: number;
  readonly memory?: { readonly rss: number; readonly limit?: number; readonly oomScoreAdj?: number };
}

/** A VM: a fixed partition of the host with a guest OS of its own. */
export interface Vm {
  readonly id: string;
  readonly vcpus: number;
  /** Millicores that the guest OS takes for itself. */
  readonly overhead?: number;
  /** Bytes of memory; what the guest OS takes of it goes in `guestMemory`. */
  readonly memory?: number;
  readonly guestMemory?: number;
  readonly workloads: readonly Workload[];
}

type Placement = Omit<CpuInput, 'capacity'>;

/** Traditional: the kernel weighs threads, all alike (1024 at nice 0), so an app weighs as many threads as it runs. */
export function threadGroups(workloads: readonly Workload[]): CpuGroup[] {
  return workloads.map(({ id, demand, threads = Math.max(1, Math.ceil(demand / 1000)) }) => {
    wholeAtLeast(1, `${id}.threads`, threads);
    return { id, demand, threads, weight: threads * 1024 };
  });
}

/** Containers: the request becomes the weight, the limit the cap. */
export function containerGroups(workloads: readonly Workload[], rule: WeightRule): CpuGroup[] {
  return workloads.map(({ id, demand, threads, request = 0, limit }) => ({
    id,
    demand,
    weight: cpuWeight(cpuShares(request), rule),
    ...(threads === undefined ? {} : { threads }),
    ...(limit === undefined ? {} : { cap: limit }),
  }));
}

/** VMs as fixed partitions (cap = floor = vCPUs) with `inside` for what each holds. */
export function vmGroups(vms: readonly Vm[], inside: (workloads: readonly Workload[]) => CpuGroup[]): Placement {
  return {
    overheads: vms.map(({ overhead = 0 }) => overhead),
    groups: vms.map(({ id, vcpus, workloads }) => {
      if (!(vcpus > 0)) throw new ModelError(`${id}.vcpus`, 'must be above 0');
      return { id, weight: vcpus, cap: vcpus * 1000, floor: vcpus * 1000, children: inside(workloads) };
    }),
  };
}

/**
 * One Kubernetes node as the kubelet lays out its cgroups: guaranteed Pods beside a burstable and a best-effort group.
 * The burstable group weighs what its Pods request together, the best-effort group the least there is.
 *
 * @see kubernetes/kubernetes pkg/kubelet/cm/qos_container_manager_linux.go, setCPUCgroupConfig
 */
export function kubepodsGroups(
  workloads: readonly (Workload & { readonly qos: 'Guaranteed' | 'Burstable' | 'BestEffort' })[],
  rule: WeightRule,
): CpuGroup[] {
  const of = (qos: string) => workloads.filter((workload) => workload.qos === qos);
  const [burstable, bestEffort] = [of('Burstable'), of('BestEffort')];
  const requested = burstable.reduce((sum, { request = 0 }) => sum + request, 0);
  const parent = (id: string, request: number, members: readonly Workload[]): CpuGroup[] =>
    members.length === 0
      ? []
      : [{ id, weight: cpuWeight(cpuShares(request), rule), children: containerGroups(members, rule) }];
  return [
    ...containerGroups(of('Guaranteed'), rule),
    ...parent('kubepods-burstable', requested, burstable),
    ...parent('kubepods-besteffort', 0, bestEffort),
  ];
}

/** Memory without containers: every process beside the others. */
export function memoryProcesses(workloads: readonly Workload[]): MemoryProcess[] {
  return workloads.map(({ id, memory }) => ({ id, rss: memory?.rss ?? 0, oomScoreAdj: memory?.oomScoreAdj ?? 0 }));
}

/** Memory with containers: a group around each process, with a maximum where there is a limit. */
export function memoryContainers(workloads: readonly Workload[]): MemoryGroup[] {
  return workloads.map((workload) => ({
    id: `container/${workload.id}`,
    children: memoryProcesses([workload]),
    ...(workload.memory?.limit === undefined ? {} : { max: workload.memory.limit }),
  }));
}

/** Memory of VMs: each guest has only its own memory to run out of, and its OS is not killed. */
export function memoryVms(
  vms: readonly Vm[],
  inside: (workloads: readonly Workload[]) => MemoryGroup['children'],
): MemoryGroup[] {
  return vms.map(({ id, memory, guestMemory = 0, workloads }) => ({
    id,
    ...(memory === undefined ? {} : { max: memory }),
    children: [{ id: `${id}/guest-os`, rss: guestMemory, oomScoreAdj: -1000 }, ...inside(workloads)],
  }));
}
