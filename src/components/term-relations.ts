import type { CollectionEntry } from 'astro:content';
import { RELATION_NAMES } from './term-words.ts';

type Term = CollectionEntry<'glossary'>;

/**
 * A term's relations in both directions, grouped by how they read from here. Each other term stands once: what tells more
 * than ‘see also’ wins, then what the term itself says.
 */
export function relationsOf(term: Term, terms: readonly Term[]): { name: string; terms: Term[] }[] {
  const groups = new Map<string, Term[]>();
  const seen = new Set<string>();
  const own = term.data.relations.flatMap(({ type, id }) => {
    const other = terms.find((candidate) => candidate.id === id);
    return other ? [{ type, name: RELATION_NAMES[type].forward, other }] : [];
  });
  const others = terms.flatMap((other) =>
    other.data.relations
      .filter(({ id }) => id === term.id)
      .map(({ type }) => ({ type, name: RELATION_NAMES[type].backward, other })),
  );
  const stated = [...own, ...others];
  const vague = stated.filter(({ type }) => type === 'see-also');
  for (const { name, other } of [...stated.filter(({ type }) => type !== 'see-also'), ...vague]) {
    if (seen.has(other.id)) continue;
    seen.add(other.id);
    groups.set(name, [...(groups.get(name) ?? []), other]);
  }
  return [...groups].map(([name, related]) => ({ name, terms: related }));
}
