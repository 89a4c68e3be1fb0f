import { describe, expect, it } from 'vitest';
import { guideSchema } from '../../src/schemas/guide.ts';
import { rejections } from './rejections.ts';

const ARTICLE = {
  title: '컨테이너란 무엇인가',
  order: 1,
  part: 'start',
  description: '앱과 앱이 도는 데 필요한 것을 함께 싼 것입니다. 그래서 어디서나 같게 돕니다.',
  sources: [{ id: 'oci-runtime-spec', section: 'Glossary' }],
  next: ['container-runtime'],
  reviewed: '2026-11-23',
};

describe('guideSchema', () => {
  it('takes a full article', () => {
    expect(guideSchema.parse(ARTICLE)).toMatchObject({ order: 1, next: ['container-runtime'] });
  });

  it.each([
    ['an unknown field', { draft: true }, /^: .*draft/],
    ['an unknown part', { part: 'appendix' }, /^part: /],
    ['order 0', { order: 0 }, /^order: /],
    ['an order between two others', { order: 1.5 }, /^order: /],
    ['no source', { sources: [] }, /^sources: /],
    ['four articles to go on with', { next: ['a', 'b', 'c', 'd'] }, /^next: /],
    ['an empty title', { title: '' }, /^title: /],
    ['a date that is none', { reviewed: 'yesterday' }, /^reviewed: /],
  ])('refuses %s, naming field and reason', (_, change, reason) => {
    expect(rejections(guideSchema, { ...ARTICLE, ...change })).toEqual([expect.stringMatching(reason)]);
  });
});
