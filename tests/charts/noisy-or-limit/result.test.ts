import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../src/charts/noisy-or-limit/result.ts';
import { announcement, point, readout, verdict } from '../../../src/charts/noisy-or-limit/summary.ts';

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

describe('what is said', () => {
  it('is one sentence after a choice, whatever the state', () => {
    for (const params of [DEFAULT, { neighbours: 0, limit: 2 }, { neighbours: 9, limit: 0.2 }])
      expect(announcement(resultOf(params)).match(/[.]( |$)/g)).toHaveLength(1);
    expect(announcement(resultOf(DEFAULT))).toBe(
      '뱅킹은 이웃과 나눠 쓰는 서버에서 2배 오래 걸리고 묶이지 않으며, 한도가 있는 서버에서 2배 오래 걸리고 주기마다 50ms씩 묶입니다.',
    );
  });

  it('gives the figures of the story', () => {
    expect(point(resultOf({ neighbours: 9, limit: 2 }))).toBe(
      '이웃과 나눠 쓰는 서버만 5배 걸립니다. 묶인 적은 없습니다.',
    );
    expect(point(resultOf({ neighbours: 0, limit: 0.4 }))).toBe(
      '한도가 있는 서버만 5배 걸립니다. 그동안 3.6코어가 놉니다.',
    );
  });
});
