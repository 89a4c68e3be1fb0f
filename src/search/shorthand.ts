import { toHangul, toLatin } from './layout.ts';

/** Where the script changes within a word: `kubelet`dms`. */
const CHANGE = '`';
/** Before a Latin word that would be read as Hangul. */
const LATIN = '~';
const LOOSE = /[ㄱ-ㅣ]/;

/**
 * Hangul by its keys, which compress better than syllables of three bytes. A Latin word stays as it is, for hardly one is
 * also the keys of whole syllables.
 *
 * @example shorthand('kubelet은 노드') // 'kubelet`dms shem'
 */
export function shorthand(text: string): string {
  return text.replace(/[A-Za-z]+|[가-힣]+/g, (run, at: number) => {
    const hangul = /[가-힣]/.test(run);
    const written = hangul ? toLatin(run) : LOOSE.test(toHangul(run)) ? run : LATIN + run;
    return /[A-Za-z가-힣]/.test(text.charAt(at + run.length)) ? written + CHANGE : written;
  });
}

/** The text that `shorthand` has written. Most words come several times, so each is read but once into `known`. */
export function longhand(keys: string, known = new Map<string, string>()): string {
  return keys.replace(/~?[A-Za-z]+`?/g, (run) => {
    let text = known.get(run);
    if (text === undefined) {
      const letters = run.replace(/[~`]/g, '');
      const hangul = toHangul(letters);
      text = run.startsWith(LATIN) || LOOSE.test(hangul) ? letters : hangul;
      known.set(run, text);
    }
    return text;
  });
}
