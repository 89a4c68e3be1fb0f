import type { Constant } from '../../models/constant.ts';
import { OVERHEAD } from '../../models/sharing/constants.ts';
import {
  PARTITIONS,
  type Partition,
  type PartitionMemory,
  partitionMemory,
} from '../../models/sharing/partition-memory.ts';
import type { Params } from './params.ts';

const MIB_PER_GIB = 1024;

export interface Spending extends PartitionMemory {
  partition: Partition;
  server: number;
  /** Apps that were asked for and found no room. */
  left: number;
}

/** The server's memory under each way of setting apps apart; MiB. */
export const resultOf = ({ apps, server, app, os, guest }: Params): Spending[] =>
  PARTITIONS.map((partition) => {
    const input = { server: server * MIB_PER_GIB, os, trimmedGuest: guest, app, apps };
    const memory = partitionMemory(partition, input);
    return { partition, ...memory, server: input.server, left: apps - memory.placed };
  });

/** Published times until something runs; ms. */
export const START_TIMES: readonly { id: 'process' | 'lightvm' | 'firecracker'; constant: Constant<'published'> }[] = [
  { id: 'process', constant: OVERHEAD.forkExec },
  { id: 'lightvm', constant: OVERHEAD.lightVmBoot },
  { id: 'firecracker', constant: OVERHEAD.firecrackerStart },
];
