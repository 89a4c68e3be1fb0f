import { compose, keystrokes } from './jamo.ts';

/**
 * One form for what different keyboards send: NFC, full-width Latin and half-width Hangul by an explicit map (NFKC would
 * turn a lone ㅋ into a conjoining jamo that no name holds), loose jamo joined, spaces single. Case stays, because
 * the Shift key means something to the layout tier.
 */
export function normalize(query: string): string {
  const text = query
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (char) => shift(char, 0xff01 - 0x21))
    .replace(/[\uffa1-\uffbe]/g, (char) => shift(char, 0xffa1 - 0x3131))
    // Half-width vowels stand in four runs with gaps of two between them.
    .replace(/[\uffc2-\uffdc]/g, (char) => shift(char, 0xffc2 - 0x314f + 2 * ((char.charCodeAt(0) - 0xffc2) >> 3)))
    .replace(/[\u1100-\u1112]/g, (char) => 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.charAt(char.charCodeAt(0) - 0x1100))
    .replace(/[\u1161-\u1175]/g, (char) => shift(char, 0x1161 - 0x314f));
  const joined = /[ㄱ-ㅎ][ㅏ-ㅣ]/.test(text) ? compose(keystrokes(text)) : text;
  return joined.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The form in which names are compared: no spaces, no punctuation, lower case. */
export function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function shift(char: string, by: number): string {
  return String.fromCharCode(char.charCodeAt(0) - by);
}
