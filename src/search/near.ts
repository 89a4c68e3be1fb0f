import type { Record } from './direct.ts';
import { keystrokes } from './jamo.ts';
import type { Name } from './names.ts';
import { allowedEdits, lostConsonants, type Spelled, soundsNear, spelled, spellingDistance } from './spelling.ts';
import type { Steps } from './steps.ts';

/** From this many keys on a word may be misspelt while it is still being typed. */
const LONG = 7;

/**
 * Tier 7: names spelt almost like a query, a guess that is shown as one. Short words have to begin alike, or every noun
 * would be near some name.
 */
export function* nearMatcher(names: readonly Name[]): Steps<(plain: string, oneWord: boolean, record: Record) => void> {
  const prepared: { name: Name; spelling: Spelled }[] = [];
  for (const name of names) {
    prepared.push({ name, spelling: spelled(name.keys) });
    yield;
  }

  return (plain: string, oneWord: boolean, record: Record): void => {
    const keys = keystrokes(plain);
    const limit = allowedEdits(keys.length);
    if (limit === 0) return;
    const query = spelled(keys);
    for (const { name, spelling } of prepared) {
      // Comparing is dear, so what cannot come near is passed over: a missing key costs half at the least.
      if (keys.length - name.keys.length > 2 * limit || lostConsonants(query, spelling) > limit) continue;
      if (keys.length < LONG && !soundsNear(name.keys[0], keys[0])) continue;
      const { whole, start } = spellingDistance(query, spelling, limit);
      // A name may have a key less than its misspelling, hardly more.
      if (whole <= Math.min(limit, allowedEdits(name.keys.length + 1))) {
        // A single slip in a long name is surer than another name that occurs in the query, and than what its words describe.
        const sure = oneWord || (keys.length > LONG && whole <= keys.length / 8);
        record('near', name, (sure ? -2.8 : 0) + whole * 0.1);
      } else if (keys.length >= LONG && start <= limit - 1) record('near', name, 0.4 + start * 0.1);
    }
  };
}
