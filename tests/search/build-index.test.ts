import { expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { type Columns, fromColumns } from '../../src/search/columns.ts';
import { searchData } from '../../src/search/data.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import { EVERYDAY } from '../../src/search/everyday.ts';
import { finish } from '../../src/search/steps.ts';
import { TERMS } from './fixture.ts';

const term = (id: string) => {
  const found = TERMS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no fixture term ${id}`);
  return structuredClone(found);
};

it('refuses a spelling that two terms claim, naming both files and fields', () => {
  const [pod, node] = [term('pod'), term('node')];
  node.data.aliases.push('파 드');
  expect(() => buildIndex([pod, node])).toThrow(
    'content/glossary/node.mdx aliases: "파 드" is already taken by content/glossary/pod.mdx ko',
  );
});

it('lets a term repeat itself, which adds nothing', () => {
  const vm = term('virtual-machine');
  vm.data.aliases.push('가상머신');
  expect(buildIndex([vm])[0]?.aliases).toEqual(['VM', '버추얼 머신']);
});

it('finds a term by its keywords, which no other term may claim either', () => {
  const [pod, node] = [term('pod'), term('node')];
  node.data.keywords.push('EC2 인스턴스');
  expect(buildIndex([node])[0]?.aliases).toContain('EC2 인스턴스');
  pod.data.aliases.push('ec2인스턴스');
  expect(() => buildIndex([node, pod])).toThrow('already taken by content/glossary/node.mdx keywords');
});

it('puts terms first that others refer to', () => {
  const [pod, node] = [term('pod'), term('node')];
  pod.data.relations.push({ type: 'runs-on', id: 'node' });
  expect(buildIndex([pod, node]).map(({ id }) => id)).toEqual(['node', 'pod']);
});

it('survives the data file, which may put the words of a question in another order', () => {
  const inOrder = (entries: SearchEntry[]): SearchEntry[] =>
    entries.map((entry) => {
      const passages = entry.hints.split('|').map((words) => words.split(' ').sort().join(' '));
      return { ...entry, hints: passages.sort().join('|') };
    });
  const { entries, everyday } = finish(fromColumns(JSON.parse(searchData(TERMS)) as Columns));
  expect(inOrder(entries)).toEqual(inOrder(buildIndex(TERMS)));
  expect(everyday).toBe(EVERYDAY);
});
