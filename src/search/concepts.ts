import { CASE } from './particles.ts';
import { opened, root } from './verbs.ts';

/** The word that stands for a group of everyday words, if a word belongs to one. */
export type Concept = (word: string) => string | undefined;

/** What may follow a noun or the root of a verb that has but one syllable. */
const AFTER_ONE = [...CASE, ...'기 지 면 며 다 서 자 니 음'.split(' ')];
/** Latin words do not inflect: app is no apple. */
const LATIN = /[a-z]/;

/**
 * Knows the groups of everyday words, one on a line. A beginning of one syllable has to be the whole root, or 커피 would be
 * large.
 */
export function conceptOf(groups: string): Concept {
  /** Beginnings and the word that stands for them, by first syllable; the first that fits counts. */
  const starts = new Map<string, { start: string; sense: string }[]>();
  for (const group of groups.split('\n')) {
    const [sense = '', ...others] = group.split(' ');
    for (const start of [sense, ...others]) {
      const alike = starts.get(start.charAt(0)) ?? [];
      starts.set(start.charAt(0), [...alike, { start, sense }]);
    }
  }
  return (word) => {
    const plain = opened(word);
    const fits = ({ start }: { start: string }): boolean => {
      if (!word.startsWith(start) && !plain.startsWith(start)) return false;
      if (start.length > 1 && !LATIN.test(start)) return true;
      return start === word || start === root(word) || (start.length === 1 && AFTER_ONE.includes(word.slice(1)));
    };
    return starts.get(word.charAt(0))?.find(fits)?.sense;
  };
}
