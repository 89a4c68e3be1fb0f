import type { CollectionEntry } from 'astro:content';

/** Raised when a field of `/glossary.json` is renamed or taken away; new fields do not raise it. */
export const GLOSSARY_VERSION = 1;

/** One term as `/glossary.json` gives it out. */
export function publicTerm({ id, data }: CollectionEntry<'glossary'>, site: URL) {
  const { ko, en, aliases, definition, layer, models, relations, sources, reviewed, checkedAgainst } = data;
  return {
    id,
    url: new URL(`/glossary/${id}/`, site).href,
    ko,
    en,
    aliases,
    definition,
    layer,
    models,
    relations,
    sources: sources.map((source) => ({ ...source, url: new URL(`/sources/#${source.id}`, site).href })),
    reviewed: reviewed.toISOString().slice(0, 10),
    checkedAgainst,
  };
}

const field = (text: string): string => text.replaceAll('\t', ' ').replaceAll('\n', ' ');

/**
 * The glossary as tab-separated flash cards. The `#` lines tell Anki how to import them.
 * @returns front (headword), back (definition, English), tags (layer), a line each
 */
export function flashCards(terms: readonly CollectionEntry<'glossary'>[]): string {
  const rows = terms.map(({ data }) => [data.ko, `${data.definition} (${data.en})`, data.layer].map(field).join('\t'));
  return ['#separator:tab', '#html:false', '#columns:Front\tBack\tTags', '#tags column:3', ...rows, ''].join('\n');
}
