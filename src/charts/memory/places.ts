import { LEAKING } from './params.ts';
import type { Outcome, Tenant } from './result.ts';
import type { Sizes } from './sizes.ts';

/** A stretch of memory in its place: held by a living app, left by a dead one, or nobody's. px and GiB. */
export type Segment = { from: number; to: number; amount: number } & (
  | { kind: 'held' | 'lost'; tenant: Tenant }
  | { kind: 'free'; tenant?: undefined }
);

/** A zone in its place: its outer edges, the clear space between its walls, and what stands in it. px. */
export interface Place {
  outer: readonly [number, number];
  inner: readonly [number, number];
  /** px of a GiB inside. */
  scale: number;
  segments: readonly Segment[];
}

/** Whether the zones of a model are VMs. */
export const inVms = ({ zones }: Outcome): boolean => zones.length > 1;

/**
 * Zones and apps from left to right, each as wide as its memory. What nobody holds lies beside the leaking app, so that the
 * app grows into it; what a dead neighbour left lies where it stood, until the leak has taken that too.
 */
export function placesOf(outcome: Outcome, { left, gib, wall }: Sizes): Place[] {
  let start = left;
  return outcome.zones.map(({ size, tenants, free }): Place => {
    const outer = [start, start + size * gib] as const;
    start = outer[1];
    const inset = inVms(outcome) ? wall : 0;
    const inner = [outer[0] + inset, outer[1] - inset] as const;
    const scale = (inner[1] - inner[0]) / size;

    // The dead neighbours come first: what the leaking app leaves behind when it dies is what it took from nobody.
    let rest = free;
    const left = new Map<Tenant, number>();
    for (const tenant of [...tenants].sort((a, b) => Number(a.app === LEAKING) - Number(b.app === LEAKING))) {
      if (!tenant.death) continue;
      const amount = Math.min(tenant.held, rest);
      left.set(tenant, amount);
      rest -= amount;
    }
    const segments: Segment[] = [];
    let at = inner[0];
    const add = (amount: number, tenant?: Tenant) => {
      const stretch = { from: at, to: at + amount * scale, amount };
      at = stretch.to;
      segments.push(
        tenant ? { ...stretch, kind: tenant.death ? 'lost' : 'held', tenant } : { ...stretch, kind: 'free' },
      );
    };
    for (const tenant of tenants) {
      add(left.get(tenant) ?? tenant.held, tenant);
      if (tenant.app === LEAKING) add(rest);
    }
    if (tenants[0]?.app !== LEAKING) add(rest);
    return { outer, inner, scale, segments };
  });
}
