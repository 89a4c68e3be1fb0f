import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestDelay, MOMENTS, type Place, valueAt, WAYS } from '../../../src/models/configuration/propagation.ts';

const PLACES: readonly Place[] = ['api', 'kubelet', ...WAYS];
const newAt = (place: Place, immutable = false) =>
  MOMENTS.filter((moment) => valueAt(place, moment, immutable) === 'new');

describe('a changed value', () => {
  it('is in the API server at once, in a volume after a sync, elsewhere only in a new Pod', () => {
    expect(newAt('api')).toEqual(['changed', 'synced', 'restarted']);
    expect(newAt('kubelet')).toEqual(['synced', 'restarted']);
    expect(newAt('volume')).toEqual(['synced', 'restarted']);
    expect(newAt('env')).toEqual(['restarted']);
    expect(newAt('sub-path')).toEqual(['restarted']);
  });

  it('is nowhere when the object is immutable', () => {
    for (const place of PLACES) expect(newAt(place, true)).toEqual([]);
  });

  it('never turns old again, and is nowhere before it is in the API server', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.nat(MOMENTS.length - 2), (place, index) => {
        const [now, next] = [MOMENTS[index], MOMENTS[index + 1]];
        if (!now || !next) return;
        if (valueAt(place, now) === 'new') {
          expect(valueAt(place, next)).toBe('new');
          expect(valueAt('api', now)).toBe('new');
        }
      }),
    );
  });
});

it('a volume follows within a minute and what the cache adds', () => {
  expect(longestDelay('Watch')).toBe(60);
  expect(longestDelay('Get')).toBe(60);
  expect(longestDelay('Cache')).toBe(120);
});
