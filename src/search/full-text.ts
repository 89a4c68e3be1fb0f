import type { Match, Search } from './entry.ts';
import { type PageResult, pageQuery, searchPages } from './pages.ts';

/** Full text is asked for once the keys rest; the terms need no such wait. */
const AFTER_MS = 180;

/** The full text's answers, of which only that to the newest question counts. */
export class FullText {
  #asked = 0;
  #timer = 0;

  /** @param show called with the pages found, undefined when they could not be read, unless another question comes first */
  ask(
    meaning: string,
    matches: readonly Match[],
    search: Search | undefined,
    show: (pages: PageResult[] | undefined) => void,
  ): void {
    this.stop();
    const asked = this.#asked;
    this.#timer = window.setTimeout(async () => {
      const shown = new Set(matches.map(({ entry }) => `/glossary/${entry.id}/`));
      const text = pageQuery(meaning, matches[0], search?.isKnown ?? (() => false));
      const pages = await searchPages(text, shown).catch(() => undefined);
      if (asked === this.#asked) show(pages);
    }, AFTER_MS);
  }

  stop(): void {
    this.#asked++;
    clearTimeout(this.#timer);
  }
}
