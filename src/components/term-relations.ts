import type { CollectionEntry } from 'astro:content';
import { RELATION_NAMES } from './term-words.ts';

type Term = CollectionEntry<'glossary'>;

/**
 * A term's relations in both directions, grouped by how they read from here. What the term itself says wins over what
 * another term says about the same pair.
 */
export function relationsOf(term: Term, terms: readonly Term[]): { name: string; terms: Term[] }[] {
  const groups = new Map<string, Term[]>();
  const seen = new Set<string>();
  const add = (name: string, other: Term) => {
    if (seen.has(other.id)) return;
    seen.add(other.id);
    groups.set(name, [...(groups.get(name) ?? []), other]);
  };
  for (const { type, id } of term.data.relations) {
    const other = terms.find((candidate) => candidate.id === id);
    if (other) add(RELATION_NAMES[type].forward, other);
  }
  for (const other of terms) {
    const back = other.data.relations.find(({ id }) => id === term.id);
    if (back) add(RELATION_NAMES[back.type].backward, other);
  }
  return [...groups].map(([name, related]) => ({ name, terms: related }));
}
