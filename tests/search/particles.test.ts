import { describe, expect, it } from 'vitest';
import { stem, stemQuery, strippedReadings } from '../../src/search/particles.ts';

const names = new Set(['노드', '한도', '컨테이너', '도커', '쿠버네티스', '이미지', '의도한상태', 'kubelet']);
const isKnown = (key: string): boolean => names.has(key);

describe('stem', () => {
  it.each([
    ['쿠버네티스는', '쿠버네티스'],
    ['컨테이너에서의', '컨테이너'],
    ['노드들은', '노드'],
    ['kubelet은', 'kubelet'],
    ['한도', '한도'],
    ['한도도', '한도'],
    ['메모리가', '메모리'],
    ['차이', '차이'],
    ['팀으로', '팀'],
    ['에이전트나', '에이전트'],
    ['하나', '하나'],
  ])('%s → %s', (word, stemmed) => expect(stem(word, isKnown)).toBe(stemmed));
});

describe('strippedReadings', () => {
  it.each([
    ['도커와의 차이', '도커'],
    ['쿠버네티스란무엇인가요', '쿠버네티스'],
    ['컨테이너가 뭐예요', '컨테이너'],
    ['컨테이너의 이미지를', '컨테이너 이미지'],
    ['도커 는', '도커'],
  ])('%s may mean %s', (query, reading) => expect(strippedReadings(query, isKnown)).toContain(reading));

  it('never offers the query itself again', () => expect(strippedReadings('노드', isKnown)).not.toContain('노드'));
});

it.each([
  ['도커와 쿠버네티스의 차이', '도커 쿠버네티스'],
  ['이미지를 만드는 방법', '이미지 만드'],
  ['차이', '차이'],
])('asks the full text for %s as %s', (query, text) => expect(stemQuery(query, isKnown)).toBe(text));
