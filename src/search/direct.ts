import type { MatchKind } from './entry.ts';
import { keystrokes } from './jamo.ts';
import type { Name } from './names.ts';
import { key } from './normalize.ts';
import { CASE, PARTICLES } from './particles.ts';

/** Receives each match with how far it is from the best of its kind. */
export type Record = (kind: MatchKind, name: Name, within: number) => void;

/** Everything that particles look like while they are typed. */
const startsOf = (particles: readonly string[]): Set<string> =>
  new Set(particles.map(keystrokes).flatMap((keys) => Array.from(keys, (_, end) => keys.slice(0, end + 1))));
const CASE_STARTS = startsOf(CASE);
const PARTICLE_STARTS = startsOf(PARTICLES);
const WHOLE_PARTICLES = new Set(PARTICLES.map(keystrokes));
/** What an ending that has only begun adds: 도커시 is half of 도커심 before it is 도커시키기. */
const HARDLY_BEGUN = 2.3;
/** What it adds to a beginning that it is one of an alias: the headword is what most are about to write. */
const ALIAS_BEGUN = 1;
/** An inner word of a name is only looked for with this many keys or first letters, or every letter would find most of the glossary. */
const BRIEFEST_INNER = 3;

/** ㅇㅇ, ㅋㅋ: a word must begin and end so to be meant. */
const CHATTING = /^([ㄱ-ㅎ])\1+$/;

/**
 * Tiers 1 to 4 for one reading of a query: the name itself, the name with a particle being typed after it, first letters,
 * the beginning of the name or of one of its words.
 */
export function directMatcher(names: readonly Name[]) {
  const beginnings = names
    .flatMap((name) => [{ name, at: 0, keys: name.keys }, ...name.inner.map((inner) => ({ name, ...inner }))])
    .sort((a, b) => (a.keys < b.keys ? -1 : a.keys > b.keys ? 1 : 0));
  const byKeys = new Map<string, Name[]>();
  for (const name of names) byKeys.set(name.keys, [...(byKeys.get(name.keys) ?? []), name]);

  /** @param briefest how many keys a beginning needs */
  return (text: string, record: Record, briefest = 1): void => {
    const plain = key(text);
    const keys = keystrokes(plain);
    if (!keys) return;
    for (let index = firstFrom(keys); index < beginnings.length; index++) {
      const beginning = beginnings[index];
      if (!beginning?.keys.startsWith(keys)) break;
      const { name, at } = beginning;
      // Of a name that has as many keys still to come as were typed, half is missing.
      const missing = 0.5 * (1 - keys.length / beginning.keys.length);
      const begun = missing + ALIAS_BEGUN * name.distance;
      if (name.key === plain) record('exact', name, 0);
      else if (at === 0 && keys.length >= briefest) record('prefix', name, begun);
      else if (at > 0 && keys.length >= Math.max(briefest, BRIEFEST_INNER)) record('prefix', name, 0.4 + begun);
    }
    for (let end = keys.length - 1; end > 1; end--) {
      const tail = keys.slice(end);
      if (!PARTICLE_STARTS.has(tail)) continue;
      const within = CASE_STARTS.has(tail) || WHOLE_PARTICLES.has(tail) ? 0.3 : HARDLY_BEGUN;
      for (const name of byKeys.get(keys.slice(0, end)) ?? []) record('stripped', name, within);
    }
    if (!/[ㄱ-ㅎ]/.test(plain)) return;
    const letters = plain.replace(/[ㄱ-ㅎ]+/g, keystrokes);
    for (const name of names) {
      if (letters.length < name.key.length && CHATTING.test(letters)) continue;
      if (followsInitials(letters, name, 0)) record('initials', name, letters.length < name.key.length ? 0.3 : 0);
      else if (letters.length >= BRIEFEST_INNER && name.inner.some(({ at }) => followsInitials(letters, name, at))) {
        record('initials', name, 0.6);
      }
    }
  };

  function firstFrom(keys: string): number {
    let low = 0;
    let high = beginnings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((beginnings[middle]?.keys ?? '') < keys) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether a name goes on from `at` with what 초성 and syllables say, one letter of the query for one syllable. */
function followsInitials(letters: string, { key: name, initials }: Name, at: number): boolean {
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index];
    if (letter !== initials[at + index] && letter !== name[at + index]) return false;
  }
  return true;
}
