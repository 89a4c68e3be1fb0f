import { compose, keystrokes } from './jamo.ts';

const LATIN = 'qwertyuiopasdfghjklzxcvbnm';
const HANGUL = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ';
/** The seven keys for which Shift writes another letter on the two-set layout. */
const SHIFTED = 'ㅃㅉㄸㄲㅆㅒㅖ';
const SHIFTED_LATIN = 'QWERTOP';

/**
 * What Latin keys write on the two-set layout.
 *
 * @example toHangul('zjsxpdlsj') // '컨테이너'
 */
export function toHangul(text: string): string {
  return compose(
    text.replace(/[A-Za-z]/g, (char) => {
      const shifted = SHIFTED_LATIN.indexOf(char);
      return shifted < 0 ? HANGUL.charAt(LATIN.indexOf(char.toLowerCase())) : SHIFTED.charAt(shifted);
    }),
  );
}

/**
 * What the keys of a Korean text write on the Latin layout.
 *
 * @example toLatin('애찯ㄱ') // 'docker'
 */
export function toLatin(text: string): string {
  return keystrokes(text).replace(/[ㄱ-ㅣ]/g, (jamo) => {
    const shifted = SHIFTED.indexOf(jamo);
    return shifted < 0 ? LATIN.charAt(HANGUL.indexOf(jamo)) : SHIFTED_LATIN.charAt(shifted);
  });
}

/** The readings of a query under the other layout: the Latin words turned, the Korean words turned, both. */
export function turned(query: string): string[] {
  const latin = query.replace(/[A-Za-z]+/g, toHangul);
  const readings = [
    latin,
    // Capitals were meant as such: OOMzlf is OOM 킬.
    query.replace(/[a-z]{2,}/g, toHangul),
    // A phone writes the first letter large; Shift then means nothing.
    query.toLowerCase().replace(/[a-z]+/g, toHangul),
    query.replace(/[가-힣ㄱ-ㅣ]+/g, toLatin),
    query.replace(/[A-Za-z]+|[가-힣ㄱ-ㅣ]+/g, (run) => (/[A-Za-z]/.test(run) ? toHangul(run) : toLatin(run))),
    // The layout was changed in the middle of a syllable.
    compose(keystrokes(latin)),
  ];
  return [...new Set(readings)].filter((reading) => reading !== query && !/[ㅏ-ㅣ]/.test(reading));
}
