import { createMatcher, type Matcher } from './matcher.ts';
import { key } from './normalize.ts';
import { fromRow, type Row } from './rows.ts';

export interface Search {
  match: Matcher;
  /** Whether a word without spaces, in lower case, is a name in the glossary. */
  isKnown: (key: string) => boolean;
}

let loading: Promise<Search> | undefined;

/**
 * The matcher over the glossary's data, fetched once.
 *
 * @throws when the data file cannot be had; the next call tries again
 */
export function loadSearch(): Promise<Search> {
  loading ??= fetchRows().then(
    (rows) => {
      const entries = rows.map(fromRow);
      const names = new Set(entries.flatMap(({ ko, en, aliases }) => [ko, en, ...aliases]).map(key));
      const match = createMatcher(entries);
      // One query through every tier while nobody waits, so that the first keys find the tables built and the code warm.
      setTimeout(() => match('무엇이든 찾아 보는 예문'));
      return { match, isKnown: (plain) => names.has(plain) };
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

async function fetchRows(): Promise<Row[]> {
  const response = await fetch('/search-terms.json');
  if (!response.ok) throw new Error(`search-terms.json: ${response.status}`);
  return response.json() as Promise<Row[]>;
}
