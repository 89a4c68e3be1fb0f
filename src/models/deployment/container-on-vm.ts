import { dealInOrder, GraphBuilder } from './builder.ts';
import type { DeploymentGraph } from './components.ts';
import { addContainers } from './containers.ts';
import { type Scenario, scenarioOf } from './scenario.ts';

/** One machine, a hypervisor, and VMs whose kernels each carry a runtime and some of the containers. */
export function containerOnVm(given?: Partial<Scenario>): DeploymentGraph {
  const scenario = scenarioOf(given);
  const build = new GraphBuilder();
  const zone = build.add('zone', 'zone', []);
  const hardware = build.add('hardware', 'hardware', [zone]);
  const hypervisor = build.add('hypervisor', 'hypervisor', [hardware]);
  const registry = build.add('registry', 'registry', []);
  for (const [index, apps] of dealInOrder(scenario.apps, scenario.vms ?? 2).entries()) {
    const vm = build.add('vm', `vm/${index + 1}`, [hypervisor]);
    const kernel = build.add('guest-kernel', `guest-kernel/${index + 1}`, [vm]);
    addContainers(build, kernel, apps, scenario, registry, `/${index + 1}`);
  }
  return build.graph('container-on-vm');
}
