import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTITIONS, type PartitionInput, partitionMemory } from '../../../src/models/sharing/partition-memory.ts';

const INPUT: PartitionInput = { server: 8192, os: 256, trimmedGuest: 32, app: 128, apps: 24 };

describe('partition memory', () => {
  it.each([
    ['process', 62, 0],
    ['container', 62, 0],
    // 5 MiB of Firecracker and a guest of 32 MiB each.
    ['firecracker', 48, 24 * 37],
    ['kata', 32, 24 * 120],
    // Only 20 fit, each with an operating system of its own.
    ['vm', 20, 20 * 256],
  ] as const)('%s: at most %i apps, %i MiB for the partitions', (partition, most, overhead) => {
    expect(partitionMemory(partition, INPUT)).toMatchObject({ most, overhead });
  });

  it('spends every MiB once, and never more apps than asked for', () => {
    const size = fc.integer({ min: 0, max: 65_536 });
    const input = fc.record({ server: size, os: size, trimmedGuest: size, app: size, apps: fc.nat(100) });
    fc.assert(
      fc.property(fc.constantFrom(...PARTITIONS), input, (partition, given) => {
        const { host, overhead, apps, free, placed } = partitionMemory(partition, given);
        expect(host + overhead + apps + free).toBe(given.server);
        expect(free).toBeGreaterThanOrEqual(0);
        expect(placed).toBeLessThanOrEqual(given.apps);
      }),
    );
  });

  it('refuses a size that is none, naming the field', () => {
    expect(() => partitionMemory('vm', { ...INPUT, os: Number.NaN })).toThrow(/os/);
    expect(() => partitionMemory('vm', { ...INPUT, apps: 1.5 })).toThrow(/apps/);
  });
});
