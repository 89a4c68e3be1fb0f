import { atLeast } from '../error.ts';
import { GKE_RESERVATION } from './constants.ts';

const GIB = 2 ** 30;
const MIB = 2 ** 20;

const SLICES: readonly { readonly upTo: number; readonly share: number }[] = [
  { upTo: 4 * GIB, share: GKE_RESERVATION.first4.value },
  { upTo: 8 * GIB, share: GKE_RESERVATION.next4.value },
  { upTo: 16 * GIB, share: GKE_RESERVATION.next8.value },
  { upTo: 128 * GIB, share: GKE_RESERVATION.next112.value },
  { upTo: Number.POSITIVE_INFINITY, share: GKE_RESERVATION.above128.value },
];

/**
 * Bytes of a GKE node's memory that Pods cannot request: a share of each slice, and what is kept free for eviction.
 *
 * @param memory Bytes of the machine, at least 1 GiB (smaller machines follow another rule).
 * @example gkeReservedMemory(4 * 2 ** 30) / 2 ** 20 // 1124
 */
export function gkeReservedMemory(memory: number): number {
  atLeast(GIB, 'memory', memory);
  let reserved = GKE_RESERVATION.eviction.value * MIB;
  let from = 0;
  for (const { upTo, share } of SLICES) {
    reserved += share * Math.max(0, Math.min(memory, upTo) - from);
    from = upTo;
  }
  return reserved;
}
