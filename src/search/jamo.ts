const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const MEDIALS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINALS =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');
/** Compatibility consonants U+3131 to U+314E, clusters taken apart. */
const CONSONANTS =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄸ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅃ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );

const FIRST_SYLLABLE = 0xac00;
const FIRST_JAMO = 0x3131;

const longestFirst = (parts: string[]): string => [...parts].sort((a, b) => b.length - a.length).join('|');
// A final that a vowel follows belongs to the next syllable: the look-ahead makes the regular expression give it back.
const SYLLABLE = new RegExp(
  `([${INITIALS}])(${longestFirst(MEDIALS)})((?:${longestFirst(FINALS.filter(Boolean))})(?![ㅏ-ㅣ]))?`,
  'g',
);

/**
 * The keys of a two-set keyboard that write a text, one jamo a key; other characters stay as they are. Every state
 * of an input method while a word is typed is then a prefix of the word.
 *
 * @example keystrokes('값') // 'ㄱㅏㅂㅅ'
 * @example keystrokes('화') // 'ㅎㅗㅏ'
 */
export function keystrokes(text: string): string {
  return text.replace(/[가-힣ㄱ-ㅣ]/g, (char) => {
    const code = char.charCodeAt(0);
    if (code < FIRST_SYLLABLE) {
      return CONSONANTS[code - FIRST_JAMO] ?? MEDIALS[code - FIRST_JAMO - CONSONANTS.length] ?? char;
    }
    const index = code - FIRST_SYLLABLE;
    return INITIALS.charAt(index / 588) + MEDIALS[Math.floor(index / 28) % 21] + FINALS[index % 28];
  });
}

/**
 * Writes keys as an input method would.
 *
 * @example compose('ㅋㅓㄴㅌㅔ') // '컨테'
 */
export function compose(keys: string): string {
  return keys.replace(SYLLABLE, (_, initial: string, medial: string, final = '') =>
    String.fromCharCode(
      FIRST_SYLLABLE + (INITIALS.indexOf(initial) * 21 + MEDIALS.indexOf(medial)) * 28 + FINALS.indexOf(final),
    ),
  );
}

/** First consonant of a syllable; any other character as it is. */
export function initial(char: string): string {
  return /[가-힣]/.test(char) ? keystrokes(char).charAt(0) : char;
}

/** Whether a word ends in a final consonant, which decides between 은 and 는; `undefined` when it does not end in Hangul. */
export function endsInConsonant(word: string): boolean | undefined {
  const code = word.charCodeAt(word.length - 1) - FIRST_SYLLABLE;
  return code >= 0 && code < 11172 ? code % 28 > 0 : undefined;
}
