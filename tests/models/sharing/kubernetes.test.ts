import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Container, Pod } from '../../../src/models/pod.ts';
import { cpuQuota, cpuShares, cpuWeight, oomScoreAdj, qosClass } from '../../../src/models/sharing/kubernetes.ts';

describe('cpuShares', () => {
  it.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 3],
    [100, 102],
    [250, 256],
    [1000, 1024],
    [256_000, 262_144],
    [512_000, 262_144],
  ])('%i m -> %i', (milliCpu, shares) => expect(cpuShares(milliCpu)).toBe(shares));
});

describe('cpuQuota', () => {
  // Cases of TestMilliCPUToQuota in kubernetes/kubernetes pkg/kubelet/cm/helpers_linux_test.go.
  it.each([
    [0, 0],
    [5, 1000],
    [9, 1000],
    [10, 1000],
    [200, 20_000],
    [500, 50_000],
    [1000, 100_000],
    [1500, 150_000],
  ])('%i m -> %i µs of 100000', (milliCpu, quota) => expect(cpuQuota(milliCpu)).toBe(quota));

  it('never goes below a millisecond, whatever the period', () => {
    expect(cpuQuota(1, 1000)).toBe(1000);
    expect(cpuQuota(500, 5000)).toBe(2500);
  });

  it.each([[-1], [0.5], [Number.NaN]])('rejects %f millicores', (milliCpu) => {
    expect(() => cpuQuota(milliCpu)).toThrow(expect.objectContaining({ field: 'milliCpu' }));
  });
});

describe('cpuWeight', () => {
  // Cases of TestConvertCPUSharesToCgroupV2Value in opencontainers/cgroups utils_test.go.
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [1024, 100],
    [262_143, 10_000],
    [262_144, 10_000],
    [262_145, 10_000],
  ])('logarithmic: %i -> %i', (shares, weight) => expect(cpuWeight(shares, 'logarithmic')).toBe(weight));

  it.each([
    [0, 0],
    [2, 1],
    [1024, 39],
    [262_144, 10_000],
  ])('linear: %i -> %i', (shares, weight) => expect(cpuWeight(shares, 'linear')).toBe(weight));

  it('gives what was measured on runc 1.3.1 and 1.4.0-rc.1 for 2000 shares (opencontainers/runc issue 4896)', () => {
    expect(cpuWeight(2000, 'linear')).toBe(77);
    expect(cpuWeight(2000, 'logarithmic')).toBe(170);
  });

  it('gives what other runtimes expect for 22000 shares (youki-dev/youki pull request 3274)', () => {
    expect(cpuWeight(22_000, 'logarithmic')).toBe(1204);
  });

  it('never falls as shares rise, and stays in 1..10000', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 262_144 }),
        fc.constantFrom('linear' as const, 'logarithmic' as const),
        (shares, rule) => {
          const weight = cpuWeight(shares, rule);
          expect(weight).toBeGreaterThanOrEqual(1);
          expect(weight).toBeLessThanOrEqual(10_000);
          expect(cpuWeight(shares + 1, rule)).toBeGreaterThanOrEqual(weight);
        },
      ),
    );
  });
});

const container = (requests: Record<string, number>, limits: Record<string, number> = {}): Container => ({
  resources: { requests, limits },
});
const pod = (...containers: Container[]): Pod => ({ name: 'p', containers });
const GB = 1e9;

describe('qosClass', () => {
  it.each<[string, Pod, string]>([
    ['nothing stated', pod({}), 'BestEffort'],
    ['only zeroes stated', pod(container({ cpu: 0 }, { memory: 0 })), 'BestEffort'],
    ['requests equal limits', pod(container({ cpu: 5, memory: GB }, { cpu: 5, memory: GB })), 'Guaranteed'],
    ['memory only', pod(container({ memory: GB }, { memory: GB })), 'Burstable'],
    ['requests below limits', pod(container({ cpu: 5, memory: GB }, { cpu: 10, memory: GB })), 'Burstable'],
    [
      'one of two containers states nothing',
      pod(container({ cpu: 5, memory: GB }, { cpu: 5, memory: GB }), {}),
      'Burstable',
    ],
    ['a limit without its request', pod(container({ cpu: 5 }, { cpu: 5, memory: GB })), 'Burstable'],
    ['only other resources', pod(container({ 'nvidia.com/gpu': 1 }, { 'nvidia.com/gpu': 1 })), 'BestEffort'],
    [
      'an init container without limits',
      { ...pod(container({ cpu: 5, memory: GB }, { cpu: 5, memory: GB })), initContainers: [{}] },
      'Burstable',
    ],
  ])('%s', (_, given, expected) => expect(qosClass(given)).toBe(expected));
});

describe('oomScoreAdj', () => {
  const first = (given: Pod) => given.containers[0] as Container;

  // Cases of TestGetContainerOOMScoreAdjust in kubernetes/kubernetes pkg/kubelet/qos/policy_test.go.
  it.each<[string, Pod, number, boolean, number]>([
    ['cpu limit', pod(container({}, { cpu: 10_000 })), 4 * GB, false, 999],
    ['memory limit, cpu request 0', pod(container({ cpu: 0 }, { memory: 10 * GB })), 8 * GB, false, 999],
    ['memory limit 0', pod(container({}, { memory: 0 })), 7_230_457_451, false, 1000],
    ['nothing', pod({}), 4 * GB, false, 1000],
    ['guaranteed', pod(container({ cpu: 5, memory: 10 * GB }, { cpu: 5, memory: 10 * GB })), 123_456_789, false, -997],
    ['half the memory', pod(container({ cpu: 5, memory: 4 * GB }, { memory: 10 * GB })), 8 * GB, false, 500],
    ['all but a byte', pod(container({ cpu: 5, memory: 8 * GB - 1 })), 8 * GB, false, 3],
    ['critical', pod({}), 4 * GB, true, -997],
  ])('%s', (_, given, capacity, critical, expected) => {
    expect(oomScoreAdj(given, first(given), capacity, critical)).toBe(expected);
  });

  it('a sidecar takes the smaller of its own and the least regular container’s', () => {
    const sidecar: Container = { ...container({ memory: GB }), restartPolicy: 'Always' };
    const given = { ...pod(container({ memory: 4 * GB }), container({ memory: 2 * GB })), initContainers: [sidecar] };
    expect(oomScoreAdj(given, sidecar, 10 * GB)).toBe(800);
    expect(oomScoreAdj({ ...given, initContainers: [{ ...sidecar }] }, container({ memory: GB }), 10 * GB)).toBe(900);
  });

  it('a burstable container is always between guaranteed and best-effort', () => {
    fc.assert(
      fc.property(fc.nat({ max: 64 * GB }), fc.integer({ min: 1, max: 32 * GB }), (memory, capacity) => {
        const given = pod(container({ cpu: 1, memory }));
        const result = oomScoreAdj(given, first(given), capacity);
        expect(result).toBeGreaterThanOrEqual(3);
        expect(result).toBeLessThanOrEqual(999);
      }),
    );
  });

  it('rejects a node without memory', () => {
    expect(() => oomScoreAdj(pod(container({ memory: 1 })), container({}), 0)).toThrow(
      expect.objectContaining({ field: 'memoryCapacity' }),
    );
  });
});
