import type { Layer } from '../schemas/vocabulary.ts';

/** One glossary term as the browser knows it. */
export interface SearchEntry {
  /** File name of the term; its page is `/glossary/<id>/`. */
  id: string;
  ko: string;
  en: string;
  /** What else leads here: other names, keywords, and the Hangul reading of a Latin headword as the last. */
  aliases: string[];
  definition: string;
  layer: Layer;
  /** Word stems of the term's questions: words separated by spaces, questions by `|`. */
  hints: string;
}

/**
 * How a term was found, in the order in which the ways are trusted:
 * `exact` the name itself · `stripped` after particles or a question tail were taken off · `initials` by 초성 ·
 * `prefix` the name is still being typed · `layout` typed with the other keyboard layout · `inside` the query holds
 * the name · `described` the query describes the term · `near` a spelling close to the query, a guess.
 */
export type MatchKind = 'exact' | 'stripped' | 'initials' | 'prefix' | 'layout' | 'inside' | 'described' | 'near';

export interface Match {
  entry: SearchEntry;
  kind: MatchKind;
  /** Lower is better; the whole part is the tier. */
  score: number;
  /** The spelling that matched: headword, English, alias or a mix of them. Empty for `described`. */
  name: string;
  /** What was taken off the query, e.g. `는` or `와의 차이`. */
  stripped?: string;
  /** What the keys would have written in the other layout, e.g. `컨테이너` for `zjsxpdlsj`. */
  turned?: string;
}

export type Matcher = (query: string) => Match[];

export interface Search {
  entries: readonly SearchEntry[];
  match: Matcher;
  /** Whether a word without spaces, in lower case, is a name in the glossary. */
  isKnown: (key: string) => boolean;
}
