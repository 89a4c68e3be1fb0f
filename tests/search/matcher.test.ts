import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { createMatcher } from '../../src/search/matcher.ts';
import { TERMS } from './fixture.ts';
import { generatedCases } from './queries.ts';
import { spokenCases } from './spoken.ts';

const entries = buildIndex(TERMS);
const match = createMatcher(entries);
const first = (query: string): string | undefined => match(query)[0]?.entry.id;

const GUESSED = ['misspelling', 'other spelling', 'described', 'nonsense'];
const cases = generatedCases(entries);

describe.each([...new Set(cases.map(({ kind }) => kind))].filter((kind) => !GUESSED.includes(kind)))('%s', (kind) => {
  it('finds the right term first, every time', () => {
    const missed = cases.filter((one) => one.kind === kind && !one.expect.includes(first(one.query) ?? ''));
    expect(missed.map(({ query, expect: ids }) => `${query}: ${ids} but ${first(query)}`)).toEqual([]);
  });
});

it.each([
  ['쿠qjspxltm', 'kubernetes', 'the layout changed in mid-word'],
  ['애찯ㄱsms', 'docker', 'the wrong layout for name and particle alike'],
  ['ㄹㅌㅇ', 'container-runtime', 'first letters of a later word'],
  ['컨ㅌㅇㄴ', 'container', 'syllables and first letters together'],
  ['씨알아이', 'cri', 'letters read out'],
  ['쿠버네티스 노드', 'node', 'two names, the head noun last'],
  ['도커와 쿠버네티스의 차이', 'docker', 'two names compared, in their order'],
  ['도커허브', 'docker', 'a compound that begins with a name'],
  ['컨테이너 린타임', 'container-runtime', 'a slip in the second word'],
  ['죽은 컨테이너 다시 살리기', 'self-healing', 'a description that names its setting'],
  ['한도', 'limit', 'a name that ends like a particle'],
])('%s finds %s: %s', (query, id) => expect(first(query)).toBe(id));

it('finds nothing for nonsense', () => {
  const nonsense = spokenCases(new Set()).filter(({ kind }) => kind === 'nonsense');
  expect(nonsense.filter(({ query }) => first(query)).map(({ query }) => `${query}: ${first(query)}`)).toEqual([]);
});

it.each(['ㅇㅇ', 'ㅋㅋ', '아이고', '고기 굽는 순서', '한글 파일 표 나누기'])(
  'takes "%s" for talk of something else',
  (query) => expect(match(query)).toEqual([]),
);

it.each(['', '   ', '?!', '\u200b', 'ㅏ', '🐳'])('takes "%s" for no question', (query) =>
  expect(match(query)).toEqual([]),
);
