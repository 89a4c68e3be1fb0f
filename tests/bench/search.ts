/*
 * Prints how often each engine has the right term first, and among the first three, for every kind of query: the
 * glossary matcher, Fuse.js over the same fields, and Pagefind alone over one page a term.
 */
import Fuse from 'fuse.js';
import { buildIndex } from '../../src/search/build-index.ts';
import { createMatcher } from '../../src/search/matcher.ts';
import { ASKED } from '../search/asked.ts';
import { glossaryTerms } from '../search/glossary.ts';
import { generatedCases } from '../search/queries.ts';
import { spokenCases } from '../search/spoken.ts';
import { pagefindOver } from './pagefind.ts';

type Engine = (query: string) => Promise<string[]> | string[];

const terms = glossaryTerms();
const entries = buildIndex(terms);
const match = createMatcher(entries);
const fuse = new Fuse(
  terms.map(({ id, data }) => ({ id, ...data })),
  {
    keys: [
      { name: 'ko', weight: 3 },
      { name: 'en', weight: 2 },
      { name: 'aliases', weight: 2 },
      { name: 'reading', weight: 2 },
      'questions',
      'definition',
    ],
    ignoreLocation: true,
  },
);
const engines: Record<string, Engine> = {
  ours: (query) => match(query).map(({ entry }) => entry.id),
  'Fuse.js': (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id),
  Pagefind: await pagefindOver(terms),
};

const cases = [...generatedCases(entries), ...spokenCases(new Set(entries.map(({ id }) => id))), ...ASKED];
const kinds = [...new Set(cases.map(({ kind }) => kind))];
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const table: Record<string, Record<string, string | number>> = {};

for (const [name, search] of Object.entries(engines)) {
  const total = { queries: 0, first: 0, three: 0 };
  const start = performance.now();
  for (const kind of kinds) {
    const some = cases.filter((one) => one.kind === kind);
    let first = 0;
    let three = 0;
    for (const { query, expect } of some) {
      const found = await search(query);
      const rank = expect.length > 0 ? found.findIndex((id) => expect.includes(id)) : found.length > 0 ? -1 : 0;
      if (rank === 0) first++;
      if (rank >= 0 && rank < 3) three++;
    }
    table[kind] = { ...table[kind], queries: some.length, [`${name}: first`]: percent(first, some.length) };
    if (kind !== 'nonsense') table[kind][`${name}: of 3`] = percent(three, some.length);
    if (kind === 'nonsense') continue;
    total.queries += some.length;
    total.first += first;
    total.three += three;
  }
  table['all but nonsense'] = {
    ...table['all but nonsense'],
    queries: total.queries,
    [`${name}: first`]: percent(total.first, total.queries),
    [`${name}: of 3`]: percent(total.three, total.queries),
  };
  console.log(`${name}: ${((performance.now() - start) / cases.length).toFixed(2)} ms a query`);
}
console.log(
  `${terms.length} terms, ${cases.length} queries. For nonsense, "first" is the share that rightly finds nothing.`,
);
console.table(table);
