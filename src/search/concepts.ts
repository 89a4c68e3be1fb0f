import { opened, root } from './verbs.ts';

/** The word that stands for a group of everyday words, if a word belongs to one. */
export type Concept = (word: string) => string | undefined;

/** A particle after a noun of one syllable, which is too short for particles to be taken off elsewhere. */
const PARTICLE = /^.(?:[은는이가을를의에도만로와과]|에서|으로)$/;

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
    const fits = ({ start }: { start: string }): boolean =>
      (word.startsWith(start) || plain.startsWith(start)) &&
      (start.length > 1 || start === word || start === root(word) || PARTICLE.test(word));
    return starts.get(word.charAt(0))?.find(fits)?.sense;
  };
}
