import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../src/charts/noisy-or-limit/result.ts';
import { readout, verdict } from '../../../src/charts/noisy-or-limit/summary.ts';

const DEFAULT = { neighbours: 3, limit: 1 };

describe('the same slowness from a neighbour and from a limit', () => {
  it('is alike at the default, and only throttling tells them apart', () => {
    const [neighbour, limit] = resultOf(DEFAULT);
    expect([neighbour.slowdown, limit.slowdown]).toEqual([2, 2]);
    expect([neighbour.throttled, limit.throttled]).toEqual([0, 50]);
    expect([neighbour.waited, limit.waited]).toEqual([50, 0]);
    expect(verdict([neighbour, limit])).toContain('느린 정도는 같습니다');
  });

  it('leaves cores idle under a limit, and none under neighbours', () => {
    const [neighbour, limit] = resultOf(DEFAULT);
    expect([neighbour.idle, limit.idle]).toEqual([0, 3]);
  });

  it('is none without neighbours and without a limit that bites', () => {
    const results = resultOf({ neighbours: 0, limit: 2 });
    for (const slowness of results) expect(readout(slowness).bad).toBe(false);
  });
});
