import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_MODELS } from '../../../src/models/deployment/components.ts';
import { deploy } from '../../../src/models/deployment/deploy.ts';
import { scenarioOf } from '../../../src/models/deployment/scenario.ts';
import { machineOfNode, spreadReplicas, zoneOfMachine } from '../../../src/models/deployment/spread.ts';
import { fail } from '../../../src/models/failure/fail.ts';

describe('deploy', () => {
  it.each(DEPLOYMENT_MODELS)('%s: six apps that are up, in a graph that holds together', (model) => {
    expect(fail(deploy(model), []).appsUp).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  it('deals the apps out to the VMs in order', () => {
    expect(fail(deploy('virtualized'), ['vm/2']).appsDown).toEqual(['C', 'D']);
    expect(fail(deploy('container-on-vm'), ['vm/1']).appsDown).toEqual(['A', 'B', 'C']);
    expect(fail(deploy('virtualized', { vms: 6 }), ['vm/6']).appsDown).toEqual(['F']);
  });

  it('gives each model the layers that make it what it is', () => {
    const kinds = (model: (typeof DEPLOYMENT_MODELS)[number]) =>
      new Set(deploy(model).components.map(({ kind }) => kind));
    expect(kinds('traditional').has('container')).toBe(false);
    expect(kinds('virtualized').has('guest-kernel')).toBe(true);
    expect(kinds('virtualized').has('runtime')).toBe(false);
    expect(kinds('container').has('hypervisor')).toBe(false);
    expect(kinds('container').has('runtime')).toBe(true);
    expect(kinds('container-on-vm').has('guest-kernel')).toBe(true);
    expect(kinds('kubernetes').has('hypervisor')).toBe(false);
  });

  it('names a shared container runtime for each kernel, one shim for each container', () => {
    const ids = deploy('container-on-vm').components.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('runtime/containerd'))).toHaveLength(2);
    expect(ids.filter((id) => id.startsWith('shim/'))).toHaveLength(6);
  });

  it.each([
    [{ apps: ['A', 'A'] }, 'apps'],
    [{ apps: ['A'], libraryUsers: ['B'] }, 'libraryUsers'],
    [{ quorum: 3 }, 'quorum'],
    [{ replicas: 0 }, 'replicas'],
    [{ nodes: 1.5 }, 'nodes'],
    [{ vms: 0 }, 'vms'],
    [{ zones: 4 }, 'zones'],
    [{ node: 'vm' as const, hosts: 4 }, 'hosts'],
    [{ node: 'vm' as const, hosts: 1, zones: 2 }, 'zones'],
  ])('rejects %o', (scenario, field) => {
    expect(() => deploy('kubernetes', scenario)).toThrow(expect.objectContaining({ name: 'ModelError', field }));
  });

  it('takes no apps at all', () => {
    for (const model of DEPLOYMENT_MODELS) expect(fail(deploy(model, { apps: [] }), []).appsUp).toEqual([]);
  });
});

describe('spreadReplicas', () => {
  const zonesOf = (scenario: ReturnType<typeof scenarioOf>, nodes: number[]) => {
    const machines = machineOfNode(scenario);
    return nodes.map((node) => zoneOfMachine(machines[node] as number, scenario.zones));
  };

  it.each([2, 3, 5])(
    'by zones: puts replicas on different nodes and in different zones while it can (%i nodes)',
    (nodes) => {
      const scenario = scenarioOf({ nodes, zones: 2, replicas: 2 });
      for (const placed of spreadReplicas(scenario)) {
        expect(new Set(placed).size).toBe(2);
        expect(new Set(zonesOf(scenario, placed)).size).toBe(2);
      }
    },
  );

  it('by nodes: different nodes, one zone', () => {
    const scenario = scenarioOf({ nodes: 6, zones: 3, replicas: 2, spread: 'nodes' });
    for (const placed of spreadReplicas(scenario)) {
      expect(new Set(placed).size).toBe(2);
      expect(new Set(zonesOf(scenario, placed)).size).toBe(1);
    }
  });

  it('keeps the nodes even', () => {
    const load = spreadReplicas(scenarioOf()).flat();
    expect([0, 1, 2].map((node) => load.filter((at) => at === node).length)).toEqual([4, 4, 4]);
  });
});
