import { expect, it } from 'vitest';
import { conceptOf } from '../../src/search/concepts.ts';

const concept = conceptOf('켜 띄우\n프로그램 앱 app\n크기 커');

it.each([
  ['띄워서', '켜', 'a form of the verb'],
  ['켜기', '켜', 'a noun made of a root of one syllable'],
  ['앱이랑', '프로그램', 'a particle after a noun of one syllable'],
  ['app', '프로그램', 'a Latin word'],
  ['apple', undefined, 'another Latin word that begins alike'],
  ['커피', undefined, 'a noun that begins like a root'],
])('takes %s for %s: %s', (word, sense, _why) => expect(concept(word)).toBe(sense));
