import { type CollectionEntry, getCollection } from 'astro:content';
import { getChoseong } from 'es-hangul';

const TENSE: Record<string, string> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/** The letters of the rail. */
export const LETTERS = [
  'ㄱ',
  'ㄴ',
  'ㄷ',
  'ㄹ',
  'ㅁ',
  'ㅂ',
  'ㅅ',
  'ㅇ',
  'ㅈ',
  'ㅊ',
  'ㅋ',
  'ㅌ',
  'ㅍ',
  'ㅎ',
  'A–Z',
] as const;

/** The letter that a headword is filed under: its first consonant, or A–Z for a Latin headword. */
export function letterOf(headword: string): string {
  const first = headword.charAt(0);
  if (/[A-Za-z0-9]/.test(first)) return 'A–Z';
  const consonant = getChoseong(first);
  return TENSE[consonant] ?? consonant;
}

/** The anchor of a letter's group. */
export const letterId = (letter: string): string => (letter === 'A–Z' ? 'letter-latin' : `letter-${letter}`);

/** Every term in dictionary order: Hangul first, then Latin. */
export async function glossaryInOrder(): Promise<CollectionEntry<'glossary'>[]> {
  const terms = await getCollection('glossary');
  const latin = (term: CollectionEntry<'glossary'>) => Number(letterOf(term.data.ko) === 'A–Z');
  return terms.sort((a, b) => latin(a) - latin(b) || a.data.ko.localeCompare(b.data.ko, 'ko'));
}

/** The letters that have terms, each with its terms. */
export async function glossaryByLetter() {
  const terms = await glossaryInOrder();
  return LETTERS.map((letter) => ({ letter, terms: terms.filter(({ data }) => letterOf(data.ko) === letter) }));
}
