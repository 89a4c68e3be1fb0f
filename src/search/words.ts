import type { Concept } from './concepts.ts';
import { key } from './normalize.ts';
import { isAsking, PARTICLES, stem } from './particles.ts';
import { root } from './verbs.ts';

/** What the term is called that has a spelling, given without spaces and in lower case. */
export type Headword = (key: string) => string | undefined;

/** 3개, 2대: what counts is that there are some. */
const COUNT = /^\d+[개대벌]/;
/** Names of two words that as many write in one. */
const APART = /(데이터|파일|로드|환경) (센터|시스템|밸런서|변수)/g;

/** The words of a text that carry meaning, as they are compared: without particles, everyday words as their concept. */
export type ContentWords = (text: string) => string[];

export function contentWordsBy(headword: Headword, concept: Concept): ContentWords {
  const isKnown = (plain: string): boolean => headword(plain) !== undefined;
  const names = (word: string): boolean => word !== '' && (!isAsking(word) || isKnown(word));

  return (text) => {
    const words = text
      .toLowerCase()
      .replace(/운영 ?체제/g, 'os')
      .replace(APART, '$1$2')
      .replace(/(?<=[a-z])[가-힣]+/g, (tail) => (PARTICLES.includes(tail) ? ' ' : ` ${tail}`))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(names);
    return [...new Set(words.flatMap((word) => meaning(word)).filter(names))];
  };

  /** What a word is compared by: an everyday word as its concept, a name as the headword, any other as its root. */
  function meaning(inflected: string): string[] {
    const word = stem(inflected, isKnown);
    // A noun of one syllable cannot lose its particle elsewhere: 앱이랑.
    const same = concept(word) ?? (isKnown(key(word)) ? undefined : concept(inflected));
    const name = same === undefined ? headword(key(word)) : undefined;
    const [first = '', ...others] = name?.toLowerCase().split(' ') ?? [];
    // As the same words are read where they stand apart from each other.
    if (first) return others.length > 0 ? [first, ...others].map(root) : [first];
    const plain = root(word);
    return [same ?? concept(plain) ?? (COUNT.test(word) ? '여러' : plain)];
  }
}
