import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/charts/sharing/amount.ts';
import { specification } from '../../../src/charts/sharing/params.ts';
import { divide, resultOf, type Walls } from '../../../src/charts/sharing/result.ts';
import { announcement, conditions, readout, sentence, table } from '../../../src/charts/sharing/summary.ts';
import { anyParams, at } from './params.ts';

const said = (walls: Walls, query: string) => sentence(divide(walls, at(query)), at(query));
const noted = (walls: Walls, query: string) => readout(divide(walls, at(query)), at(query)).note;

describe('amount', () => {
  it('has one decimal, or two where one would not be true', () => {
    expect([2, 0.5, 16 / 11, 0, 12.375].map(amount)).toEqual(['2.0', '0.5', '1.45', '0.0', '12.38']);
  });
});

describe('the sentence under a drawing', () => {
  it.each<[Walls, string, string]>([
    ['none', '', '이웃은 0.86코어, C는 1.64코어 모자랍니다.'],
    ['none', 'threads=16', 'C는 다 받고, 이웃은 2.5코어 모자랍니다.'],
    ['none', 'a=0&b=0&c=4&d=0', '모두 원하는 만큼 받고, 4.0코어가 놉니다.'],
    ['none', 'a=8&c=0&d=8', '이웃이 9.5코어 모자랍니다.'],
    ['fixed', '', 'C는 4.0코어 모자란데, 옆에서 1.5코어가 놉니다.'],
    ['fixed', 'b=2&d=3&c=3', 'C, D가 2.0코어 모자랍니다.'],
    ['fixed', 'c=1', '모두 원하는 만큼 받고, 2.5코어가 놉니다.'],
    ['elastic', '', '이웃은 다 받고, 남은 3.5코어는 C가 씁니다.'],
    ['elastic', 'limit=3.5', '이웃은 다 받고, C만 2.5코어 모자랍니다.'],
    ['elastic', 'a=0.5&b=0.5&d=0.5&limit=1', 'C는 한도에 걸려 5.0코어 모자란데, 5.5코어가 놉니다.'],
    ['elastic', 'weight=4&limit=8', '이웃은 1.17코어, C는 1.33코어 모자랍니다.'],
    ['elastic', 'c=3', '모두 원하는 만큼 받고, 0.5코어가 놉니다.'],
    ['elastic', 'c=3.5', '모두 원하는 만큼 받습니다.'],
  ])('%s %s: %s', (walls, query, expected) => {
    expect(said(walls, query)).toBe(expected);
  });

  it('tells threads, a weight and a limit apart', () => {
    expect(noted('none', 'threads=16')).toContain('C는 스레드 16개, 이웃은 모두 합해 5개');
    expect(noted('elastic', 'limit=3.5')).toContain('한도 3.5코어');
    expect(noted('elastic', 'a=8&b=8&c=8&d=8&weight=2&limit=8')).toContain('2배');
    expect(noted('elastic', 'a=0&b=0&c=8&d=0&weight=0.25&limit=8')).toContain('가중치는 한도가 아닙니다');
  });

  it('is whole in any state', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        for (const division of resultOf(params)) {
          const { words, note } = readout(division, params);
          expect(sentence(division, params)).toMatch(/니다\.$/);
          expect(note).toMatch(/니다\.$/);
          const figures = words.filter((piece) => typeof piece !== 'string');
          for (const { figure } of figures) expect(figure).not.toBe('0.0코어');
        }
      }),
    );
  });
});

describe('what is announced', () => {
  it('is one text for all drawings', () => {
    expect(announcement(at(''))).toBe(
      '벽 없음: 이웃은 0.86코어, C는 1.64코어 모자랍니다. ' +
        '움직이지 않는 벽: C는 4.0코어 모자란데, 옆에서 1.5코어가 놉니다. ' +
        '움직이는 벽: 이웃은 다 받고, 남은 3.5코어는 C가 씁니다.',
    );
  });
});

describe('the conditions', () => {
  it('name what differs and is on no control', () => {
    expect(conditions(at(''), ['c', 'limit'])).toBe('CPU 8코어, 앱 4개');
    expect(conditions(at('a=0.5&c=1&threads=16&weight=2'), ['c', 'limit'])).toBe(
      'CPU 8코어, 앱 4개, A 0.5코어, C의 스레드 16개, C의 가중치 2배',
    );
    const all = Object.keys(specification) as (keyof typeof specification)[];
    expect(conditions(at('a=0.5&threads=16'), all)).toBe('CPU 8코어, 앱 4개');
  });
});

describe('the table', () => {
  it('has a row for every app behind every kind of walls, and for what nobody uses', () => {
    const first = table(resultOf(at('')));
    expect(first.rows).toHaveLength(12);
    expect(first.rows[6]).toEqual({ name: '움직이지 않는 벽, C', cells: ['6.0코어', '2.0코어', '4.0코어', '0.0코어'] });
    const idle = table(resultOf(at('c=3'))).rows.at(-1);
    expect(idle).toEqual({ name: '움직이는 벽, 아무도 쓰지 않음', cells: ['없음', '없음', '없음', '0.5코어'] });
    expect(new Set(first.rows.map(({ name }) => name)).size).toBe(12);
  });
});
