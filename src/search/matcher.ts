import { conceptOf } from './concepts.ts';
import { describer } from './describe.ts';
import { directMatcher, type Record } from './direct.ts';
import type { Match, Matcher, MatchKind, Search, SearchEntry } from './entry.ts';
import { EVERYDAY } from './everyday.ts';
import { namesInside } from './inside.ts';
import { turned } from './layout.ts';
import { MIXED, type Name, namesOf } from './names.ts';
import { nearMatcher } from './near.ts';
import { key, normalize } from './normalize.ts';
import { strippedReadings } from './particles.ts';
import { finish, type Steps } from './steps.ts';
import { contentWordsBy } from './words.ts';

/** Where each way of matching begins; a better match of one way stays within its tier, a guess may be moved up. */
const TIER: { [Kind in MatchKind]: number } = {
  exact: 0,
  stripped: 1,
  initials: 2,
  prefix: 3,
  layout: 4,
  inside: 6,
  described: 7,
  near: 8,
};
/** Share of a query's meaning that a term has to hold to be shown. */
const DESCRIBED = 0.33;
/** The same for a single word, and for words that may be about anything: 고기 굽는 순서. */
const DESCRIBED_BY_ONE = 0.65;
/** Words that are of computers; one of them, or a name, makes a query one for us. */
const OURS =
  /^(?:서버|프로그램|메모리|자원|디스크|배포|버전|코드|빌드|폴더|(?:데이터|네트|클라우드|리눅스|인프라|[a-z]|\d{3}).*)$/;
/** The same for the only word of a query. */
const DESCRIBED_ALONE = 0.8;
/** From here on a term that is described comes before names that merely occur in the query. */
const DESCRIBED_WELL = 0.4;
/** The same when the query holds but one word beside the names. */
const DESCRIBED_BY_REST = 0.6;
/** Place of the last match that is seen at a glance. */
const LAST_IN_SIGHT = 2;
/** Keys that a beginning needs once something was taken off behind it: 아이고 is no 아이솔레이션. */
const BRIEFEST_STRIPPED = 6;
/** Readings of a query that are compared with every spelling, which is the dearest step. */
const MOST_GUESSES = 2;
/** Longer queries are sentences; a name that occurs in one is then likelier than a misspelt one. */
const MOST_MISSPELT = 2;
/** Two things are set side by side, so that the one named first is as much the subject as the last. */
const COMPARING = /(?:와|과|랑|하고)\s|\svs\s|차이|비교/i;

/**
 * Finds glossary terms for anything a Korean keyboard can produce.
 *
 * @param entries terms in order of importance, which breaks ties
 * @returns a function from a query as typed to terms, best first, each with how it matched
 */
export function createMatcher(entries: readonly SearchEntry[]): Matcher {
  return finish(searchInSteps(entries, EVERYDAY)).match;
}

/**
 * The same, a step at a time: a phone needs a quarter of a second for it.
 *
 * @param everyday groups of everyday words
 */
export function* searchInSteps(entries: readonly SearchEntry[], everyday: string): Steps<Search> {
  const names = yield* namesOf(entries);
  const byKey = new Map<string, Name[]>();
  for (const name of names) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name]);
  const isKnown = (plain: string): boolean => byKey.has(plain);
  const headword = (plain: string): string | undefined => entries[byKey.get(plain)?.[0]?.term ?? -1]?.ko;
  const direct = directMatcher(names);
  // Nobody mixes two languages and misspells them as well.
  const near = yield* nearMatcher(names.filter(({ distance }) => distance < MIXED));
  const contentWords = contentWordsBy(headword, conceptOf(everyday));
  const describe = yield* describer(entries, contentWords);

  return { entries, match: (raw) => find(normalize(raw), true), isKnown };

  /** @param mayTurn whether the other keyboard layout is tried once nothing else helps */
  function find(query: string, mayTurn: boolean): Match[] {
    const best = new Map<number, Match>();
    const add = (kind: MatchKind, term: number, name: string, distance: number, more?: Partial<Match>): void => {
      const entry = entries[term];
      const score = TIER[kind] + distance;
      if (entry && score < (best.get(term)?.score ?? Infinity)) best.set(term, { entry, kind, score, name, ...more });
    };
    const record: Record = (kind, { term, text, distance }, within) => add(kind, term, text, distance + within);
    const reaches = (tier: number): boolean => [...best.values()].some(({ score }) => score < tier);

    direct(query, record);
    const readings = strippedReadings(query, isKnown);
    for (const reading of readings) {
      const stripped = query.startsWith(reading) ? query.slice(reading.length).trim() : undefined;
      const recordStripped: Record = (kind, { term, text, distance }, within) =>
        add(kind === 'exact' ? 'stripped' : kind, term, text, distance + within + (kind === 'exact' ? 0 : 0.3), {
          stripped,
        });
      direct(reading, recordStripped, BRIEFEST_STRIPPED);
    }
    // With the particle typed after switching back: 애찯ㄱ는.
    if (best.size === 0) for (const reading of [query, ...readings]) matchTurned(reading);
    if (reaches(TIER.initials) || [...best.values()].some(({ kind }) => kind === 'layout')) return ranked(best);

    const { found, rest } = namesInside(query, byKey);
    const words = query.split(' ').length;
    for (const { name, at } of found) {
      // The head noun comes last in Korean.
      const early = COMPARING.test(query) ? at : words - at;
      record('inside', name, 0.5 * (early / (words + 1)) - 0.02 * Math.min(10, name.key.length));
    }
    const setting = new Set(found.map(({ name }) => name.term));
    if (rest.length > 0) matchDescribed(query, rest, setting);
    if (best.size === 0 || (rest.length > 0 && words <= MOST_MISSPELT && !reaches(TIER.layout))) {
      const briefest = readings.sort((a, b) => a.length - b.length).slice(0, MOST_GUESSES);
      for (const plain of new Set([query, ...briefest].map(key))) near(plain, words === 1, record);
      if (best.size === 0) for (const reading of turned(query)) near(key(reading), words === 1, record);
    }
    // Whole questions in the other layout.
    if (best.size === 0 && mayTurn && words > 1) {
      for (const reading of turned(query)) {
        for (const { entry, name, score } of find(reading, false)) {
          add('layout', entries.indexOf(entry), name, score - TIER.layout, { turned: reading });
        }
      }
    }
    return ranked(best, setting);

    function matchTurned(text: string): void {
      for (const reading of turned(text)) {
        const take = ({ term, text: name, distance }: Name, within: number, shown: string): void =>
          add('layout', term, name, distance + within, { turned: shown });
        for (const shorter of strippedReadings(reading, isKnown)) {
          direct(shorter, (kind, name, within) => kind === 'exact' && take(name, within + 0.3, shorter), 4);
        }
        direct(reading, (_, name, within) => take(name, within, reading), 3);
      }
    }

    /** A term that the query names is its setting; the answer is what the other words, `rest`, describe. */
    function matchDescribed(text: string, others: string[], setting: ReadonlySet<number>): void {
      const content = contentWords(text);
      // A single word in Korean says too little; one in Latin letters that a question holds was hardly meant otherwise.
      if (content.length < 2 && !/^[a-z\d]{3,}$/.test(content[0] ?? '')) return;
      const ours = setting.size > 0 || content.some((word) => OURS.test(word));
      const byOthers = setting.size > 0 ? describe(contentWords(others.join(' '))) : [];
      describe(content).forEach((whole, term) => {
        const { share, found: held } = (setting.has(term) ? byOthers[term] : undefined) ?? whole;
        const least = held > 1 && ours ? DESCRIBED : content.length > 1 ? DESCRIBED_BY_ONE : DESCRIBED_ALONE;
        if (share < least) return;
        // What only the names say is said of the terms that have them.
        const more = setting.size === 0 || (byOthers[term]?.found ?? 0) > 0;
        const well = more && share >= (others.length > 1 ? DESCRIBED_WELL : DESCRIBED_BY_REST);
        add('described', term, '', (well ? -1.6 : 0) + 0.5 * (1 - share));
      });
    }
  }

  function ranked(best: ReadonlyMap<number, Match>, inside: ReadonlySet<number> = new Set()): Match[] {
    const sorted = [...best].sort(([a, { score }], [b, { score: other }]) => score - other || a - b);
    const matches = sorted.map(([, match]) => match);
    // What the query names may be all that is asked for, so it stays in sight whatever else is described.
    const named = sorted.findIndex(([term]) => inside.has(term));
    if (named > LAST_IN_SIGHT) matches.splice(LAST_IN_SIGHT, 0, ...matches.splice(named, 1));
    return matches;
  }
}
