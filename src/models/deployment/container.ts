import { GraphBuilder } from './builder.ts';
import type { DeploymentGraph } from './components.ts';
import { addContainers } from './containers.ts';
import { type Scenario, scenarioOf } from './scenario.ts';

/** One machine, one kernel, a container for each app. */
export function container(given?: Partial<Scenario>): DeploymentGraph {
  const scenario = scenarioOf(given);
  const build = new GraphBuilder();
  const zone = build.add('zone', 'zone', []);
  const hardware = build.add('hardware', 'hardware', [zone]);
  const kernel = build.add('host-kernel', 'host-kernel', [hardware]);
  const registry = build.add('registry', 'registry', []);
  addContainers(build, kernel, scenario.apps, scenario, registry);
  return build.graph('container');
}
