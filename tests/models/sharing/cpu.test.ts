import { describe, expect, it } from 'vitest';
import { type CpuInput, shareCpu, sharesById } from '../../../src/models/sharing/cpu.ts';
import { containerGroups, kubepodsGroups, threadGroups, vmGroups } from '../../../src/models/sharing/workloads.ts';

const shareOf = (input: CpuInput, id: string) => sharesById(shareCpu(input).shares).get(id);
const amounts = (input: CpuInput) => shareCpu(input).shares.map(({ allocation }) => allocation);

describe('what the charts must make one see', () => {
  it('the least weight still gets an idle CPU almost whole: a weight is no cap', () => {
    const groups = containerGroups(
      [
        { id: 'A', demand: 1000, request: 1 },
        { id: 'B', demand: 10, request: 1000 },
      ],
      'logarithmic',
    );
    expect(shareOf({ capacity: 1000, groups }, 'A')?.allocation).toBe(990);
  });

  it('a limit of half a core wastes an idle CPU', () => {
    const groups = containerGroups([{ id: 'A', demand: 1000, request: 500, limit: 500 }], 'logarithmic');
    const result = shareCpu({ capacity: 1000, groups });
    expect(result.used).toBe(500);
    expect(result.shares[0]?.limitedBy).toBe('cap');
  });

  it('nine noisy threads against one: half each between groups, a tenth without groups', () => {
    const noisy = { id: 'noisy', demand: 9000, threads: 9, request: 500 };
    const quiet = { id: 'quiet', demand: 1000, threads: 1, request: 500 };
    expect(amounts({ capacity: 1000, groups: threadGroups([noisy, quiet]) })).toEqual([900, 100]);
    expect(amounts({ capacity: 1000, groups: containerGroups([noisy, quiet], 'logarithmic') })).toEqual([500, 500]);
  });

  it('a slow app says whether a neighbour or its own limit holds it', () => {
    const groups = containerGroups(
      [
        { id: 'capped', demand: 1000, request: 100, limit: 200 },
        { id: 'crowded', demand: 1000, request: 100 },
        { id: 'rest', demand: 1000, request: 100 },
      ],
      'logarithmic',
    );
    const { shares } = shareCpu({ capacity: 1000, groups });
    expect(shares.map(({ limitedBy }) => limitedBy)).toEqual(['cap', 'contention', 'contention']);
  });
});

describe('threads', () => {
  it('one thread uses one core at most, however idle the rest is', () => {
    const share = shareOf({ capacity: 4000, groups: [{ id: 'A', weight: 1, demand: 3000, threads: 1 }] }, 'A');
    expect(share).toMatchObject({ allocation: 1000, limitedBy: 'threads' });
  });
});

describe('deployments', () => {
  const six = ['A', 'B'].map((id) => ({ id, demand: 4000, threads: 4, request: 1000 }));

  it('VMs: a noisy VM takes nothing from another, an idle VM gives nothing away', () => {
    const vms = [
      { id: 'vm1', vcpus: 2, overhead: 50, workloads: [{ id: 'A', demand: 8000, threads: 8 }] },
      { id: 'vm2', vcpus: 2, overhead: 50, workloads: [{ id: 'B', demand: 100, threads: 1 }] },
    ];
    const input = { capacity: 8000, ...vmGroups(vms, threadGroups) };
    expect(shareOf(input, 'A')?.allocation).toBe(2000);
    expect(shareOf(input, 'vm1')?.limitedBy).toBe('cap');
    expect(shareCpu(input).available).toBe(7900);
  });

  it('containers on VMs: the tree of the two', () => {
    const vms = [{ id: 'vm1', vcpus: 1, workloads: six }];
    const input = { capacity: 4000, ...vmGroups(vms, (inside) => containerGroups(inside, 'linear')) };
    expect(shareOf(input, 'A')?.allocation).toBe(500);
    expect(shareOf(input, 'A')?.limitedBy).toBe('contention');
  });

  it('Kubernetes: best-effort Pods together weigh less than one small request', () => {
    const groups = kubepodsGroups(
      [
        { id: 'A', demand: 1000, request: 100, qos: 'Burstable' },
        ...['x', 'y', 'z'].map((id) => ({ id, demand: 1000, qos: 'BestEffort' as const })),
      ],
      'linear',
    );
    const weightless = shareOf({ capacity: 1000, groups }, 'x')?.allocation as number;
    expect(weightless).toBeLessThan(100);
    expect(shareOf({ capacity: 1000, groups }, 'kubepods-burstable')?.allocation).toBe(800);
  });
});

describe('edges', () => {
  it.each<[string, CpuInput, number[]]>([
    ['no capacity', { capacity: 0, groups: [{ id: 'A', weight: 1, demand: 5 }] }, [0]],
    ['no groups', { capacity: 100, groups: [] }, []],
    ['no demand', { capacity: 100, groups: [{ id: 'A', weight: 1, demand: 0 }] }, [0]],
    ['a cap of 0', { capacity: 100, groups: [{ id: 'A', weight: 1, demand: 5, cap: 0 }] }, [0]],
    [
      'overheads above the capacity',
      { capacity: 100, overheads: [60, 60], groups: [{ id: 'A', weight: 1, demand: 5 }] },
      [0],
    ],
    ['a parent without children', { capacity: 100, groups: [{ id: 'A', weight: 1, children: [] }] }, [0]],
    ['no threads', { capacity: 100, groups: [{ id: 'A', weight: 1, demand: 5, threads: 0 }] }, [0]],
  ])('%s', (_, input, expected) => {
    expect(amounts(input)).toEqual(expected);
  });

  it('scales floors that do not fit, and says so', () => {
    const groups = ['A', 'B'].map((id, index) => ({ id, weight: 1, demand: 900, floor: index === 0 ? 900 : 300 }));
    const result = shareCpu({ capacity: 600, groups });
    expect(result.floorScale).toBe(0.5);
    expect(result.shares.map(({ allocation }) => allocation)).toEqual([450, 150]);
  });

  it('floors that fit exactly leave nothing to weigh', () => {
    const groups = [
      { id: 'A', weight: 1, demand: 900, floor: 400 },
      { id: 'B', weight: 9, demand: 900, floor: 100 },
    ];
    const result = shareCpu({ capacity: 500, groups });
    expect(result.floorScale).toBe(1);
    expect(result.shares.map(({ allocation }) => allocation)).toEqual([400, 100]);
  });

  it.each<[CpuInput, string]>([
    [{ capacity: -1, groups: [] }, 'capacity'],
    [{ capacity: Number.NaN, groups: [] }, 'capacity'],
    [{ capacity: 1, overheads: [1, -1], groups: [] }, 'overheads[1]'],
    [{ capacity: 1, groups: [{ id: 'A', weight: 0, demand: 1 }] }, 'groups.A.weight'],
    [{ capacity: 1, groups: [{ id: 'A', weight: 1, demand: Infinity }] }, 'groups.A.demand'],
    [{ capacity: 1, groups: [{ id: 'A', weight: 1 }] }, 'groups.A.demand'],
    [{ capacity: 1, groups: [{ id: 'A', weight: 1, demand: 1, children: [] }] }, 'groups.A.demand'],
    [{ capacity: 1, groups: [{ id: 'A', weight: 1, demand: 1, cap: -1 }] }, 'groups.A.cap'],
    [
      {
        capacity: 1,
        groups: [
          { id: 'A', weight: 1, demand: 1 },
          { id: 'A', weight: 1, demand: 1 },
        ],
      },
      'groups',
    ],
  ])('rejects %o', (input, field) => {
    expect(() => shareCpu(input)).toThrow(expect.objectContaining({ name: 'ModelError', field }));
  });
});
