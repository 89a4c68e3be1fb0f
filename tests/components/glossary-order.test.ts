import { describe, expect, it } from 'vitest';
import { glossaryByLetter, glossaryInOrder, LETTERS, letterId, letterOf } from '../../src/components/glossary-order.ts';

describe('letterOf', () => {
  it.each([
    ['컨테이너', 'ㅋ'],
    ['꼬리표', 'ㄱ'],
    ['쌍둥이', 'ㅅ'],
    ['kubelet', 'A–Z'],
    ['OCI 이미지 명세', 'A–Z'],
  ])('files %s under %s', (headword, letter) => {
    expect(letterOf(headword)).toBe(letter);
  });
});

describe('letterId', () => {
  it('is one anchor a letter', () => {
    const ids = LETTERS.map(letterId);
    expect(new Set(ids).size).toBe(LETTERS.length);
    for (const id of ids) expect(id).not.toMatch(/\s/);
  });
});

describe('the glossary', () => {
  it('files every term under exactly one letter of the rail', async () => {
    const [groups, terms] = await Promise.all([glossaryByLetter(), glossaryInOrder()]);
    const filed = groups.flatMap((group) => group.terms.map(({ id }) => id));
    expect(filed).toHaveLength(terms.length);
    expect(filed).toEqual(terms.map(({ id }) => id));
  });

  it('has Hangul first, then Latin, each in dictionary order', async () => {
    const words = (await glossaryInOrder()).map(({ data }) => data.ko);
    const latin = words.map((word) => letterOf(word) === 'A–Z');
    expect(latin).toEqual([...latin].sort());
    const hangul = words.slice(0, latin.indexOf(true));
    expect(hangul).toEqual([...hangul].sort((a, b) => a.localeCompare(b, 'ko')));
  });
});
