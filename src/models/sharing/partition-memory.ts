import { atLeast, wholeAtLeast } from '../error.ts';
import { OVERHEAD } from './constants.ts';

/** Ways of setting apps apart on one machine, by what each more app brings with it. */
export const PARTITIONS = ['process', 'container', 'firecracker', 'kata', 'vm'] as const;
export type Partition = (typeof PARTITIONS)[number];

export interface PartitionInput {
  /** Memory of the machine, of one operating system, of one trimmed guest, and of one app; MiB. */
  readonly server: number;
  readonly os: number;
  readonly trimmedGuest: number;
  readonly app: number;
  /** How many apps are asked for. */
  readonly apps: number;
}

export interface PartitionMemory {
  /** MiB that the host's own operating system takes, and what the partitions take together for the apps that fit. */
  readonly host: number;
  readonly overhead: number;
  readonly apps: number;
  /** MiB that stay free. */
  readonly free: number;
  /** Of the asked apps, how many are placed; and how many would fit at most. */
  readonly placed: number;
  readonly most: number;
}

/**
 * MiB that one more partition of a kind costs beside its app.
 *
 * A process and a container share the host's kernel, so nothing is added; the few MiB of a shim are not counted. A VM brings
 * an operating system. Firecracker's own share is published, its guest is an assumption; Kata's is the example of the
 * Kubernetes documentation.
 */
export function partitionOverhead(partition: Partition, { os, trimmedGuest }: PartitionInput): number {
  switch (partition) {
    case 'process':
    case 'container':
      return 0;
    case 'firecracker':
      return OVERHEAD.firecrackerMemory.value + trimmedGuest;
    case 'kata':
      return OVERHEAD.kataMemory.value;
    case 'vm':
      return os;
  }
}

/**
 * How a machine's memory is spent when each app is set apart in one way.
 *
 * @throws {ModelError} naming the field, when a size is negative or not finite, or the apps are not a whole number.
 * @example partitionMemory('vm', { server: 1024, os: 256, trimmedGuest: 32, app: 128, apps: 9 }).most // 2
 */
export function partitionMemory(partition: Partition, input: PartitionInput): PartitionMemory {
  for (const field of ['server', 'os', 'trimmedGuest', 'app'] as const) atLeast(0, field, input[field]);
  wholeAtLeast(0, 'apps', input.apps);
  const host = Math.min(input.os, input.server);
  const each = partitionOverhead(partition, input);
  const room = input.server - host;
  const most = input.app + each > 0 ? Math.floor(room / (input.app + each)) : input.apps;
  const placed = Math.min(most, input.apps);
  const overhead = placed * each;
  const apps = placed * input.app;
  return { host, overhead, apps, free: room - overhead - apps, placed, most };
}
