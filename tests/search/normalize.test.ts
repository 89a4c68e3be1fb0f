import { describe, expect, it } from 'vitest';
import { key, normalize } from '../../src/search/normalize.ts';

describe('normalize', () => {
  it.each([
    ['컨테이너'.normalize('NFD'), '컨테이너', 'decomposed by a file system or an old phone'],
    ['ｄｏｃｋｅｒ', 'docker', 'full-width Latin'],
    ['ﾻﾼﾷﾡﾾ', 'ㅋㅌㅇㄱㅎ', 'half-width consonants'],
    ['ﾻￃﾤ', '캔', 'half-width jamo that make a syllable'],
    ['ﾱￂ ﾱￊ ﾱￒ ﾱￜ', '마 며 묘 미', 'the four runs of half-width vowels'],
    ['ㅋㅓㄴ', '컨', 'loose jamo'],
    ['ㅋㅌㅇㄴ', 'ㅋㅌㅇㄴ', 'first letters stay what they are'],
    ['  도커란?  ', '도커란', 'marks and spaces'],
    ['컨\u200b테이너', '컨테이너', 'invisible characters'],
    ['CRI-O', 'CRI O', 'hyphens'],
  ])('%s → %s (%s)', (query, normal) => expect(normalize(query)).toBe(normal));
});

it('compares without spaces, marks and case', () => expect(key('OCI 런타임-명세')).toBe('oci런타임명세'));
