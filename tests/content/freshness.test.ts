import { describe, expect, it } from 'vitest';
import { checkedPages, isOld, KUBERNETES_VERSION } from '../../src/components/freshness.ts';
import { readContent } from '../../src/integrations/content-references.ts';
import type { ContentFile } from '../../src/integrations/reference-rules.ts';
import { versionProblems } from './freshness.ts';

const files = await readContent(process.cwd());
const pages = await checkedPages();
const today = new Date();

describe('reviews', () => {
  it('older than a year are listed', () => {
    const old = pages.filter(({ reviewed }) => isOld(reviewed, today));
    // A list to work through, no failure: an old text is not wrong by itself.
    if (old.length > 0) console.warn(`확인한 지 한 해가 지난 글:\n${old.map(({ href }) => `  ${href}`).join('\n')}`);
    expect(pages.filter(({ reviewed }) => reviewed > today).map(({ href }) => href)).toEqual([]);
  });

  it('count as old from a year and a day on', () => {
    const reviewed = new Date('2026-11-23');
    expect(isOld(reviewed, new Date('2027-11-23'))).toBe(false);
    expect(isOld(reviewed, new Date('2027-11-24'))).toBe(true);
  });

  it('stand with the oldest first', () => {
    const times = pages.map(({ reviewed }) => reviewed.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(pages).toHaveLength(files.filter(({ collection }) => /^(guide|glossary)$/.test(collection)).length);
  });
});

describe('facts that hold for one version', () => {
  it('say for which', () => {
    expect(versionProblems(files)).toEqual([]);
  });

  it('are of the version that the whole site names', () => {
    const named = pages.flatMap(({ checkedAgainst = '' }) => /Kubernetes ([\d.]+)/.exec(checkedAgainst)?.[1] ?? []);
    expect([...new Set(named)]).toEqual([KUBERNETES_VERSION]);
  });

  const source: ContentFile = {
    collection: 'sources',
    id: 'nodes',
    path: 'nodes.json',
    data: { publisher: 'Kubernetes', url: 'https://kubernetes.io/docs/nodes/', version: '1.35' },
    body: '',
  };
  const term = (body: string, data: Record<string, unknown> = {}): ContentFile => ({
    collection: 'glossary',
    id: 'node',
    path: 'node.mdx',
    data,
    body,
  });

  it.each<[string, ContentFile[]]>([
    ['a document without its version', [{ ...source, data: { ...source.data, version: undefined } }]],
    ['a cited version that is not named', [source, term('노드입니다.', { sources: [{ id: 'nodes' }] })]],
    [
      'a cited version other than the one named',
      [source, term('노드입니다.', { sources: [{ id: 'nodes' }], checkedAgainst: 'Kubernetes 1.34' })],
    ],
    ['a version in the text', [term('쿠버네티스 1.32부터 50초입니다.')]],
    ['a default', [term('기본값은 300초입니다.')]],
  ])('are missed in %s', (_, wrong) => {
    expect(versionProblems(wrong)).toHaveLength(1);
  });

  it('are not seen where there are none', () => {
    const right = term('쿠버네티스 1.32부터 기본값이 50초입니다.', {
      sources: [{ id: 'nodes' }],
      checkedAgainst: 'Kubernetes 1.35',
    });
    expect(versionProblems([source, right, term('커널은 프로그램입니다.')])).toEqual([]);
  });
});
