import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf, weightOf } from '../../../src/charts/weight/result.ts';
import { percent, point, readout, verdict } from '../../../src/charts/weight/summary.ts';
import { anyParams, at } from './params.ts';

const weights = (query: string) => resultOf(at(query)).map(({ weight, otherWeight }) => [weight, otherWeight]);
const shares = (query: string) => resultOf(at(query)).map(({ share }) => percent(share));

describe('one request under two rules', () => {
  it('is weight 39 or 100, and so 28% or half beside a service of the server', () => {
    expect(weights('')).toEqual([
      [39, 100],
      [100, 100],
    ]);
    expect(shares('')).toEqual(['28%', '50%']);
    expect(point(resultOf(at('')), at(''))).toBe(
      '요청 1000m의 가중치는 예전 식에서 39, 새 식에서 100입니다. 뱅킹의 몫은 28%에서 50%로 늘어납니다.',
    );
  });

  it('differs most where the request is small', () => {
    expect([weightOf(100, 'linear'), weightOf(100, 'logarithmic')]).toEqual([4, 17]);
    expect(shares('request=100')).toEqual(['3.8%', '15%']);
  });

  it('changes nothing between equal requests', () => {
    expect(shares('request=2000&neighbour=pod')).toEqual(['50%', '50%']);
    expect(verdict(resultOf(at('request=2000&neighbour=pod')), at('request=2000&neighbour=pod'))).toContain('똑같이');
  });

  it('gives the smaller of two requests more under the newer rule', () => {
    expect(shares('request=500&neighbour=pod&other=4000')).toEqual(['11%', '16%']);
    fc.assert(
      fc.property(anyParams, (params) => {
        const [older, newer] = resultOf(params);
        if (!older || !newer || params.neighbour === 'system') return;
        if (params.request < params.other) expect(newer.share).toBeGreaterThan(older.share);
        if (params.request > params.other) expect(newer.share).toBeLessThan(older.share);
      }),
    );
  });

  it('is always heavier under the newer rule, so a service of the server always gets less', () => {
    fc.assert(
      fc.property(anyParams, ({ request }) => {
        const [older, newer] = resultOf({ request, neighbour: 'system', other: request });
        expect(newer?.share).toBeGreaterThan(older?.share ?? 1);
      }),
    );
  });

  it('is said with its weights', () => {
    const [older] = resultOf(at(''));
    if (!older) throw new Error('no result');
    expect(readout(older)).toMatchObject({
      figure: '28%',
      note: '뱅킹의 가중치는 39, 시스템 서비스의 가중치는 100입니다.',
    });
  });
});
