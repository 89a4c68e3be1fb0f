import { describe, expect, it } from 'vitest';
import { type ContentFile, checkReferences } from '../../src/integrations/reference-rules.ts';

const cited = { sources: [{ id: 'spec', section: 'Scope' }] };
const file = (
  collection: ContentFile['collection'],
  id: string,
  data: ContentFile['data'],
  body = '',
): ContentFile => ({ collection, id, path: `content/${collection}/${id}`, data, body });

const SOUND: ContentFile[] = [
  file('sources', 'spec', { url: 'https://example.com/spec' }),
  file('glossary', 'pod', {
    ko: '파드',
    en: 'Pod',
    aliases: ['포드'],
    ...cited,
    relations: [{ type: 'runs-on', id: 'node' }],
  }),
  file(
    'glossary',
    'node',
    { ko: '노드', en: 'Node', ...cited },
    '<Term id="pod">파드</Term>가 도는 곳<Cite id="spec" />',
  ),
  file('scenarios', 'kernel', { chart: 'blast-radius' }),
  file(
    'guide',
    'first',
    { ...cited, next: ['second'] },
    '<Scenario id="kernel" /><Cite id="spec" /><Cite id="spec" />',
  ),
  file('guide', 'second', { ...cited }),
];

const problemsWith = (extra: ContentFile) => checkReferences([...SOUND, extra]);
const guide = (data: ContentFile['data'], body = '') => problemsWith(file('guide', 'new', { ...cited, ...data }, body));
const term = (data: ContentFile['data'], body = '') =>
  problemsWith(file('glossary', 'new', { ko: '새말', en: 'New', ...cited, ...data }, body));

describe('checkReferences', () => {
  it('finds nothing in sound files', () => {
    expect(checkReferences(SOUND)).toEqual([]);
  });

  it.each<[string, string[], RegExp]>([
    ['a source that is not there', guide({ sources: [{ id: 'gone' }] }), /sources\[0\]\.id: .*'gone'/],
    ['a citation that the front matter lacks', guide({}, '<Cite id="gone" />'), /<Cite id="gone">: .*머리말/],
    ['a term that is not there', guide({}, '<Term id="gone">말</Term>'), /<Term id="gone">: 용어 파일이 없습니다/],
    [
      'a term marked twice',
      guide({}, '<Term id="pod">파드</Term> <Term id="pod">파드</Term>'),
      /<Term id="pod">: .*한 번만/,
    ],
    ['a term that points to itself', term({}, '<Term id="new">말</Term>'), /<Term id="new">: 자기 자신/],
    ['a scenario that is not there', guide({}, '<Scenario id="gone" />'), /<Scenario id="gone">: /],
    ['a next article that is not there', guide({ next: ['first', 'gone'] }), /next\[1\]: .*'gone'/],
    ['a relation to nowhere', term({ relations: [{ type: 'see-also', id: 'gone' }] }), /relations\[0\]\.id: .*'gone'/],
    ['a relation to itself', term({ relations: [{ type: 'see-also', id: 'new' }] }), /relations\[0\]\.id: 자기 자신/],
    ['a headword that another term has', term({ ko: '포 드' }), /ko, en, aliases, keywords: '포드'.*glossary\/pod/],
    [
      'an alias that another term has',
      term({ aliases: ['NODE'] }),
      /ko, en, aliases, keywords: 'node'.*glossary\/node/,
    ],
    [
      'a document twice',
      problemsWith(file('sources', 'new', { url: 'https://example.com/spec' })),
      /url: .*sources\/spec/,
    ],
  ])('reports %s with file, field and reason', (_, problems, reason) => {
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^content\/\w+\/new: /);
    expect(problems[0]).toMatch(reason);
  });

  it('lets a term repeat its own name in its aliases', () => {
    expect(term({ aliases: ['새 말', 'new'] })).toEqual([]);
  });

  it('survives front matter of any shape, for the schema has not seen it yet', () => {
    expect(() => guide({ sources: 'spec', next: 3, relations: null })).not.toThrow();
    expect(() => term({ sources: [null], aliases: 'x', relations: [null] })).not.toThrow();
  });
});
