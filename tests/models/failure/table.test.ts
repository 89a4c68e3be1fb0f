import { describe, expect, it } from 'vitest';
import type { DeploymentModel } from '../../../src/models/deployment/components.ts';
import { deploy } from '../../../src/models/deployment/deploy.ts';
import type { Scenario } from '../../../src/models/deployment/scenario.ts';
import { fail } from '../../../src/models/failure/fail.ts';

const ALL = ['A', 'B', 'C', 'D', 'E', 'F'];

function appsDown(model: DeploymentModel, failed: string | string[], scenario?: Partial<Scenario>): string[] {
  return fail(deploy(model, scenario), [failed].flat()).appsDown;
}

describe('the failure table comes out of the graphs', () => {
  it('an app: itself; under Kubernetes one replica', () => {
    for (const model of ['traditional', 'virtualized', 'container', 'container-on-vm'] as const) {
      expect(appsDown(model, 'app/A')).toEqual(['A']);
    }
    expect(appsDown('kubernetes', 'replica/A/1')).toEqual([]);
    expect(appsDown('kubernetes', ['replica/A/1', 'replica/A/2'])).toEqual(['A']);
  });

  it('a shared library: all its users, then one copy at a time', () => {
    expect(appsDown('traditional', 'library')).toEqual(['A', 'C', 'E']);
    expect(appsDown('virtualized', 'library/1')).toEqual(['A']);
    expect(appsDown('container', 'library/A')).toEqual(['A']);
    expect(appsDown('container-on-vm', 'library/A')).toEqual(['A']);
    expect(appsDown('kubernetes', 'library/A/1')).toEqual([]);
    expect(appsDown('kubernetes', ['library/A/1', 'library/A/2'])).toEqual(['A']);
  });

  it('a guest kernel: its VM; as a Kubernetes node, that node', () => {
    expect(appsDown('virtualized', 'guest-kernel/1')).toEqual(['A', 'B']);
    expect(appsDown('container-on-vm', 'guest-kernel/2')).toEqual(['D', 'E', 'F']);
    const cluster = deploy('kubernetes', { node: 'vm' });
    const { appsDown: down, down: components } = fail(cluster, ['guest-kernel/n1']);
    expect(down).toEqual([]);
    expect([...components].filter((id) => id.startsWith('node/'))).toEqual(['node/n1']);
  });

  it('containerd: nothing that runs stops, but nothing there can be started again', () => {
    for (const [model, id] of [
      ['container', 'runtime/containerd'],
      ['container-on-vm', 'runtime/containerd/1'],
      ['kubernetes', 'runtime/containerd/n1'],
    ] as const) {
      const { appsDown: down, down: components, unmanaged } = fail(deploy(model), [id]);
      expect(down).toEqual([]);
      expect([...components]).toEqual([id]);
      expect(unmanaged.size).toBeGreaterThan(0);
    }
    expect([...fail(deploy('container'), ['runtime/containerd']).unmanaged]).toContain('container/A');
  });

  it('dockerd: all its containers by default, none with live-restore', () => {
    expect(appsDown('container', 'runtime/dockerd')).toEqual(ALL);
    expect(appsDown('container-on-vm', 'runtime/dockerd/1')).toEqual(['A', 'B', 'C']);
    expect(appsDown('container', 'runtime/dockerd', { liveRestore: true })).toEqual([]);
    const { unmanaged } = fail(deploy('container', { liveRestore: true }), ['runtime/dockerd']);
    expect([...unmanaged]).toContain('app/A');
  });

  it('dockerd is in no Kubernetes cluster, nor on a host that runs containerd alone', () => {
    const names = (model: DeploymentModel, scenario?: Partial<Scenario>) =>
      deploy(model, scenario).components.map(({ name }) => name);
    expect(names('kubernetes')).not.toContain('dockerd');
    expect(names('container', { runtime: 'containerd' })).not.toContain('dockerd');
    expect(names('container')).toContain('dockerd');
  });

  it('host kernel or hypervisor: all on the host; under Kubernetes that node', () => {
    expect(appsDown('traditional', 'host-kernel')).toEqual(ALL);
    expect(appsDown('container', 'host-kernel')).toEqual(ALL);
    expect(appsDown('virtualized', 'hypervisor')).toEqual(ALL);
    expect(appsDown('container-on-vm', 'hypervisor')).toEqual(ALL);
    expect(appsDown('kubernetes', 'host-kernel/n1')).toEqual([]);
    expect(appsDown('kubernetes', 'hypervisor/h1', { node: 'vm' })).toEqual([]);
  });

  it('hardware: all; under Kubernetes that node, unless all nodes stand on one machine', () => {
    for (const model of ['traditional', 'virtualized', 'container', 'container-on-vm'] as const) {
      expect(appsDown(model, 'hardware')).toEqual(ALL);
    }
    expect(appsDown('kubernetes', 'hardware/n2')).toEqual([]);
    expect(appsDown('kubernetes', ['hardware/n1', 'hardware/n2']).length).toBeGreaterThan(0);
    expect(appsDown('kubernetes', 'hardware/h1', { node: 'vm', hosts: 1 })).toEqual(ALL);
  });

  it('zone: all, and only replicas spread over zones survive it', () => {
    for (const model of ['traditional', 'virtualized', 'container', 'container-on-vm'] as const) {
      expect(appsDown(model, 'zone')).toEqual(ALL);
    }
    expect(appsDown('kubernetes', 'zone/1')).toEqual(ALL);
    expect(appsDown('kubernetes', 'zone/1', { zones: 3 })).toEqual([]);
    const packed = { zones: 2, nodes: 4, spread: 'nodes' } as const;
    expect(appsDown('kubernetes', 'zone/1', packed).length).toBeGreaterThan(0);
    expect(appsDown('kubernetes', 'hardware/n1', packed)).toEqual([]);
  });

  it('replicas that share a node fall with it', () => {
    expect(appsDown('kubernetes', 'hardware/n1', { spread: 'none' })).toEqual(['A', 'D']);
  });

  it('the control plane needs a majority of the zones', () => {
    const downAfter = (zones: number, failed: string[]) =>
      fail(deploy('kubernetes', { zones }), failed).down.has('control-plane');
    expect(downAfter(3, ['zone/1'])).toBe(false);
    expect(downAfter(3, ['zone/1', 'zone/2'])).toBe(true);
    expect(downAfter(2, ['zone/1'])).toBe(true);
  });

  it('the control plane: nothing stops, all is beyond restarting', () => {
    const { appsDown: down, down: components, unmanaged } = fail(deploy('kubernetes'), ['control-plane']);
    expect(down).toEqual([]);
    expect([...components]).toEqual(['control-plane']);
    expect([...unmanaged].filter((id) => id.startsWith('app/'))).toHaveLength(6);
  });
});
