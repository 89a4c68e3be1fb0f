import { evictionRates } from '../../models/recovery/eviction-rates.ts';
import { deadNode } from '../../models/recovery/node-failure.ts';
import { NODES_PER_ZONE, ZONES } from './params.ts';

/**
 * Seconds until the Pods of the last of some dead nodes of one zone have been replaced, at worst. The reader cannot change
 * it, so the page is given it as words and need not load the model.
 */
export function secondsUntilReplaced(dead: number): number {
  const health = Array.from({ length: ZONES }, (_, zone) => ({ nodes: NODES_PER_ZONE, notReady: zone ? 0 : dead }));
  const events = deadNode({ evictionRate: evictionRates(health)[0] ?? 0, queue: dead - 1 });
  return events.find(({ event }) => event === 'replaced')?.at.latest ?? 0;
}

/** The same for a node and for a zone, in whole minutes. */
export const MINUTES = {
  node: Math.round(secondsUntilReplaced(1) / 60),
  zone: Math.round(secondsUntilReplaced(NODES_PER_ZONE) / 60),
};
export type Minutes = typeof MINUTES;
