import { describe, expect, it } from 'vitest';
import { type Graph, sectionTrees } from '../../../src/scene/section/tree.ts';

const needs = (from: string, to: string) => ({ from, to, type: 'needs' });
const ok = () => 'ok' as const;

describe('sectionTrees', () => {
  it('puts on each component what needs it', () => {
    const graph: Graph = {
      components: [
        { id: 'hw', kind: 'hardware' },
        { id: 'hv', kind: 'hypervisor' },
        { id: 'vm', kind: 'vm' },
        { id: 'guest', kind: 'guest-kernel' },
        { id: 'app', kind: 'app', app: 'A' },
      ],
      edges: [needs('hv', 'hw'), needs('vm', 'hv'), needs('guest', 'vm'), needs('app', 'guest')],
    };
    expect(sectionTrees(graph, (id) => (id === 'app' ? 'fallen' : 'ok'))).toMatchObject([
      {
        material: 'hardware',
        on: [
          {
            material: 'hypervisor',
            on: [{ kind: 'vm', floor: { material: 'guest-os', on: [{ letter: 'A', state: 'fallen' }] } }],
          },
        ],
      },
    ]);
  });

  it('hangs a runtime over its kernel, where it carries nothing', () => {
    const graph: Graph = {
      components: [
        { id: 'hw', kind: 'hardware' },
        { id: 'kernel', kind: 'host-kernel' },
        { id: 'containerd', kind: 'runtime', name: 'containerd' },
        { id: 'dockerd', kind: 'runtime', name: 'dockerd' },
        { id: 'box', kind: 'container', app: 'A' },
        { id: 'app', kind: 'app', app: 'A' },
      ],
      edges: [
        needs('kernel', 'hw'),
        needs('containerd', 'kernel'),
        needs('dockerd', 'kernel'),
        needs('box', 'kernel'),
        { from: 'box', to: 'containerd', type: 'soft' },
        needs('app', 'box'),
      ],
    };
    const kernel = (failed?: string) => sectionTrees(graph, (id) => (id === failed ? 'failed' : 'ok'))[0]?.on[0];
    expect(kernel()).toMatchObject({
      gantry: { name: 'containerd' },
      on: [{ kind: 'room', id: 'box', inside: { letter: 'A' } }],
    });
    expect(kernel('dockerd')).toMatchObject({ gantry: { name: 'dockerd', state: 'failed' } });
  });

  it('gives one tree a machine and leaves out what no section shows', () => {
    const graph: Graph = {
      components: [
        { id: 'zone', kind: 'zone' },
        { id: 'hw/1', kind: 'hardware' },
        { id: 'hw/2', kind: 'hardware' },
        { id: 'registry', kind: 'registry' },
      ],
      edges: [needs('hw/1', 'zone'), needs('hw/2', 'zone'), needs('registry', 'hw/1')],
    };
    expect(sectionTrees(graph, ok).map(({ id, on }) => [id, on.length])).toEqual([
      ['hw/1', 0],
      ['hw/2', 0],
    ]);
  });
});
