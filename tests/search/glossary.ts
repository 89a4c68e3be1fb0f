import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { IndexedTerm } from '../../src/search/build-index.ts';

const FOLDER = new URL('../../content/glossary/', import.meta.url);

/** The terms of the real glossary, front matter only. */
export function glossaryTerms(): IndexedTerm[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [, frontMatter = ''] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^---$/m);
      const data = {
        aliases: [],
        keywords: [],
        questions: [],
        relations: [],
        ...parse(frontMatter),
      } as IndexedTerm['data'];
      return { id: basename(file, '.mdx'), data };
    });
}
