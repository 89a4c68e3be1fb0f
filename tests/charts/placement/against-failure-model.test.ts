import fc from 'fast-check';
import { expect, it } from 'vitest';
import { APPS, NODES, ZONES, zoneOf } from '../../../src/charts/placement/params.ts';
import { resultOf, type Street } from '../../../src/charts/placement/result.ts';
import { MINUTES } from '../../../src/charts/placement/wait.ts';
import type { Component, Edge } from '../../../src/models/deployment/components.ts';
import { fail } from '../../../src/models/failure/fail.ts';
import { anyParams } from './params.ts';

/** The street as a graph: zones, machines, the Pods on them, and apps that need one Pod that serves. */
function graphOf({ pods, step }: Street) {
  const components: Component[] = [];
  const edges: Edge[] = [];
  for (let zone = 1; zone <= ZONES; zone += 1) components.push({ id: `zone/${zone}`, kind: 'zone' });
  for (let node = 1; node <= NODES; node += 1) {
    components.push({ id: `hardware/${node}`, kind: 'hardware' });
    edges.push({ from: `hardware/${node}`, to: `zone/${zoneOf(node)}`, type: 'needs' });
  }
  for (const app of APPS) components.push({ id: `app/${app}`, kind: 'app', app });
  for (const { name, app, node, fresh } of pods) {
    components.push({ id: name, kind: 'replica', app });
    edges.push({ from: name, to: `hardware/${node}`, type: 'needs' });
    if (!fresh || step === 'serving') edges.push({ from: `app/${app}`, to: name, type: 'one-of', group: 'replicas' });
  }
  return { model: 'kubernetes', components, edges } as const;
}

it('counts what falls, and which apps stop, as the failure model does', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      for (const street of resultOf(params, MINUTES)) {
        const { dead, fall, pods } = street;
        const cause = fall === 'zone' ? `zone/${zoneOf(dead[0] ?? 0)}` : `hardware/${dead[0]}`;
        const { down, appsDown } = fail(graphOf(street), fall === 'none' ? [] : [cause]);
        expect(street.appsDown).toEqual(appsDown);
        const fallen = street.apps.reduce((sum, app) => sum + app.fallen, 0);
        expect(fallen).toBe(pods.filter(({ name }) => down.has(name)).length);
      }
    }),
  );
});
