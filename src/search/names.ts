import type { SearchEntry } from './entry.ts';
import { initial, keystrokes } from './jamo.ts';
import { key } from './normalize.ts';
import type { Steps } from './steps.ts';

/** One spelling of one term, prepared for comparing. */
export interface Name {
  text: string;
  term: number;
  /** Spelling without spaces, lower case. */
  key: string;
  /** Where its second and later words begin: offsets into `key`, and the keys from there on. */
  inner: { at: number; keys: string }[];
  /** The keys that write it. */
  keys: string;
  /** First consonant of each syllable of `key`, other characters as they are. */
  initials: string;
  /** How far it is from what the term is called: 0 headword or English, then aliases, then mixed spellings. */
  distance: number;
}

const LETTERS =
  '에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 제트'.split(
    ' ',
  );
/** Headwords and aliases are closer than this; spellings that mix languages are not. */
export const MIXED = 0.2;
const MOST_MIXES = 24;

const wordsOf = (text: string): string[] => text.split(/[\s-]+/).filter(Boolean);

/** Every spelling of every term: its own, and those in which single words are in the other language. */
export function* namesOf(entries: readonly SearchEntry[]): Steps<Name[]> {
  const equivalents = equivalentWords(entries);
  const names: Name[] = [];
  for (const [term, { ko, en, aliases }] of entries.entries()) {
    yield;
    const seen = new Set<string>();
    const add = (text: string, distance: number): void => {
      const plain = key(text);
      if (seen.has(plain)) return;
      seen.add(plain);
      const keys = keystrokes(plain);
      const initials = Array.from(plain, initial).join('');
      names.push({ text, term, key: plain, keys, initials, inner: innerWords(text), distance });
    };
    const own = [ko, en, ...aliases];
    for (const [index, text] of own.entries()) add(text, index > 1 ? 0.1 : 0);
    for (const text of own) for (const mix of mixes(text, equivalents)) add(mix, MIXED);
  }
  return names;
}

function innerWords(text: string): Name['inner'] {
  const parts = wordsOf(text);
  return parts.slice(1).map((_, index) => ({
    at: key(parts.slice(0, index + 1).join('')).length,
    keys: keystrokes(key(parts.slice(index + 1).join(''))),
  }));
}

/**
 * Which words say the same: all one-word spellings of a term, and the words of a headword beside those of its English
 * name when both have equally many (컨트롤 플레인, control plane). Letters may be spelled out (OCI, 오씨아이).
 */
function equivalentWords(entries: readonly SearchEntry[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  const link = (a: string, b: string): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      if (key(from) !== key(to)) groups.set(key(from), (groups.get(key(from)) ?? new Set()).add(to));
    }
  };
  for (const { ko, en, aliases } of entries) {
    const own = [ko, en, ...aliases];
    const single = own.filter((text) => !/[\s-]/.test(text));
    for (const a of single) for (const b of single) link(a, b);
    const [korean, english] = [wordsOf(ko), wordsOf(en)];
    if (korean.length === english.length) {
      for (const [index, word] of korean.entries()) link(word, english[index] ?? word);
    }
    for (const word of own.flatMap(wordsOf)) {
      if (/^[A-Z]{2,5}$/.test(word))
        link(
          word,
          word.replace(/./g, (letter) => LETTERS[letter.charCodeAt(0) - 65] ?? ''),
        );
    }
  }
  return groups;
}

function mixes(text: string, equivalents: Map<string, Set<string>>): string[] {
  const parts = wordsOf(text);
  let mixed = [''];
  for (const word of parts) {
    const spellings = [word, ...(equivalents.get(key(word)) ?? [])];
    mixed = mixed.flatMap((start) => spellings.map((spelling) => `${start} ${spelling}`.trim())).slice(0, MOST_MIXES);
  }
  return mixed;
}
