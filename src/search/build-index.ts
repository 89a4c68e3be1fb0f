import type { GlossaryTerm } from '../schemas/glossary.ts';
import { conceptOf } from './concepts.ts';
import type { SearchEntry } from './entry.ts';
import { EVERYDAY } from './everyday.ts';
import { key } from './normalize.ts';
import { type ContentWords, contentWordsBy } from './words.ts';

export interface IndexedTerm {
  /** File name without extension. */
  id: string;
  data: Pick<
    GlossaryTerm,
    'ko' | 'en' | 'aliases' | 'keywords' | 'reading' | 'questions' | 'definition' | 'layer' | 'relations'
  >;
}

/**
 * The search data of the glossary, terms that many others refer to first.
 *
 * @throws Error naming both files and fields when two terms share a spelling
 */
export function buildIndex(terms: readonly IndexedTerm[]): SearchEntry[] {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, data } of terms) {
    const own = new Map<string, string>();
    for (const [field, text] of spellings(data)) {
      const place = `content/glossary/${id}.mdx ${field}`;
      const other = owners.get(key(text));
      if (other) clashes.push(`${place}: "${text}" is already taken by ${other}`);
      own.set(key(text), place);
    }
    // Entered only now: a term may repeat itself (kubelet, 가상머신), for spaces and case say nothing here.
    for (const [plain, place] of own) owners.set(plain, place);
  }
  if (clashes.length > 0) throw new Error(`Search: spellings must be unique.\n${clashes.join('\n')}`);

  const known = new Map(terms.flatMap(({ data }) => spellings(data).map(([, text]) => [key(text), data.ko])));
  const contentWords = contentWordsBy((plain) => known.get(plain), conceptOf(EVERYDAY));
  const references = new Map<string, number>();
  for (const { id } of terms.flatMap(({ data }) => data.relations)) references.set(id, (references.get(id) ?? 0) + 1);
  return terms
    .map(({ id, data }) => {
      const { ko, en, definition, layer } = data;
      const taken = new Set([key(ko), key(en)]);
      const aliases = [...data.aliases, ...data.keywords, ...(data.reading ? [data.reading] : [])].filter(
        // A plural is found by its singular.
        (alias) => !taken.has(key(alias)) && !taken.has(key(alias).replace(/s$/, '')) && taken.add(key(alias)),
      );
      const hints = hintsOf(data, contentWords);
      return { id, ko, en, aliases, definition, layer, hints };
    })
    .sort((a, b) => (references.get(b.id) ?? 0) - (references.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
}

function spellings(data: IndexedTerm['data']): [field: string, text: string][] {
  return [
    ['ko', data.ko],
    ['en', data.en],
    ...data.aliases.map((alias): [string, string] => ['aliases', alias]),
    ...data.keywords.map((keyword): [string, string] => ['keywords', keyword]),
    ...(data.reading ? [['reading', data.reading] as [string, string]] : []),
  ];
}

/** A question that adds less of its words than this to what the others say has no passage of its own. */
const TELLING = 0.34;

/** What the questions add to the names, which hold for every question. */
function hintsOf(data: IndexedTerm['data'], contentWords: ContentWords): string {
  const names = spellings(data).map(([, text]) => text);
  const named = new Set(contentWords(names.join(' ')));
  const asked = data.questions.map((text) => contentWords(text).filter((word) => !named.has(word)));
  const within = (words: string[], all: string[]): boolean => words.every((word) => all.includes(word));
  const longer = (a: number, b: number): boolean =>
    (asked[a]?.length ?? 0) > (asked[b]?.length ?? 0) || (asked[a]?.length === asked[b]?.length && a < b);
  const telling = asked.filter(
    (words, at) =>
      words.length > 0 && !asked.some((all, other) => other !== at && longer(other, at) && within(words, all)),
  );
  const said = new Set<string>();
  const rest: string[] = [];
  const passages = telling.filter((words) => {
    const added = words.filter((word) => !said.has(word));
    for (const word of added) said.add(word);
    const tells = added.length >= TELLING * words.length;
    if (!tells) rest.push(...added);
    return tells;
  });
  return [...passages, ...(rest.length > 0 ? [rest] : [])].map((words) => words.join(' ')).join('|');
}
