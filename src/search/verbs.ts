import { compose, keystrokes } from './jamo.ts';

/** Nouns turned into verbs: what follows 하다, 되다 and 시키다 in any form says nothing more. */
const MADE_VERB = /^(.{2,}?)(?:하|해|했|한|할|함|합|되|돼|됐|된|될|됨|됩|시키|시켜|시킨|시킬|당하|당해|당한)[가-힣]*$/;
const either = (endings: string): string => endings.split(' ').join('|');
/**
 * Endings of verbs and adjectives. Those that close many nouns as well (유지, 크기, 순서, 화면) have to leave two syllables.
 */
const ENDING = new RegExp(
  `(?:${either('거든요 는데요 은데요 으려면 으려고 습니다 습니까 을까요 인가요 니다 니까 나요 가요 까요 어요 아요 여요 세요 네요 군요 지요 래요 데요 는데 은데 던데 려면 려고 으면 으니 으며 도록 아서 어서 여서 아도 어도 여도 는지 은지 을지 는 은 을 고 게 던 요 죠 아 어 여 았 었 였 겠 있')}` +
    `|(?<=..)(?:${either('지 기 자 면 며 니 다 음 서 데 러 주 줘 준')}))$`,
);
const MOST_ENDINGS = 3;
const FIRST_SYLLABLE = 0xac00;
/** How far it is in the alphabet from ㅕ to ㅣ, from ㅘ to ㅗ and from ㅝ to ㅜ, by the number of the vowel. */
const CONTRACTED: { readonly [vowel: number]: number } = { 6: 14, 9: -1, 14: -1 };
/**
 * What all forms of a verb have in common, or a word that comes close to it: 겹쳐서, 겹친 and 겹치면 are 겹치. A noun may lose
 * its end as well, which does no harm, for every word that is compared comes through here.
 */
export function root(word: string): string {
  if (!/^[가-힣]{2,}$/.test(word)) return word;
  const noun = MADE_VERB.exec(word)?.[1];
  if (noun) return noun;
  let rest = word;
  for (let count = 0; count < MOST_ENDINGS; count++) {
    const shorter = rest.replace(ENDING, '');
    if (!shorter || shorter === rest) break;
    rest = shorter;
  }
  const keys = keystrokes(rest).replace(/ㅆ$/, '');
  // 옮긴, 옮길, 옮김, 옮깁: the ending is but a consonant. 남 is a root, 파일 and 확인 are nouns.
  const open = rest.length > 1 ? keys.replace(/(?<!ㅇ)(ㅣ(?=[ㄴㄹㅁㅂ])|ㅐ(?=ㄴ)).$/, '$1') : keys;
  return opened(compose(open));
}

/** 옮겨, 바꿔 and 나와 as 옮기, 바꾸 and 나오: the vowel of the root has run together with that of the ending. */
export function opened(word: string): string {
  return word.replace(/(?<=.)[가-힣]/g, (char) => {
    const index = char.charCodeAt(0) - FIRST_SYLLABLE;
    const shift = index % 28 === 0 ? (CONTRACTED[Math.floor(index / 28) % 21] ?? 0) : 0;
    return String.fromCharCode(char.charCodeAt(0) + shift * 28);
  });
}
