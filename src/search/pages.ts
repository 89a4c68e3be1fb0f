import type { Match } from './entry.ts';
import { stemQuery } from './particles.ts';

export interface PageResult {
  url: string;
  title: string;
  /** Excerpt as pieces of text, those that match marked. */
  excerpt: { text: string; mark: boolean }[];
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}
interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** Full texts shown under the terms. */
const MOST_PAGES = 5;
let loading: Promise<Pagefind> | undefined;

/**
 * What the full text is asked for. Where the terms say what was meant (first letters, the other layout, a misspelling,
 * a half-typed word), that is asked for; otherwise the query without particles, which Pagefind cannot take off itself.
 */
export function pageQuery(query: string, best: Match | undefined, isKnown: (key: string) => boolean): string {
  const meant = best && ['initials', 'layout', 'prefix', 'near'].includes(best.kind);
  return meant ? best.entry.ko : stemQuery(query, isKnown);
}

/**
 * Pages of the site whose text holds a query, the terms that are already shown left out.
 *
 * @throws when the full-text index cannot be loaded; the next call tries again
 */
export async function searchPages(query: string, shown: ReadonlySet<string>): Promise<PageResult[]> {
  // Pagefind is written into the site after the build, so the bundler must not look for it.
  const path = '/pagefind/pagefind.js';
  loading ??= import(/* @vite-ignore */ path).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const pagefind = await loading;
  const { results } = await pagefind.search(query);
  const data = await Promise.all(results.slice(0, MOST_PAGES + shown.size).map((result) => result.data()));
  return data
    .filter(({ url }) => !shown.has(url))
    .slice(0, MOST_PAGES)
    .map(({ url, meta, excerpt }) => ({ url, title: meta.title ?? url, excerpt: pieces(excerpt) }));
}

/** Pagefind's excerpt is HTML with `<mark>`; parsed in a document of its own, where nothing runs, and read as text. */
function pieces(html: string): PageResult['excerpt'] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', mark: node.nodeName === 'MARK' }));
}
