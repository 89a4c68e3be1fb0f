import { GraphBuilder } from './builder.ts';
import type { DeploymentGraph } from './components.ts';
import { type Scenario, scenarioOf } from './scenario.ts';
import { machineOfNode, spreadReplicas, zoneOfMachine } from './spread.ts';

/**
 * A cluster: nodes in zones, containerd and a kubelet on each node, replicas of each app spread over the nodes.
 *
 * Everything that the cluster adds (control plane, kubelet, runtime, registry, configuration) is soft: a Pod that runs
 * does not stop because one of them does. The control plane itself needs a majority of the zones, where its etcd
 * members stand.
 */
export function kubernetes(given?: Partial<Scenario>): DeploymentGraph {
  const scenario = scenarioOf(given);
  const build = new GraphBuilder();
  const zones = Array.from({ length: scenario.zones }, (_, zone) => build.add('zone', `zone/${zone + 1}`, []));
  const controlPlane = build.add('control-plane', 'control-plane', []);
  build.oneOf(controlPlane, zones, 'etcd', Math.floor(zones.length / 2) + 1);
  const registry = build.add('registry', 'registry', []);
  const kernels = scenario.node === 'vm' ? guestKernels(build, scenario, zones) : hostKernels(build, scenario, zones);
  const nodes = kernels.map((kernel, index) => addNode(build, kernel, `n${index + 1}`, controlPlane, registry));
  const users = new Set(scenario.libraryUsers);
  for (const [index, placed] of spreadReplicas(scenario).entries()) {
    const app = scenario.apps[index] as string;
    const config = build.add('config', `config/${app}`, [], { app });
    const replicas = placed.map((at, copy) => {
      const { node, kernel, kubelet, containerd } = nodes[at] as NodeIds;
      const tag = `${app}/${copy + 1}`;
      const shim = build.add('shim', `shim/${tag}`, [kernel], { app });
      const container = build.add('container', `container/${tag}`, [kernel, node, shim], { app });
      for (const to of [containerd, kubelet, config]) build.soft(container, to);
      const replica = build.add('replica', `replica/${tag}`, [container], { app });
      // A rolling update replaces one copy at a time, so each copy has its own version of the library.
      if (users.has(app)) build.needs(replica, build.add('library', `library/${tag}`, [], { app }));
      return replica;
    });
    const id = build.add('app', `app/${app}`, [], { app });
    build.oneOf(id, replicas, 'replicas', scenario.quorum);
  }
  return build.graph('kubernetes');
}

interface NodeIds {
  readonly node: string;
  readonly kernel: string;
  readonly kubelet: string;
  readonly containerd: string;
}

function addNode(build: GraphBuilder, kernel: string, tag: string, controlPlane: string, registry: string): NodeIds {
  const node = build.add('node', `node/${tag}`, [kernel]);
  const containerd = build.add('runtime', `runtime/containerd/${tag}`, [kernel], { name: 'containerd' });
  const kubelet = build.add('agent', `agent/kubelet/${tag}`, [kernel], { name: 'kubelet' });
  for (const to of [containerd, controlPlane, registry]) build.soft(kubelet, to);
  return { node, kernel, kubelet, containerd };
}

function addHost(
  build: GraphBuilder,
  scenario: Scenario,
  zones: readonly string[],
  machine: number,
  id: string,
): string {
  return build.add('hardware', id, [zones[zoneOfMachine(machine, scenario.zones)] as string]);
}

function hostKernels(build: GraphBuilder, scenario: Scenario, zones: readonly string[]): string[] {
  return machineOfNode(scenario).map((machine) => {
    const hardware = addHost(build, scenario, zones, machine, `hardware/n${machine + 1}`);
    return build.add('host-kernel', `host-kernel/n${machine + 1}`, [hardware]);
  });
}

/** Nodes that are VMs: each on its physical host's hypervisor, with a kernel of its own. */
function guestKernels(build: GraphBuilder, scenario: Scenario, zones: readonly string[]): string[] {
  const hypervisors = new Map<number, string>();
  return machineOfNode(scenario).map((machine, index) => {
    let hypervisor = hypervisors.get(machine);
    if (!hypervisor) {
      const hardware = addHost(build, scenario, zones, machine, `hardware/h${machine + 1}`);
      hypervisor = build.add('hypervisor', `hypervisor/h${machine + 1}`, [hardware]);
      hypervisors.set(machine, hypervisor);
    }
    const vm = build.add('vm', `vm/n${index + 1}`, [hypervisor]);
    return build.add('guest-kernel', `guest-kernel/n${index + 1}`, [vm]);
  });
}
