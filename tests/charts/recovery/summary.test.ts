import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../src/charts/recovery/result.ts';
import { announcement, now, point, readout, table } from '../../../src/charts/recovery/summary.ts';
import { duration } from '../../../src/charts/recovery/words.ts';
import { anyParams, at } from './params.ts';

const said = (query: string) => {
  const { before, figure, after } = readout(at(query));
  return `${before}${figure}${after}`;
};

describe('the sentence under the drawing', () => {
  it.each([
    ['', '사본이 없는 앱은 길게는 6분 동안 요청을 받지 못합니다'],
    ['copies=2', '다른 노드에 사본이 있는 앱은 길게는 55초 동안 요청을 절반쯤 놓칩니다'],
    ['fault=crash', '죽은 앱은 곧바로 다시 켜지지만 5초 동안 요청을 받지 못합니다(가정)'],
    ['fault=crash&copies=2', '다른 노드의 사본이 받아 거의 멈추지 않습니다'],
    ['fault=hang', '대답 없는 앱은 길게는 36초 동안 요청을 받지 못합니다'],
    ['fault=hang&probe=no', '활성 프로브가 없으면 사람이 알아챌 때까지 10분 5초 동안 요청을 받지 못합니다(가정)'],
    ['fault=loop', '15분 동안 7번 다시 켜지지만 요청을 받는 시간은 19%입니다'],
  ])('%s: %s', (query, sentence) => {
    expect(said(query)).toBe(sentence);
  });

  it('says whose time is assumed', () => {
    expect(readout(at('')).note).toContain('1시간 10분 동안 멈춥니다(가정)');
    expect(readout(at('copies=2')).note).toContain('사본이 없으면 길게는 6분');
  });
});

describe('what goes on', () => {
  it.each([
    ['at=30', '아직 모릅니다'],
    ['', '유예 300초가 지나야'],
    ['at=357', '새 파드를 만드는 중'],
    ['at=400', '옛 파드는 돌아오지 않습니다'],
    ['fault=loop&at=850', '5분 동안 쉬었다가'],
    ['fault=hang&at=45&sigterm=ignores', '30초를 기다립니다'],
  ])('%s: %s', (query, words) => {
    expect(now(at(query)).words).toContain(words);
  });

  it('never says that anything moves', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const recovery = resultOf(params);
        const all = [announcement(recovery), point(recovery), JSON.stringify(table(recovery))].join();
        expect(all).not.toMatch(/옮|이동|NaN|undefined/);
      }),
    );
  });
});

it('says durations as a reader does', () => {
  expect([0, 55, 60, 355, 605, 3600, 4200].map(duration)).toEqual([
    '0초',
    '55초',
    '1분',
    '5분 55초',
    '10분 5초',
    '1시간',
    '1시간 10분',
  ]);
});

it('has a table with every moment and every way', () => {
  const { columns, rows } = table(at(''));
  expect(columns).toHaveLength(3);
  expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
    ['0초', '0초'],
    ['40초', '55초'],
    ['5분 40초', '5분 55초'],
    ['5분 45초', '6분'],
    ['5분 45초', '6분'],
    ['40초', '55초'],
    ['1시간 10분', '1시간 10분'],
  ]);
});
