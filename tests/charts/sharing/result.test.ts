import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Division, divide, resultOf } from '../../../src/charts/sharing/result.ts';
import { anyParams, at } from './params.ts';

const pick = (division: Division, what: 'share' | 'unmet' | 'idle') => division.rooms.map((room) => room[what]);
const close = (actual: number[], expected: number[]) => {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 5);
};

describe('the first state', () => {
  it('goes by threads where there are no walls: 2, 2, 6 and 1 of eleven', () => {
    const division = divide('none', at(''));
    close(pick(division, 'share'), [16 / 11, 16 / 11, 48 / 11, 8 / 11]);
    close(pick(division, 'unmet'), [6 / 11, 0.5 / 11, 18 / 11, 3 / 11]);
    expect(division.leftover).toBe(0);
  });

  it('leaves idle cores beside an app that lacks them where walls are fixed', () => {
    const division = divide('fixed', at(''));
    close(pick(division, 'share'), [2, 2, 2, 2]);
    close(pick(division, 'unmet'), [0, 0, 4, 0]);
    close(pick(division, 'idle'), [0, 0.5, 0, 1]);
  });

  it('gives C what the others leave where walls move', () => {
    const division = divide('elastic', at(''));
    close(pick(division, 'share'), [2, 1.5, 3.5, 1]);
    close(pick(division, 'unmet'), [0, 0, 2.5, 0]);
    expect(division.rooms[2]?.limitedBy).toBe('contention');
  });
});

describe('a limit', () => {
  it('of as many cores as the server has is none', () => {
    const division = divide('elastic', at('a=0&b=0&c=8&d=0&limit=8'));
    close(pick(division, 'share'), [0, 0, 8, 0]);
    expect(division.leftover).toBe(0);
  });

  it('holds even while the CPU is idle', () => {
    const division = divide('elastic', at('a=0.5&b=0.5&d=0.5&limit=1'));
    close(pick(division, 'share'), [0.5, 0.5, 1, 0.5]);
    expect(division.rooms[2]).toMatchObject({ unmet: 5, limitedBy: 'cap' });
    expect(division.leftover).toBe(5.5);
  });
});

describe('a weight', () => {
  it('is no cap: the least weight gets an idle CPU whole', () => {
    close(pick(divide('elastic', at('a=0&b=0&c=8&d=0&weight=0.25&limit=8')), 'share'), [0, 0, 8, 0]);
  });

  it('counts where apps contend', () => {
    close(pick(divide('elastic', at('a=8&b=8&c=8&d=8&weight=0.25&limit=8')), 'share'), [
      32 / 13,
      32 / 13,
      8 / 13,
      32 / 13,
    ]);
  });
});

describe('threads', () => {
  it('nine against one take nine times as much without walls, and as much as one between containers', () => {
    const params = at('a=8&b=8&c=8&d=1&threads=9&limit=8');
    const [, , c, d] = pick(divide('none', params), 'share') as [number, number, number, number];
    expect(c / d).toBeCloseTo(9, 4);
    close(pick(divide('elastic', params), 'share'), [7 / 3, 7 / 3, 7 / 3, 1]);
  });

  it('are as many as the cores that C wants, at least, so that every drawing shows the same app', () => {
    expect(divide('none', at('c=6&threads=1'))).toEqual(divide('none', at('c=6&threads=6')));
  });

  it('change nothing behind walls', () => {
    expect(divide('fixed', at('threads=16'))).toEqual(divide('fixed', at('')));
    expect(divide('elastic', at('threads=16'))).toEqual(divide('elastic', at('')));
  });
});

describe('any state', () => {
  it('gives finite amounts that add up', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        for (const { walls, cores, rooms, leftover } of resultOf(params)) {
          let sum = leftover;
          for (const { demand, share, unmet, idle } of rooms) {
            for (const value of [demand, share, unmet, idle]) expect(Number.isFinite(value) && value >= 0).toBe(true);
            expect(share - idle + unmet).toBeCloseTo(demand, 4);
            sum += share;
          }
          expect(sum).toBeCloseTo(cores, 4);
          const unmet = rooms.reduce((total, room) => total + room.unmet, 0);
          if (walls === 'none' && leftover > 0) expect(unmet).toBe(0);
        }
      }),
    );
  });
});
