import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import type { IndexedTerm } from '../../src/search/build-index.ts';

interface PagefindInBrowser {
  options(options: { basePath: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind as it is, over one page a term with the same words that the matcher gets, run in Node. */
export async function pagefindOver(terms: readonly IndexedTerm[]): Promise<(query: string) => Promise<string[]>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ko' });
  if (!index) throw new Error(errors.join(', '));
  for (const { id, data } of terms) {
    const { ko, en, aliases, definition, questions, reading } = data;
    await index.addHTMLFile({
      url: `/${id}/`,
      content: `<html lang="ko"><body><h1>${ko} ${en}</h1><p>${[...aliases, reading ?? ''].join(', ')}</p><p>${definition}</p><p>${questions.join(' ')}</p></body></html>`,
    });
  }
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();

  // Its client is written for a page: it fetches its parts beside itself and asks the page for language and address.
  const fetchWeb = globalThis.fetch;
  const page = { querySelector: () => ({ getAttribute: () => 'ko' }), currentScript: null };
  Object.assign(globalThis, {
    document: page,
    window: { location: { origin: 'file://', href: 'file:///' } },
    location: { origin: 'file://', href: 'file:///' },
    fetch: async (input: string | URL, options?: RequestInit) => {
      const url = new URL(String(input), pathToFileURL(`${folder}/`));
      if (url.protocol !== 'file:') return fetchWeb(input, options);
      url.search = '';
      return new Response(await readFile(fileURLToPath(url)));
    },
  });
  const client = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindInBrowser;
  await client.options({ basePath: `${pathToFileURL(folder).href}/` });
  return async (query) => {
    const { results } = await client.search(query);
    const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return data.map(({ url }) => url.replaceAll(/^.*?\/(?=[a-z0-9-]+\/$)|\/$/g, ''));
  };
}
