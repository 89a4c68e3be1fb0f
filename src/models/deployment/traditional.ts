import { GraphBuilder } from './builder.ts';
import type { DeploymentGraph } from './components.ts';
import { type Scenario, scenarioOf } from './scenario.ts';

/** One machine, one operating system, one copy of the shared library, all apps as processes beside each other. */
export function traditional(given?: Partial<Scenario>): DeploymentGraph {
  const scenario = scenarioOf(given);
  const build = new GraphBuilder();
  const zone = build.add('zone', 'zone', []);
  const hardware = build.add('hardware', 'hardware', [zone]);
  const kernel = build.add('host-kernel', 'host-kernel', [hardware]);
  const library = build.add('library', 'library', [kernel]);
  const users = new Set(scenario.libraryUsers);
  for (const app of scenario.apps) {
    const id = build.add('app', `app/${app}`, [kernel], { app });
    if (users.has(app)) build.needs(id, library);
  }
  return build.graph('traditional');
}
