import { buildIndex, type IndexedTerm } from './build-index.ts';
import { toColumns } from './columns.ts';
import { EVERYDAY } from './everyday.ts';

/**
 * The text of the search data file, for the endpoint that writes it at build.
 *
 * @throws Error when two terms share a spelling
 */
export function searchData(terms: readonly IndexedTerm[]): string {
  return JSON.stringify(toColumns({ entries: buildIndex(terms), everyday: EVERYDAY }));
}
