import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { specification } from '../../src/charts/placement/params.ts';
import { resultOf } from '../../src/charts/placement/result.ts';
import { MINUTES } from '../../src/charts/placement/wait.ts';
import { parseQuery } from '../../src/state/query.ts';

const article = (id: string) => readFileSync(`content/guide/${id}.mdx`, 'utf8');
const scenario = (id: string): { query: string } => JSON.parse(readFileSync(`content/scenarios/${id}.json`, 'utf8'));

function state(query: string) {
  const { values, ignored } = parseQuery(specification, query);
  expect(ignored).toEqual([]);
  const [street] = resultOf({ ...values, strategy: 'most' }, MINUTES);
  if (!street) throw new Error('no packed street');
  return { free: street.free.length, down: street.appsDown.join(''), waiting: street.waiting.length };
}

/** Queries of the links into the chart, in the article's order. */
const links = (text: string) => [...text.matchAll(/\/charts\/placement\/\?([^)]*)\)/g)].map(([, query = '']) => query);

describe('what the articles say of the drawing', () => {
  it('is so on the packed street of two copies each', () => {
    const text = article('kubernetes-deployment');
    expect(state(scenario('placement-same-node').query)).toEqual({ free: 4, down: 'A', waiting: 0 });
    expect(links(text).map(state)).toEqual([{ free: 4, down: '', waiting: 0 }]);
    expect(text).toContain('여섯 대 가운데 네 대가 비지만, 게임의 파드 둘이');
    expect(text).toContain('모아 세워도 노드 네 대가 비고, 멈추는 앱은 없습니다');
  });

  it('is so when a zone falls', () => {
    const text = article('blast-radius');
    expect(state(scenario('placement-zone').query)).toMatchObject({ free: 2, down: '' });
    expect(links(text).map(state)).toEqual([
      { free: 3, down: 'AB', waiting: 0 },
      { free: 2, down: '', waiting: 3 },
    ]);
    expect(text).toContain('게임과 뱅킹은 파드가 모두 영역 1에 있어');
    expect(text).toContain('새 파드 셋은 뜨지 못하고');
    expect(text).toContain('빈 노드가 두 대나');
  });
});
