import type { Match } from './entry.ts';
import { endsInConsonant } from './jamo.ts';
import { key } from './normalize.ts';
import { isParticle } from './particles.ts';

/** A sentence in pieces; pieces with `strong` are set off. */
export type Sentence = { text: string; strong?: boolean }[];

/**
 * What the reader is told about how the first result was found; empty when the name was typed as it is.
 *
 * @example `쿠버네티스는` gives "조사 ‘는’을 떼고 쿠버네티스로 찾았습니다."
 */
export function howMatched(query: string, match: Match): Sentence {
  const { kind, name, stripped, turned, entry } = match;
  const found = (word: string): Sentence => [{ text: word, strong: true }, { text: `${toward(word)} 찾았습니다.` }];
  switch (kind) {
    case 'stripped':
      if (!stripped) return [];
      return [{ text: `${isParticle(stripped) ? '조사 ' : ''}‘${stripped}’${object(stripped)} 떼고 ` }, ...found(name)];
    case 'initials':
      return [{ text: '첫소리', strong: true }, { text: `로 찾았습니다. ${query} → ${entry.ko}` }];
    case 'layout':
      return [{ text: `한/영 자판을 바꿔 ` }, ...found(turned ?? name)];
    case 'inside':
      return [{ text: '입력한 말에 든 ' }, ...found(name)];
    case 'described':
      return [{ text: '뜻이 가까운 용어를 찾았습니다.' }];
    case 'near':
      return [{ text: '혹시 ' }, { text: entry.ko, strong: true }, { text: copula(entry.ko) }];
    default:
      // Another spelling than the one shown needs a word, or the result looks like a mistake.
      return kind === 'exact' && ![entry.ko, entry.en].some((shown) => key(shown) === key(name)) ? found(name) : [];
  }
}

/** 로 or 으로. ㄹ at the end takes 로; Latin endings are read in too many ways, so both are written. */
function toward(word: string): string {
  const closed = endsInConsonant(word);
  if (closed === undefined) return '(으)로';
  const endsInL = (word.charCodeAt(word.length - 1) - 0xac00) % 28 === 8;
  return closed && !endsInL ? '으로' : '로';
}

function object(word: string): string {
  const closed = endsInConsonant(word);
  return closed === undefined ? '을(를)' : closed ? '을' : '를';
}

function copula(word: string): string {
  return endsInConsonant(word) === false ? '를 찾으시나요?' : `${object(word)} 찾으시나요?`;
}
