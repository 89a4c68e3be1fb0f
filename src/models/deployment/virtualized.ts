import { dealInOrder, GraphBuilder } from './builder.ts';
import type { DeploymentGraph } from './components.ts';
import { type Scenario, scenarioOf } from './scenario.ts';

/** One machine, a hypervisor, and VMs that each bring a kernel and a copy of the shared library for the apps inside. */
export function virtualized(given?: Partial<Scenario>): DeploymentGraph {
  const scenario = scenarioOf(given);
  const build = new GraphBuilder();
  const zone = build.add('zone', 'zone', []);
  const hardware = build.add('hardware', 'hardware', [zone]);
  const hypervisor = build.add('hypervisor', 'hypervisor', [hardware]);
  const users = new Set(scenario.libraryUsers);
  for (const [index, apps] of dealInOrder(scenario.apps, scenario.vms ?? 3).entries()) {
    const vm = build.add('vm', `vm/${index + 1}`, [hypervisor]);
    const kernel = build.add('guest-kernel', `guest-kernel/${index + 1}`, [vm]);
    const library = build.add('library', `library/${index + 1}`, [kernel]);
    for (const app of apps) {
      const id = build.add('app', `app/${app}`, [kernel], { app });
      if (users.has(app)) build.needs(id, library);
    }
  }
  return build.graph('virtualized');
}
