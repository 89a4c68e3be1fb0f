import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Visit, visit } from './visit.ts';

/** How many pages are open side by side. Each lane is one profile, so that hundreds of pages need no hundreds of profiles. */
const LANES = 3;

export interface Lanes {
  /** Waits for a free lane and lends it, its complaints forgotten. */
  use<T>(work: (lane: Visit) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens a few profiles with the same options, to be used in turn by tests that run concurrently.
 * @param first runs in every page before its own scripts
 */
export async function openLanes(browser: Browser, options: BrowserContextOptions, first?: () => void): Promise<Lanes> {
  const lanes = await Promise.all(Array.from({ length: LANES }, () => visit(browser, 'about:blank', options)));
  if (first) await Promise.all(lanes.map(({ context }) => context.addInitScript(first)));
  const free = [...lanes];
  const waiting: ((lane: Visit) => void)[] = [];
  return {
    async use(work) {
      const lane = free.pop() ?? (await new Promise<Visit>((resolve) => waiting.push(resolve)));
      for (const list of Object.values(lane.complaints) as string[][]) list.length = 0;
      try {
        return await work(lane);
      } finally {
        // A page that is left takes its late messages with it, so that they are not held against the next one.
        await lane.page.goto('about:blank');
        const next = waiting.shift();
        if (next) next(lane);
        else free.push(lane);
      }
    },
    close: async () => {
      await Promise.all(lanes.map(({ context }) => context.close()));
    },
  };
}
