import { combineCharacter, convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul';

const CLUSTERS = ['ㄱㅅ', 'ㄴㅈ', 'ㄴㅎ', 'ㄹㄱ', 'ㄹㅁ', 'ㄹㅂ', 'ㄹㅅ', 'ㄹㅌ', 'ㄹㅍ', 'ㄹㅎ', 'ㅂㅅ'];
const VOWELS = ['ㅗㅏ', 'ㅗㅐ', 'ㅗㅣ', 'ㅜㅓ', 'ㅜㅔ', 'ㅜㅣ', 'ㅡㅣ'];
const isVowel = (jamo: string): boolean => /[ㅏ-ㅣ]/.test(jamo);

/**
 * A two-set input method as the state machine that textbooks draw, written apart from the regular expression that the
 * matcher uses: one step a key, the syllable in hand as initial, medial and final keys.
 */
class InputMethod {
  done = '';
  initial = '';
  medial = '';
  final = '';

  press(jamo: string): void {
    if (isVowel(jamo)) {
      if (this.final) {
        const moved = this.final.slice(-1);
        this.final = this.final.slice(0, -1);
        this.commit();
        this.initial = moved;
        this.medial = jamo;
      } else if (this.medial && VOWELS.includes(this.medial + jamo)) this.medial += jamo;
      else {
        if (this.medial) this.commit();
        this.medial = jamo;
      }
    } else if (!this.initial && !this.medial) this.initial = jamo;
    else if (this.initial && this.medial && !this.final && !/[ㄸㅃㅉ]/.test(jamo)) this.final = jamo;
    else if (this.final && CLUSTERS.includes(this.final + jamo)) this.final += jamo;
    else {
      this.commit();
      this.initial = jamo;
    }
  }

  commit(): void {
    this.done = this.text();
    this.initial = this.medial = this.final = '';
  }

  text(): string {
    if (!this.initial || !this.medial) return this.done + this.initial + this.medial;
    return this.done + combineCharacter(this.initial, this.medial, this.final);
  }
}

/** What the field shows after each key while letters are pressed on the two-set layout. */
export function pressed(letters: string): string[] {
  const method = new InputMethod();
  return [...letters].map((letter) => {
    const jamo = convertQwertyToAlphabet(letter);
    if (/[ㄱ-ㅣ]/.test(jamo)) method.press(jamo);
    else {
      method.commit();
      method.done += letter;
    }
    return method.text();
  });
}

/** What the field shows after each key while a word is typed; a word with Latin letters is typed letter by letter. */
export function imeStates(word: string): string[] {
  if (/[a-z]/i.test(word)) return Array.from(word, (_, index) => word.slice(0, index + 1));
  return pressed(convertHangulToQwerty(word));
}
