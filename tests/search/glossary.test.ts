import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { searchData } from '../../src/search/data.ts';
import { createMatcher } from '../../src/search/matcher.ts';
import { ASKED } from './asked.ts';
import { glossaryTerms } from './glossary.ts';
import { type Case, generatedCases } from './queries.ts';
import { spokenCases } from './spoken.ts';

/** Brotli bytes the data file may weigh. */
const DATA_BUDGET = 15_000;
/** Kinds in which the query says what is meant, so that nothing has to be guessed. */
const CERTAIN = [
  'exact',
  'English',
  'particle',
  'question tail',
  'spacing',
  'typing',
  'initials',
  'layout',
  'mixed',
  'hurried',
  'oddly',
];

const terms = glossaryTerms();

describe.skipIf(terms.length === 0)('the real glossary', () => {
  const entries = buildIndex(terms);
  const match = createMatcher(entries);
  const cases = [...generatedCases(entries), ...spokenCases(new Set(entries.map(({ id }) => id))), ...ASKED];
  const isRight = ({ query, expect: ids }: Case): boolean => {
    const found = match(query)[0]?.entry.id;
    return ids.length === 0 ? found === undefined : found !== undefined && ids.includes(found);
  };
  const share = (some: Case[]): number => some.filter(isRight).length / some.length;

  it('has the right term first for 97 of 100 queries', () => expect(share(cases)).toBeGreaterThanOrEqual(0.97));

  it.each(CERTAIN)('has the right term first for 99 of 100 queries of the kind %s', (kind) => {
    expect(share(cases.filter((one) => one.kind === kind))).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    { of: 'descriptions', kinds: ['described', 'asked'], least: 0.95 },
    { of: 'descriptions with but one right answer', kinds: ['defined'], least: 0.9 },
  ])('has the right term among the first three for most $of', ({ kinds, least }) => {
    const descriptions = cases.filter(({ kind }) => kinds.includes(kind));
    const missed = descriptions.filter(({ query, expect: ids }) => {
      const found = match(query).slice(0, 3);
      return !found.some(({ entry }) => ids.includes(entry.id));
    });
    expect(1 - missed.length / descriptions.length, missed.map(({ query }) => query).join('\n')).toBeGreaterThanOrEqual(
      least,
    );
  });

  it('reads names whose syllables are taken apart, as some systems store them', () => {
    const apart = cases.filter(({ kind, query }) => kind === 'exact' && query !== query.normalize('NFD'));
    const missed = apart.filter((one) => !isRight({ ...one, query: one.query.normalize('NFD') }));
    expect(missed.map(({ query }) => query)).toEqual([]);
  });

  it('finds nothing for nonsense', () => {
    const found = cases.filter((one) => one.kind === 'nonsense' && !isRight(one));
    expect(found.map(({ query }) => `${query}: ${match(query)[0]?.entry.id}`)).toEqual([]);
  });

  it('fits its data into the budget', () => {
    expect(brotliCompressSync(searchData(terms)).length).toBeLessThanOrEqual(DATA_BUDGET);
  });
});
