import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/integrations/content-references.ts';
import { koreanDictionary } from './dictionary.ts';
import { proseOf } from './prose.ts';

let known: (word: string) => boolean;
beforeAll(async () => {
  known = await koreanDictionary();
}, 60_000);

/** Words of Hangul alone: a particle after Latin letters, a bracket or a sign has no word of its own before it. */
const WORDS = /(?<![A-Za-z0-9가-힣)%’”'"])[가-힣]+(?![A-Za-z0-9가-힣])/g;

describe('the dictionary', () => {
  it('knows which particle follows which noun', () => {
    expect(['커널을', '파드는', '쿠버네티스가'].filter((word) => !known(word))).toEqual([]);
    expect(['커널를', '파드은', '쿠버네티스이'].filter(known)).toEqual([]);
  });

  it('refuses common mistakes', () => {
    expect(['몇일', '안됬다', '되여집니다'].filter(known)).toEqual([]);
  });
});

describe('the texts', () => {
  it('hold no word that neither the dictionary nor our list knows', async () => {
    const files = await readContent(process.cwd());
    const unknown = files.flatMap((file) =>
      [...new Set(proseOf(file).match(WORDS) ?? [])]
        .filter((word) => !known(word))
        .map((word) => `${file.path}: ${word}`),
    );
    expect(unknown).toEqual([]);
  });
});
