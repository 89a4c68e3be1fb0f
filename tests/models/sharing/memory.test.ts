import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MemoryGroup, type MemoryProcess, settleMemory } from '../../../src/models/sharing/memory.ts';
import { memoryContainers, memoryProcesses, memoryVms } from '../../../src/models/sharing/workloads.ts';

const GiB = 2 ** 30;
/** A game that leaks, and a database that has the most memory for good reason. */
const game = { id: 'game', demand: 100, memory: { rss: 3 * GiB } };
const database = { id: 'database', demand: 100, memory: { rss: 4 * GiB } };
const victims = (capacity: number, children: MemoryGroup['children']) =>
  settleMemory(capacity, children).kills.map(({ victim }) => victim);

describe('a leak, in each deployment model', () => {
  it('traditional: the innocent database is killed, the leak lives on', () => {
    expect(victims(6 * GiB, memoryProcesses([game, database]))).toEqual(['database']);
  });

  it('one memory limit turns that round', () => {
    const limited = { ...game, memory: { rss: 3 * GiB, limit: GiB } };
    const result = settleMemory(6 * GiB, memoryContainers([limited, database]));
    expect(result.kills.map(({ victim, scope }) => [victim, scope])).toEqual([['game', 'container/game']]);
    expect(result.survivors).toEqual(['database']);
  });

  it('containers without limits are the traditional case', () => {
    expect(victims(6 * GiB, memoryContainers([game, database]))).toEqual(['database']);
  });

  it('virtualised: the leak stays in its VM, where the guest OS is not killed', () => {
    const vms = [
      { id: 'vm1', vcpus: 1, memory: 2 * GiB, guestMemory: GiB / 4, workloads: [game] },
      { id: 'vm2', vcpus: 1, memory: 5 * GiB, guestMemory: GiB / 4, workloads: [database] },
    ];
    const result = settleMemory(8 * GiB, memoryVms(vms, memoryProcesses));
    expect(result.kills.map(({ victim, scope }) => [victim, scope])).toEqual([['game', 'vm1']]);
    expect(result.survivors).toEqual(['vm1/guest-os', 'vm2/guest-os', 'database']);
  });

  it('Kubernetes: the best-effort one goes before a guaranteed one ten times its size', () => {
    const best = { ...game, memory: { rss: GiB, oomScoreAdj: 1000 } };
    const guaranteed = { ...database, memory: { rss: 10 * GiB, oomScoreAdj: -997 } };
    expect(victims(10.5 * GiB, memoryContainers([best, guaranteed]))).toEqual(['game']);
  });
});

describe('settleMemory', () => {
  it('kills nobody while everything fits', () => {
    expect(settleMemory(10, [{ id: 'a', rss: 10 }])).toEqual({ kills: [], survivors: ['a'], used: 10, unresolved: [] });
  });

  it('kills one after another until the rest fits', () => {
    expect(
      victims(5, [
        { id: 'a', rss: 4 },
        { id: 'b', rss: 5 },
        { id: 'c', rss: 3 },
      ]),
    ).toEqual(['b', 'a']);
  });

  it('settles inner scopes first, which can spare the host', () => {
    const inner = { id: 'inner', max: 2, children: [{ id: 'a', rss: 4 }] };
    const result = settleMemory(6, [inner, { id: 'b', rss: 5 }]);
    expect(result.kills.map(({ victim }) => victim)).toEqual(['a']);
    expect(result.survivors).toEqual(['b']);
  });

  it('weighs oomScoreAdj by the size of the scope that overflowed', () => {
    const result = settleMemory(1000, [
      { id: 'a', rss: 900 },
      { id: 'b', rss: 200, oomScoreAdj: 800 },
    ]);
    expect(result.kills).toEqual([{ victim: 'b', scope: 'host', badness: 1000 }]);
  });

  it('takes the size of the inner scope, not the host, when the inner one overflowed', () => {
    const inner = {
      id: 'inner',
      max: 100,
      children: [
        { id: 'a', rss: 90 },
        { id: 'b', rss: 20, oomScoreAdj: 500 },
      ],
    };
    // In 100 bytes b scores 20 + 50; in the host's 1000 it would score 520 and go first.
    expect(victims(1000, [inner])).toEqual(['a']);
  });

  it('takes the later of equals', () => {
    expect(
      victims(5, [
        { id: 'a', rss: 4 },
        { id: 'b', rss: 4 },
      ]),
    ).toEqual(['b']);
  });

  it('minds no oomGroup outside the scope that overflowed', () => {
    const inner = {
      id: 'inner',
      max: 5,
      children: [
        { id: 'a', rss: 4 },
        { id: 'b', rss: 3 },
      ],
    };
    const result = settleMemory(100, [{ id: 'outer', oomGroup: true, children: [inner, { id: 'c', rss: 1 }] }]);
    expect(result.survivors).toEqual(['b', 'c']);
  });

  it('says so when only the exempt are left', () => {
    const result = settleMemory(1, [{ id: 'a', rss: 4, oomScoreAdj: -1000 }]);
    expect(result).toMatchObject({ kills: [], unresolved: ['host'], used: 4 });
  });

  it('takes a whole oomGroup when one of it is chosen, as the kernel does for a container', () => {
    const pair = {
      id: 'pod',
      oomGroup: true,
      children: [
        { id: 'a', rss: 4 },
        { id: 'b', rss: 1 },
      ],
    };
    const result = settleMemory(5, [pair, { id: 'c', rss: 2 }]);
    expect(result.kills.map(({ victim }) => victim)).toEqual(['a']);
    expect(result.survivors).toEqual(['c']);
  });

  it.each<[string, number, MemoryGroup['children'], string]>([
    ['capacity', -1, [], 'capacity'],
    ['rss', 1, [{ id: 'a', rss: Number.NaN }], 'a.rss'],
    ['oomScoreAdj', 1, [{ id: 'a', rss: 1, oomScoreAdj: 1001 }], 'a.oomScoreAdj'],
    [
      'a repeated id',
      1,
      [
        { id: 'a', rss: 1 },
        { id: 'a', rss: 1 },
      ],
      'children',
    ],
    ['max', 1, [{ id: 'g', max: -1, children: [] }], 'g.max'],
  ])('rejects %s', (_, capacity, children, field) => {
    expect(() => settleMemory(capacity, children)).toThrow(expect.objectContaining({ name: 'ModelError', field }));
  });
});

const processes = fc.array(
  fc.record({ rss: fc.nat({ max: 100 }), oomScoreAdj: fc.integer({ min: -1000, max: 1000 }) }),
  { maxLength: 6 },
);
const hosts = fc
  .array(fc.record({ max: fc.option(fc.nat({ max: 200 }), { nil: undefined }), inside: processes }), { maxLength: 5 })
  .map((groups) =>
    groups.map(
      ({ max, inside }, g): MemoryGroup => ({
        id: `g${g}`,
        ...(max === undefined ? {} : { max }),
        children: inside.map((process, p): MemoryProcess => ({ ...process, id: `g${g}/p${p}` })),
      }),
    ),
  );

describe('the OOM killer', () => {
  it('takes its victim from inside the scope that overflowed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 800 }), hosts, (capacity, groups) => {
        for (const { victim, scope } of settleMemory(capacity, groups).kills) {
          expect(scope === 'host' || victim.startsWith(`${scope}/`)).toBe(true);
        }
      }),
    );
  });

  it('leaves every scope within its size, or names it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 800 }), hosts, (capacity, groups) => {
        const { survivors, used, unresolved } = settleMemory(capacity, groups);
        if (!unresolved.includes('host')) expect(used).toBeLessThanOrEqual(capacity);
        for (const { id, max, children } of groups) {
          const left = (children as MemoryProcess[]).filter((process) => survivors.includes(process.id));
          const sum = left.reduce((total, { rss }) => total + rss, 0);
          if (max !== undefined && !unresolved.includes(id)) expect(sum).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it('never takes the exempt', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), hosts, (capacity, groups) => {
        const exempt = { id: 'exempt', rss: 50, oomScoreAdj: -1000 };
        expect(settleMemory(capacity, [...groups, exempt]).survivors).toContain('exempt');
      }),
    );
  });
});
