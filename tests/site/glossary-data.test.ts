import { describe, expect, it } from 'vitest';
import { builtPages } from '../setup/dist.ts';
import { read } from './weight.ts';

interface Glossary {
  version: number;
  terms: { id: string; url: string; ko: string; relations: { type: string; id: string }[] }[];
}

const file = JSON.parse(read('/glossary.json')) as Glossary;
const pages = builtPages();

/** The linked data of a page. */
const linked = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map((match) =>
    JSON.parse(match[1] ?? ''),
  );

describe('glossary.json', () => {
  it('has a page that explains every field, every layer and every type of relation in it', () => {
    const page = pages.find(({ path }) => path === '/glossary/data/')?.html ?? '';
    const fields = [file, ...file.terms].flatMap((object) => Object.keys(object));
    const explained = [...page.matchAll(/<code>([^<]+)<\/code>/g)].flatMap((match) => (match[1] ?? '').split(', '));
    expect([...new Set(fields)].filter((name) => !explained.includes(name))).toEqual([]);
    const types = new Set(file.terms.flatMap(({ relations }) => relations.map(({ type }) => type)));
    for (const type of types) expect(page).toContain(`${type}(`);
  });

  it('names only terms that it holds', () => {
    const ids = new Set(file.terms.map(({ id }) => id));
    expect(file.terms.flatMap(({ relations }) => relations).filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});

describe('linked data', () => {
  it('is a DefinedTerm on the page of every term, in the one DefinedTermSet that lists it', () => {
    const [set] = linked(pages.find(({ path }) => path === '/glossary/')?.html ?? '');
    expect(set).toMatchObject({ '@context': 'https://schema.org', '@type': 'DefinedTermSet', inLanguage: 'ko' });
    expect(set?.hasDefinedTerm).toHaveLength(file.terms.length);
    for (const { id, url, ko } of file.terms) {
      const [term] = linked(pages.find(({ path }) => path === `/glossary/${id}/`)?.html ?? '');
      expect(term).toMatchObject({ '@type': 'DefinedTerm', name: ko, url, inDefinedTermSet: set?.url });
      expect(set?.hasDefinedTerm).toContainEqual({ '@type': 'DefinedTerm', name: ko, url });
    }
  });
});

describe('glossary.tsv', () => {
  it('tells Anki what its columns are, and has a card of three fields for every term', () => {
    const lines = read('/glossary.tsv').trimEnd().split('\n');
    const notes = lines.filter((line) => !line.startsWith('#'));
    expect(lines.slice(0, 4)).toEqual([
      '#separator:tab',
      '#html:false',
      '#columns:Front\tBack\tTags',
      '#tags column:3',
    ]);
    expect(notes).toHaveLength(file.terms.length);
    // A quotation mark at the start of a field would join it with the next one.
    for (const note of notes) expect(note).toMatch(/^[^\t"][^\t]*\t[^\t"][^\t]*\t[a-z]+$/);
  });
});
