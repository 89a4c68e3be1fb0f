import { describe, expect, it } from 'vitest';
import { sharesById } from '../../../src/models/sharing/cpu.ts';
import type { WeightRule } from '../../../src/models/sharing/kubernetes.ts';
import { gkeReservedMemory } from '../../../src/models/sharing/node-reservation.ts';
import { shareOnNodes } from '../../../src/models/sharing/nodes.ts';

const GiB = 2 ** 30;
const node = (name: string) => ({ name, allocatable: { cpu: 1000, memory: 4 * GiB } });
const demanding = (name: string, request: number, demand: number) => ({
  pod: { name, containers: [{ resources: request > 0 ? { requests: { cpu: request } } : {} }] },
  demand,
});

describe('shareOnNodes', () => {
  const pods = [demanding('steady', 600, 600), demanding('greedy', 400, 3000), demanding('third', 500, 500)];
  const sharing = (rule: WeightRule) => shareOnNodes(pods, [node('a'), node('b')], rule, { strategy: 'MostAllocated' });
  const on = (name: string, rule: WeightRule) => sharesById(sharing(rule).nodes.get(name)?.shares ?? []);

  it('places by requests: a node that is full of them takes no more, however idle or busy it is', () => {
    expect([...on('a', 'linear').keys()]).toEqual(['kubepods-burstable', 'steady', 'greedy']);
    expect([...on('b', 'linear').keys()]).toEqual(['kubepods-burstable', 'third']);
    expect(sharing('linear').pending).toEqual([]);
  });

  it('gives each what it requested on a full node, exactly where weights are in proportion to requests', () => {
    expect(on('a', 'linear').get('steady')?.allocation).toBe(600);
    expect(on('a', 'linear').get('greedy')?.limitedBy).toBe('contention');
    // The newer curve lifts small requests, at the cost of larger ones.
    expect(on('a', 'logarithmic').get('steady')?.allocation).toBeCloseTo(577.6, 1);
  });

  it('names Pods that found no node, and leaves them out', () => {
    const { nodes, pending } = shareOnNodes([demanding('big', 2000, 10)], [node('a')], 'linear');
    expect(pending).toEqual(['big']);
    expect(nodes.get('a')?.used).toBe(0);
  });

  it('a Pod without requests gets what the others leave, be it all', () => {
    const alone = shareOnNodes([demanding('best-effort', 0, 1000)], [node('a')], 'linear');
    expect(alone.nodes.get('a')?.used).toBe(1000);
  });
});

describe('gkeReservedMemory', () => {
  it.each([
    [1, 256 + 100],
    [4, 1024 + 100],
    [8, 1024 + 819.2 + 100],
    [128, 1024 + 819.2 + 819.2 + 6881.28 + 100],
  ])('%i GiB keep %f MiB', (gib, mib) => expect(gkeReservedMemory(gib * GiB) / 2 ** 20).toBeCloseTo(mib, 6));

  it('is the worked example of a public calculator: 150 GiB keep 9.8577 GiB', () => {
    expect(gkeReservedMemory(150 * GiB) / GiB).toBeCloseTo(9.8577, 4);
  });

  it('rejects machines that follow another rule', () => {
    expect(() => gkeReservedMemory(GiB / 2)).toThrow(expect.objectContaining({ field: 'memory' }));
  });
});
