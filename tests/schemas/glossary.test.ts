import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { rejections } from './rejections.ts';

const TERM = {
  ko: '파드',
  en: 'Pod',
  aliases: ['포드'],
  definition: '쿠버네티스가 한 덩어리로 다루는, 컨테이너를 담는 가장 작은 단위',
  layer: 'orchestrator',
  models: ['kubernetes'],
  relations: [{ type: 'runs-on', id: 'node' }],
  sources: [{ id: 'kubernetes-pods', section: 'What is a Pod?' }],
  questions: ['파드가 뭐예요'],
  reviewed: '2026-11-23',
  checkedAgainst: 'Kubernetes 1.35',
};

describe('glossarySchema', () => {
  it('takes a full term and reads the date', () => {
    expect(glossarySchema.parse(TERM).reviewed).toEqual(new Date('2026-11-23'));
  });

  it('fills in what may be left out', () => {
    const { ko, en, definition, layer, sources, reviewed } = TERM;
    const term = glossarySchema.parse({ ko, en, definition, layer, sources, reviewed });
    expect(term).toMatchObject({ aliases: [], keywords: [], models: [], relations: [], questions: [] });
  });

  it.each([
    ['an unknown field', { colour: 'red' }, /^: .*colour/],
    ['an unknown layer', { layer: 'cloud' }, /^layer: /],
    ['an unknown model', { models: ['serverless'] }, /^models\.0: /],
    ['an unknown relation', { relations: [{ type: 'likes', id: 'node' }] }, /^relations\.0\.type: /],
    [
      'an unknown field in a relation',
      { relations: [{ type: 'see-also', id: 'node', why: '' }] },
      /^relations\.0: .*why/,
    ],
    ['no source', { sources: [] }, /^sources: /],
    ['a source without its section', { sources: [{ id: 'kubernetes-pods' }] }, /^sources\.0\.section: /],
    ['a definition with a full stop', { definition: '가장 작은 단위.' }, /^definition: .*마침표/],
    ['a definition that is a sentence', { definition: '컨테이너를 담는다' }, /^definition: .*명사구/],
    ['a definition of 141 characters', { definition: '가'.repeat(141) }, /^definition: /],
    ['an empty headword', { ko: '  ' }, /^ko: /],
    ['a Latin headword without a reading', { ko: 'kubelet' }, /^reading: .*읽기/],
    ['a reading that is not Hangul', { reading: 'pod' }, /^reading: .*한글/],
    ['no date', { reviewed: undefined }, /^reviewed: /],
  ])('refuses %s, naming field and reason', (_, change, reason) => {
    expect(rejections(glossarySchema, { ...TERM, ...change })).toEqual([expect.stringMatching(reason)]);
  });
});
