import { type Columns, fromColumns } from './columns.ts';
import type { Matcher, Search } from './entry.ts';
import { searchInSteps } from './matcher.ts';
import { inSlices, type Steps } from './steps.ts';

const WARMING = [
  'ㅋㅌㅇㄴ',
  '컨테이나',
  '서버가 죽으면',
  '무엇이든 찾아 보는 예문',
  'kubernates',
  'znqjspxltm',
  '애찯ㄱ',
  '김치찌개',
];
let loading: Promise<Search> | undefined;

/**
 * The matcher over the glossary's data, fetched once.
 *
 * @throws when the data file cannot be had; the next call tries again
 */
export function loadSearch(): Promise<Search> {
  loading ??= fetchSearch().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchSearch(): Promise<Search> {
  const response = await fetch('/search-terms.json');
  if (!response.ok) throw new Error(`search-terms.json: ${response.status}`);
  const { entries, everyday } = await inSlices(fromColumns((await response.json()) as Columns));
  const search = await inSlices(searchInSteps(entries, everyday));
  inSlices(warm(search.match));
  return search;
}

/** Queries through every tier while nobody waits, so that the first keys find the code compiled. */
function* warm(match: Matcher): Steps<void> {
  for (const query of WARMING) {
    match(query);
    yield;
  }
}
