import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specification } from '../../../src/charts/memory/params.ts';
import { outcomeOf, resultOf } from '../../../src/charts/memory/result.ts';
import {
  announcement,
  conditions,
  point,
  readout,
  scoreReadout,
  scoreSentence,
  sentence,
  table,
} from '../../../src/charts/memory/summary.ts';
import { both, deadText, subject } from '../../../src/charts/memory/words.ts';
import type { DeploymentModel } from '../../../src/models/deployment/components.ts';
import { anyParams, at } from './params.ts';

const said = (model: DeploymentModel, query: string) => sentence(outcomeOf(model, at(query)));
const noted = (model: DeploymentModel, query: string) => readout(outcomeOf(model, at(query)), at(query)).note;

describe('words', () => {
  it('take the particle of their last syllable', () => {
    expect(subject('게임')).toBe('게임이');
    expect(subject('데이터베이스')).toBe('데이터베이스가');
    expect(both(['쇼핑몰', '채팅'])).toBe('쇼핑몰과 채팅');
  });

  it('name the dead by letter where there is no room', () => {
    expect(deadText(['B', 'A'])).toBe('× 게임, 데이터베이스');
    expect(deadText(['B', 'A'], true)).toBe('× A, B');
  });
});

describe('the sentence under a server', () => {
  it.each<[DeploymentModel, string, string]>([
    ['traditional', '', '데이터베이스가 죽고 게임은 살아 있습니다.'],
    ['traditional', 'leak=0', '모두 살아 있습니다.'],
    ['traditional', 'leak=12.5', '데이터베이스가 죽고 게임도 죽었습니다.'],
    ['virtualized', '', '게임만 죽고 이웃은 살아 있습니다.'],
    ['container', 'limit=3', '게임만 죽고 이웃은 살아 있습니다.'],
    ['kubernetes', 'limit=8&qos=guaranteed', '쇼핑몰이 죽고 게임은 살아 있습니다.'],
  ])('%s %s: %s', (model, query, expected) => {
    expect(said(model, query)).toBe(expected);
  });

  it('says why', () => {
    expect(noted('traditional', '')).toBe('서버가 찬 순간 데이터베이스가 7GiB로 가장 컸습니다. 게임은 6.5GiB였습니다.');
    expect(noted('traditional', 'limit=3')).toContain('한도를 걸 컨테이너가 없습니다');
    expect(noted('container', 'limit=3')).toContain('한도 3GiB');
    expect(noted('kubernetes', '')).toContain('점수가 23.0GiB로');
    expect(noted('container-on-vm', 'leak=3')).toBe('게임이 든 VM에 남은 메모리가 없습니다.');
    expect(noted('traditional', 'leak=4')).toBe('서버에 1GiB가 비어 있습니다.');
    expect(noted('container', 'limit=8&leak=8')).toContain('7.5GiB가 샜을 때 제 한도에 걸려 죽었습니다');
  });

  it('is marked where somebody died who did not leak', () => {
    expect(readout(outcomeOf('container', at('')), at('')).bad).toBe(true);
    expect(readout(outcomeOf('container', at('limit=3')), at('limit=3')).bad).toBe(false);
  });
});

describe('the scores', () => {
  const scored = (query: string) => scoreSentence(outcomeOf('kubernetes', at(query)), at(query));

  it('tell who goes first, or went', () => {
    expect(scored('leak=0')).toBe('쿠버네티스의 점수: 데이터베이스가 23.0GiB로 가장 큽니다.');
    expect(scored('')).toBe('쿠버네티스의 점수: 데이터베이스가 23.0GiB로 가장 컸습니다.');
    expect(scored('qos=guaranteed')).toBe('쿠버네티스의 점수: 게임이 22.5GiB로 가장 컸습니다.');
    expect(scored('limit=3')).toBe('쿠버네티스의 점수: 점수를 견주지 않고 게임이 죽었습니다.');
  });
});

describe('the point of a slide', () => {
  it.each([
    ['', '5.5GiB가 샜을 때 모델 5가지 가운데 4가지에서 데이터베이스가 죽고, 1가지에서는 게임만 죽었습니다.'],
    ['leak=2', '2GiB가 샜지만 어느 모델에서도 아직 아무도 죽지 않았습니다.'],
    [
      'models=kubernetes&qos=guaranteed',
      '점수가 게임은 22.5GiB, 데이터베이스는 -9.0GiB입니다. 게임만 죽고 이웃은 살아 있습니다.',
    ],
  ])('%s: %s', (query, expected) => {
    expect(point(resultOf(at(query)), at(query))).toBe(expected);
  });
});

describe('any state', () => {
  it('is said in whole sentences', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const results = resultOf(params);
        for (const outcome of results) {
          expect(readout(outcome, params).note).toMatch(/니다\.$/);
          expect(sentence(outcome)).toMatch(/니다\.$/);
          if (outcome.model === 'kubernetes') expect(scoreReadout(outcome, params).note).toMatch(/니다\.$/);
        }
        expect(announcement(results) + point(results, params)).not.toMatch(/NaN|undefined/);
      }),
    );
  });
});

describe('the conditions and the table', () => {
  it('name the assumption, and what is on no control', () => {
    expect(conditions(at(''), ['limit'])).toBe('서버 16GiB, 데이터베이스 7GiB(가정), 스왑 없음');
    expect(conditions(at('qos=guaranteed'), ['limit'])).toContain('데이터베이스는 Guaranteed');
    const all = Object.keys(specification) as (keyof typeof specification)[];
    expect(conditions(at('qos=guaranteed'), all)).not.toContain('Guaranteed');
  });

  it('has a row for every app in every model', () => {
    const { rows } = table(resultOf(at('')));
    expect(rows).toHaveLength(20);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(20);
    expect(rows[1]).toEqual({
      name: '전통적 배포, 데이터베이스',
      cells: ['없음', '0', '7.0', '5.5GiB가 샜을 때 죽음(서버)'],
    });
  });
});
