import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createHunspellFromFiles } from 'hunspell-wasm';

interface Words {
  /** Nouns of the trade that the dictionary lacks; each takes particles like the noun that names its list. */
  nouns: Record<'가방' | '나무', string[]>;
  /** Beginnings of verbs and adjectives that the dictionary lacks. */
  verbs: string[];
  /** Whole words. */
  words: string[];
}

/** Endings that make one word of a noun and a suffix; the dictionary knows them with few nouns. */
const SUFFIX = /^(.+?)(끼리|마다|별|용|뿐|만|씩|화|들|째|꼴|짜리)(.*)$/;

/**
 * A spelling check of Korean words: Hunspell with its Korean dictionary, and our own short list.
 * It knows which particle follows which noun, so `커널를` is wrong where `커널을` is right.
 */
export async function koreanDictionary(): Promise<(word: string) => boolean> {
  const folder = join(createRequire(import.meta.url).resolve('dictionary-ko'), '..');
  const hunspell = await createHunspellFromFiles(join(folder, 'index.aff'), join(folder, 'index.dic'));
  const ours = JSON.parse(readFileSync(new URL('dictionary-words.json', import.meta.url), 'utf8')) as Words;
  // The dictionary holds conjoining jamo; only words that are looked up are converted by themselves.
  for (const [example, nouns] of Object.entries(ours.nouns)) {
    for (const noun of nouns) hunspell.addWordWithAffix(noun.normalize('NFD'), example.normalize('NFD'));
  }
  const known = (word: string): boolean =>
    hunspell.testSpelling(word) || ours.words.includes(word) || ours.verbs.some((verb) => word.startsWith(verb));
  return (word) => {
    if (known(word)) return true;
    const [, noun = '', suffix = '', rest = ''] = SUFFIX.exec(word) ?? [];
    return noun !== '' && known(noun) && known(`${/^[용별뿐만들]/.test(suffix) ? '책' : '나무'}${rest}`);
  };
}
