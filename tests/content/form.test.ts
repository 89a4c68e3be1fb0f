import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/integrations/content-references.ts';
import { proseOf } from './prose.ts';

const files = await readContent(process.cwd());
const bodies = files.filter(({ body }) => body.trim() !== '');
const without = (body: string) => body.replace(/```[\s\S]*?```/g, '');
const paths = (test: (file: (typeof files)[number]) => boolean) => bodies.filter(test).map(({ path }) => path);

describe('bodies', () => {
  it('have no first-level heading: the title is one already', () => {
    expect(paths(({ body }) => /^# /m.test(without(body)))).toEqual([]);
  });

  it('have headings no deeper than a reader can follow', () => {
    expect(paths(({ body }) => /^####/m.test(without(body)))).toEqual([]);
  });

  it('name the language of every block of code, from those that have a name', () => {
    const languages = new Set(['sh', 'yaml', 'dockerfile', 'json', 'text', 'html']);
    const wrong = bodies.flatMap(({ path, body }) =>
      [...body.matchAll(/^```(\S*)[^\n]*\n[\s\S]*?^```/gm)]
        .filter((match) => !languages.has(match[1] ?? ''))
        .map((match) => `${path}: ${match[1]}`),
    );
    expect(wrong).toEqual([]);
  });

  it('end their sentences as 합니다체 does', () => {
    const plain = bodies.flatMap((file) =>
      [...proseOf(file).matchAll(/[^.?\n]*(?<!니|시)다\.(?=\s|$)/gm)].map(
        (match) => `${file.path}: ${match[0].trim().slice(-40)}`,
      ),
    );
    expect(plain).toEqual([]);
  });
});

describe('terms', () => {
  const terms = files.filter(({ collection }) => collection === 'glossary');

  it('have an example that a reader can run or see', () => {
    expect(terms.filter(({ body }) => !/^```|<Scenario/m.test(body)).map(({ path }) => path)).toEqual([]);
  });

  it('have three questions and more, as readers type them', () => {
    expect(
      terms.filter(({ data }) => !Array.isArray(data.questions) || data.questions.length < 3).map(({ path }) => path),
    ).toEqual([]);
  });
});
