import { convertHangulToQwerty, disassemble, getChoseong } from 'es-hangul';
import type { SearchEntry } from '../../src/search/entry.ts';
import { imeStates, pressed } from './ime.ts';

export interface Case {
  kind: string;
  query: string;
  /** Terms any of which is right in the first place; none for nonsense. */
  expect: readonly string[];
}

const PARTICLES_AFTER_VOWEL = '는 가 를 로 와 랑 란 라는 라고'.split(' ');
const PARTICLES_AFTER_CONSONANT = '은 이 을 으로 과 이랑 이란 이라는 이라고'.split(' ');
const PARTICLES_AFTER_ANY = '의 에 에서 에서는 도 만 부터 까지 보다 처럼 들은 들이 마다 에도 하고'.split(' ');
const TAILS_AFTER_VOWEL = ['가 뭐야', '란 무엇인가요', '는 왜 쓰나요', '와의 차이', '란?', '가 뭔가요'];
const TAILS_AFTER_CONSONANT = ['이 뭐야', '이란 무엇인가요', '은 왜 쓰나요', '과의 차이', '이란?', '이 뭔가요'];
const TAILS_AFTER_ANY = [' 뜻', ' 설명', '의 의미', ' 차이점', ' 개념 정리', ' 쉽게 설명'];

/** Every n-th value, so that each term meets other endings without meeting all of them. */
const pick = <T>(values: readonly T[], seed: number, count: number): T[] =>
  Array.from({ length: count }, (_, index) => values[(seed * count + index) % values.length] as T);

const isHangul = (text: string): boolean => /^[가-힣 ]+$/.test(text);
const begins = (text: string, start: string): boolean => disassemble(text).startsWith(disassemble(start));
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const endsInConsonant = (word: string): boolean => (word.charCodeAt(word.length - 1) - 0xac00) % 28 > 0;

/** Cases for the kinds that a rule can make from the terms themselves. */
export function generatedCases(entries: readonly SearchEntry[]): Case[] {
  const cases: Case[] = [];
  const owners = new Map<string, string[]>();
  const own = (text: string, id: string): void => {
    if (!owners.get(text)?.includes(id)) owners.set(text, [...(owners.get(text) ?? []), id]);
  };
  for (const { id, ko, en, aliases } of entries) {
    for (const name of [ko, en, ...aliases]) {
      for (const words = name.split(' '); words.length > 0; words.shift()) {
        const rest = plain(words.join(''));
        for (const state of imeStates(rest)) own(state, id);
        if (isHangul(rest)) own(getChoseong(rest), id);
      }
    }
  }
  const add = (kind: string, query: string, id: string): void => void cases.push({ kind, query, expect: [id] });

  // Half-way to 컨테이너 런타임 the field may as well hold 컨테이너를: a name that is complete is right, too.
  const typed = (state: string, id: string): string[] => {
    const complete = entries.filter(({ ko, aliases }) => [ko, ...aliases].some((name) => begins(state, plain(name))));
    return [...(owners.get(state) ?? [id]), ...complete.map((entry) => entry.id)];
  };

  entries.forEach(({ id, ko, en, aliases }, seed) => {
    for (const name of [ko, ...aliases]) add('exact', name, id);
    add('English', en, id);
    add('English', en.toUpperCase(), id);
    add('English', plain(en), id);
    const reading = isHangul(ko) ? ko : (aliases.at(-1) ?? '');
    const closed = endsInConsonant(isHangul(reading) ? reading : ko);
    const particles = [...(closed ? PARTICLES_AFTER_CONSONANT : PARTICLES_AFTER_VOWEL), ...PARTICLES_AFTER_ANY];
    for (const particle of pick(particles, seed, 5)) add('particle', ko + particle, id);
    const tails = [...(closed ? TAILS_AFTER_CONSONANT : TAILS_AFTER_VOWEL), ...TAILS_AFTER_ANY];
    for (const tail of pick(tails, seed, 3)) add('question tail', ko + tail, id);

    if (ko.includes(' ')) add('spacing', ko.replaceAll(' ', ''), id);
    const middle = Math.ceil(ko.length / 2);
    if (ko.length > 2 && isHangul(ko)) add('spacing', `${ko.slice(0, middle)} ${ko.slice(middle)}`, id);

    if (isHangul(ko)) {
      const word = plain(ko);
      for (const state of imeStates(word)) {
        if (disassemble(state).length > 3) cases.push({ kind: 'typing', query: state, expect: typed(state, id) });
      }
      const initials = getChoseong(word);
      if (initials.length > 1) cases.push({ kind: 'initials', query: initials, expect: owners.get(initials) ?? [id] });
      add('layout', convertHangulToQwerty(word), id);
      add('layout', convertHangulToQwerty(word + (closed ? '은' : '는')), id);
      for (const wrong of misspellings(word)) add('misspelling', wrong, id);
    }
    if (/^[a-z]{4,}$/i.test(en)) {
      add('layout', pressed(en.toLowerCase()).at(-1) ?? '', id);
      add('misspelling', en.slice(0, 2) + en.slice(3), id);
      add('misspelling', `${en.slice(0, 2)}${en.charAt(3)}${en.charAt(2)}${en.slice(4)}`, id);
    }
    const korean = ko.split(' ');
    const english = en.split(/[ -]/);
    if (korean.length === english.length && korean.length > 1) {
      add('mixed', [...korean.slice(0, -1), english.at(-1)].join(' '), id);
      add('mixed', [english[0], ...korean.slice(1)].join(' '), id);
      add('mixed', [english[0], ...korean.slice(1)].join(''), id);
    }
  });
  const spelled = new Set(entries.flatMap(({ ko, en, aliases }) => [ko, en, ...aliases].map(plain)));
  return cases.filter(({ kind, query }) => kind !== 'misspelling' || !spelled.has(plain(query)));
}

const SWAPS: readonly [RegExp, string][] = [
  [/네/, '내'],
  [/내/, '네'],
  [/테/, '태'],
  [/레/, '래'],
  [/데/, '대'],
  [/케/, '캐'],
  [/세/, '새'],
  [/메/, '매'],
  [/개/, '게'],
  [/컨/, '콘'],
  [/저/, '져'],
  [/서/, '써'],
  [/트/, '투'],
  [/스/, '쓰'],
  [/디/, '티'],
  [/러/, '로'],
  [/터/, '타'],
  [/커/, '카'],
  [/리/, '이'],
  [/도/, '토'],
  [/이/, ''],
  [/버/, '보'],
  [/그/, '구'],
  [/바/, '파'],
];

/** Misspellings by the sounds that are confused in loanwords. Words under three syllables are left alone. */
function misspellings(word: string): string[] {
  if (word.length < 3) return [];
  const wrong = SWAPS.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to));
  return wrong.slice(0, 3);
}
