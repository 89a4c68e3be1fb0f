import type { GraphBuilder } from './builder.ts';
import type { Scenario } from './scenario.ts';

/**
 * Puts the apps into containers on one kernel, host's or guest's. `suffix` tells the runtimes of one kernel from
 * another's.
 *
 * A container is processes on the kernel, so it needs the kernel itself. It needs its shim too: when a shim dies,
 * containerd deletes the task that it looked after. Containerd is soft, because its unit leaves the shims alone
 * (`KillMode=process`). Dockerd stops its containers when it stops, unless live-restore is on.
 *
 * Sources: containerd-ops (KillMode), containerd/containerd issue 2078 (a shim's end), docker-live-restore.
 */
export function addContainers(
  build: GraphBuilder,
  kernel: string,
  apps: readonly string[],
  scenario: Scenario,
  registry: string,
  suffix = '',
): void {
  const containerd = build.add('runtime', `runtime/containerd${suffix}`, [kernel], { name: 'containerd' });
  let dockerd: string | undefined;
  if (scenario.runtime === 'docker') {
    dockerd = build.add('runtime', `runtime/dockerd${suffix}`, [kernel], { name: 'dockerd' });
    build.soft(dockerd, containerd);
  }
  const users = new Set(scenario.libraryUsers);
  for (const app of apps) {
    const shim = build.add('shim', `shim/${app}`, [kernel], { app });
    const container = build.add('container', `container/${app}`, [kernel, shim], { app });
    build.soft(container, containerd);
    build.soft(container, registry);
    if (dockerd && scenario.liveRestore) build.soft(container, dockerd);
    else if (dockerd) build.needs(container, dockerd);
    const id = build.add('app', `app/${app}`, [container], { app });
    // The image carries its own copy of the library.
    if (users.has(app)) build.needs(id, build.add('library', `library/${app}`, [], { app }));
  }
}
