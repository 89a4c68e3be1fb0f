import type { Name } from './names.ts';
import { key } from './normalize.ts';
import { isAsking, PARTICLES, stem, withoutParticles } from './particles.ts';

export interface Found {
  name: Name;
  /** Position among the words of the query. */
  at: number;
}

/** Longest run of query words that one name may span. */
const LONGEST = 4;

/**
 * Names inside a longer query: whole runs of words first, the longest that fits, then the beginning of a compound that
 * is written in one (도커허브). `rest` are the words that no name explains.
 */
export function namesInside(query: string, byKey: ReadonlyMap<string, Name[]>): { found: Found[]; rest: string[] } {
  const isKnown = (plain: string): boolean => byKey.has(plain);
  // A change of script is a word boundary as well: 컨테이너runtime.
  const parts = query.replace(/([가-힣])(?=[A-Za-z])/g, '$1 ').split(' ');
  const found: Found[] = [];
  const rest: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let taken = 0;
    for (let length = Math.min(LONGEST, parts.length - at); length > 0 && !taken; length--) {
      const run = parts.slice(at, at + length);
      const last = run.pop() ?? '';
      const inner = run.map((part) => stem(part, isKnown)).join('');
      for (const ending of withoutParticles(last)) {
        const names = byKey.get(key(inner + ending)) ?? byKey.get(key(run.join('') + ending));
        if (!names) continue;
        found.push(...names.map((name) => ({ name, at })));
        taken = length;
        break;
      }
    }
    const word = parts[at] ?? '';
    if (!taken) {
      const begun = compound(word, byKey);
      found.push(...begun.names.map((name) => ({ name, at })));
      if (begun.rest && !isAsking(begun.rest)) rest.push(begun.rest);
    }
    at += taken || 1;
  }
  return { found, rest };
}

/** Names at the beginning of a compound, and after each such name again; `rest` is what they leave. */
function compound(word: string, byKey: ReadonlyMap<string, Name[]>): { names: Name[]; rest: string } {
  const plain = key(word);
  const found: Name[] = [];
  let start = 0;
  for (let end = plain.length; start < plain.length && end > start + 1; end--) {
    const names = byKey.get(plain.slice(start, end));
    const after = plain.slice(end);
    // A name of two syllables begins many words that mean something else; one more syllable would make it such a word.
    const certain = end - start > 2 || after.length !== 1 || PARTICLES.includes(after);
    if (!names || !certain || /^[a-z]/.test(after)) continue;
    found.push(...names);
    start = end;
    end = plain.length + 1;
  }
  return { names: found, rest: plain.slice(start) };
}
