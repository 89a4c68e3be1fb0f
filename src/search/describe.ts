import type { SearchEntry } from './entry.ts';
import { keystrokes } from './jamo.ts';
import type { Steps } from './steps.ts';
import type { ContentWords } from './words.ts';

/** For each term the share in 0..1, and how many words were found. */
type Describer = (words: readonly string[]) => { share: number; found: number }[];

/** Keys with which two words must begin alike to be forms of one word. */
const LEAST_ALIKE = 4;
/** What words count for that are scattered over a term's questions, against those that meet in one. */
const SCATTERED = 0.5;
/** What it adds that the definition, not only a question, holds the words. */
const DEFINED = 0.1;
/** For a query that ends in the noun in which the definition ends. */
const SAME_KIND = 0.06;
/** A query word that no term uses is as rare as can be; capped, so that one odd word does not sink a good question. */
const RAREST = 3;
/** Of a long tale the words that no term uses count up to here. */
const MOST_STRANGE = 3;

/**
 * Finds terms by what they mean: the share of a query's words, weighted by how rare they are among the terms, that a
 * term's names, questions and definition hold. Words that meet in one question count for more than scattered ones.
 */
export function* describer(entries: readonly SearchEntry[], contentWords: ContentWords): Steps<Describer> {
  /** Passage: names, definition or one question of a term. */
  const owners: number[] = [];
  /** The passage that is each term's definition. */
  const definitions: number[] = [];
  /** How much a passage counts: brief ones say one thing, and among equals the briefer one is meant. */
  const lengths: number[] = [];
  /** The noun that each definition ends in, which says what kind of thing the term is. */
  const kinds: (string | undefined)[] = [];
  const vocabulary = new Map<string, { word: string; passages: number[] }>();
  /** The same words by the keys that alike words have in common. */
  const alikeBy = new Map<string, { word: string; passages: number[] }[]>();
  for (const [term, { ko, en, aliases, hints, definition }] of entries.entries()) {
    yield;
    definitions.push(owners.length);
    const names = contentWords([ko, en, ...aliases].join(' '));
    const passages = [contentWords(definition), ...hints.split('|').map((words) => words.split(' '))];
    kinds.push(passages[0]?.at(-1));
    for (const words of passages) {
      const passage = owners.push(term) - 1;
      lengths.push(words.length);
      // Each question is about the term, so the names belong to every passage.
      for (const word of [...words, ...names]) {
        let entry = vocabulary.get(word);
        if (!entry) {
          entry = { word, passages: [] };
          vocabulary.set(word, entry);
          const start = keystrokes(word).slice(0, LEAST_ALIKE);
          alikeBy.set(start, [...(alikeBy.get(start) ?? []), entry]);
        }
        entry.passages.push(passage);
      }
    }
  }

  return (words) => {
    const together = owners.map(() => 0);
    const unsaid = [...lengths];
    const totals = entries.map(() => ({ share: 0, found: 0 }));
    let most = 0;
    let strange = 0;
    for (const word of words) {
      const start = keystrokes(word).slice(0, LEAST_ALIKE);
      const held = new Map<number, number>();
      const inPassage = new Map<number, number>();
      for (const { word: other, passages } of alikeBy.get(start) ?? []) {
        const alike = likeness(word, other);
        if (alike === 0) continue;
        for (const passage of passages) {
          const term = owners[passage] ?? 0;
          held.set(term, Math.max(alike, held.get(term) ?? 0));
          inPassage.set(passage, Math.max(alike, inPassage.get(passage) ?? 0));
        }
      }
      let uses = 0;
      for (const strength of held.values()) uses += strength;
      const rarity =
        uses === 0 && ++strange > MOST_STRANGE ? 0 : Math.min(RAREST, Math.log(1 + entries.length / (uses + 0.5)));
      most += rarity;
      for (const [passage, strength] of inPassage) {
        together[passage] = (together[passage] ?? 0) + rarity * strength;
        unsaid[passage] = (unsaid[passage] ?? 0) - strength;
      }
      for (const [term, strength] of held) {
        const total = totals[term];
        if (total) Object.assign(total, { share: total.share + rarity * strength, found: total.found + 1 });
      }
    }
    const closest = entries.map(() => 0);
    const defined = definitions.map((passage) => together[passage] ?? 0);
    owners.forEach((term, passage) => {
      closest[term] = Math.max(
        closest[term] ?? 0,
        (together[passage] ?? 0) * (1 - 0.04 * Math.max(0, Math.min(8, unsaid[passage] ?? 0))),
      );
    });
    return totals.map(({ share, found }, term) => ({
      share:
        (SCATTERED * share + (1 - SCATTERED) * (closest[term] ?? 0) + DEFINED * (defined[term] ?? 0)) / (most || 1) +
        (kinds[term] === words.at(-1) ? SAME_KIND : 0),
      found,
    }));
  };
}

/** Likeness in 0..1 of two words that may be inflected differently: how much of the shorter one they begin with alike. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  // Latin words do not inflect, and kube does not mean kubectl.
  if (/[a-z]/.test(one)) return 0;
  const [a, b] = [keystrokes(one), keystrokes(other)];
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  const share = same / shorter;
  // 접속 begins 접속자, but 보이 does not begin 보일러, though its keys do.
  const begins = one.startsWith(other) || other.startsWith(one);
  return (begins && same >= LEAST_ALIKE) || (same > LEAST_ALIKE && share >= 0.7 && share < 1) ? share * share * 0.9 : 0;
}
