import { disassemble } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, endsInConsonant, initial, keystrokes } from '../../src/search/jamo.ts';
import { imeStates } from './ime.ts';

const word = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 1, maxLength: 6 })
  .map((codes) => String.fromCharCode(...codes));

describe('keystrokes', () => {
  it.each([
    ['값', 'ㄱㅏㅂㅅ'],
    ['화', 'ㅎㅗㅏ'],
    ['ㄳ', 'ㄱㅅ'],
    ['ㅘ', 'ㅗㅏ'],
    ['꺼', 'ㄲㅓ'],
    ['k8s 노드', 'k8s ㄴㅗㄷㅡ'],
  ])('%s is written %s', (text, keys) => expect(keystrokes(text)).toBe(keys));

  it('agrees with es-hangul on every syllable', () => {
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const syllable = String.fromCharCode(code);
      expect(keystrokes(syllable)).toBe(disassemble(syllable));
    }
  });

  it('makes every state of an input method a prefix of the word', () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const state of imeStates(text)) if (!keystrokes(text).startsWith(keystrokes(state))) return false;
        return true;
      }),
    );
  });
});

describe('compose', () => {
  it.each([
    ['ㅋㅓㄴㅌㅔㅇㅣㄴㅓ', '컨테이너'],
    ['ㅋㅓㄴㅌㅔㅇ', '컨텡'],
    ['ㅇㅓㅂㅅㅇㅣ', '없이'],
    ['ㄷㅏㄹㄱㅏ', '달가'],
    ['ㅋㅌㅇㄴ', 'ㅋㅌㅇㄴ'],
  ])('%s becomes %s', (keys, text) => expect(compose(keys)).toBe(text));

  it('writes what an input method writes', () => {
    fc.assert(fc.property(word, (text) => compose(keystrokes(text)) === imeStates(text).at(-1)));
  });
});

it('tells first consonants and last ones', () => {
  expect([...'컨테이너x'].map(initial).join('')).toBe('ㅋㅌㅇㄴx');
  expect(endsInConsonant('노드')).toBe(false);
  expect(endsInConsonant('커널')).toBe(true);
  expect(endsInConsonant('etcd')).toBeUndefined();
});
