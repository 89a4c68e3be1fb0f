/** Sounds that Korean transliterations and hurried fingers confuse: exchanging them costs half. */
const NEAR =
  'ㄱㄲㅋ ㄷㄸㅌ ㅂㅃㅍ ㅅㅆ ㅈㅉㅊ ㅐㅔㅖㅒ ㅓㅗ ㅓㅕ ㅓㅏ ㅓㅔ ㅏㅑ ㅗㅛ ㅜㅠ ㅡㅜ ㅡㅓ ㅡㅣ ㄹㄴ ck cs sz iy ae'.split(
    ' ',
  );
/** Jamo that are heard weakly: a missing or surplus one costs half. */
const WEAK = 'ㅇㅡ';

const FIRST_JAMO = 0x3131;
/** Letters and digits below 128, then the 51 jamo of the keyboard. */
const CODES = 180;
const code = (sound: string): number => {
  const unicode = sound.charCodeAt(0);
  return unicode < 128 ? unicode : Math.min(CODES - 1, Math.max(0, unicode - FIRST_JAMO) + 128);
};
/** What exchanging one sound for another costs, by their codes. */
const EXCHANGE = new Float64Array(CODES * CODES).fill(1);
for (let sound = 0; sound < CODES; sound++) EXCHANGE[sound * CODES + sound] = 0;
for (const group of NEAR) {
  for (const a of group) for (const b of group) if (a !== b) EXCHANGE[code(a) * CODES + code(b)] = 0.5;
}

/** Whether two keys write the same sound or sounds that are easily confused. */
export function soundsNear(a = ' ', b = ' '): boolean {
  return (EXCHANGE[code(a) * CODES + code(b)] ?? 1) < 1;
}

/** A word prepared for comparing its spelling. */
export interface Spelled {
  keys: string;
  codes: Uint8Array;
  /** What leaving out or putting in each key costs; the first place stands before the word and costs nothing. */
  costs: Float64Array;
  /** Bit set of its consonants, one bit for sounds that are near. */
  consonants: number;
}

/** The bit of each consonant; a misspelling loses few, while ㅇ and the vowels come and go. */
const CONSONANTS = new Map<string, number>();
'ㄱㄲㅋ ㄴㄹ ㄷㄸㅌ ㅁ ㅂㅃㅍ ㅅㅆ ㅈㅉㅊ ㅎ b cksz d f g h j l m n p q r t v w x'.split(' ').forEach((sounds, bit) => {
  for (const sound of sounds) CONSONANTS.set(sound, 1 << bit);
});

/** Prepares a word given by its keys. A key costs half when it is weak or doubles its neighbour, else one. */
export function spelled(keys: string): Spelled {
  let consonants = 0;
  const costs = Float64Array.from(['', ...keys], (jamo, at) => {
    if (at === 0) return 0;
    consonants |= CONSONANTS.get(jamo) ?? 0;
    const after = keys[at] ?? '';
    const doubles = jamo === keys[at - 2] || jamo === after || (/[ㄱ-ㅎ]/.test(jamo) && soundsNear(jamo, after));
    return WEAK.includes(jamo) || doubles ? 0.5 : 1;
  });
  return { keys, codes: Uint8Array.from(keys, code), costs, consonants };
}

/** How many consonants of `query` have nothing near in `name`: so many edits at the least. */
export function lostConsonants(query: Spelled, name: Spelled): number {
  let lost = 0;
  for (let left = query.consonants & ~name.consonants; left !== 0; left &= left - 1) lost++;
  return lost;
}

/**
 * How many edits a word of so many keys may hold and still count as a misspelling: under 4 none, under 7 one, under 11
 * two, from there three.
 */
export function allowedEdits(keys: number): number {
  return keys < 4 ? 0 : keys < 7 ? 1 : keys < 11 ? 2 : 3;
}

const LONGEST = 96;
/** Rows of the table, kept between calls: a query is compared with hundreds of names for every key that is pressed. */
let older = new Float64Array(LONGEST);
let above = new Float64Array(LONGEST);
let row = new Float64Array(LONGEST);

/**
 * Weighted Damerau-Levenshtein distance of two words (insert, delete, exchange, swap of neighbours). `whole` compares all
 * of `name`, `start` the beginning of `name` that fits best, for a word still being typed. Both are infinite once they
 * must exceed `limit`.
 */
export function spellingDistance(query: Spelled, name: Spelled, limit: number): { whole: number; start: number } {
  const far = { whole: Infinity, start: Infinity };
  const width = name.keys.length + 1;
  if (width > LONGEST) return far;
  // A key left out or put in costs half at the least, so cells farther from the diagonal cannot come under the limit.
  const band = 2 * limit;
  above[0] = 0;
  for (let j = 1; j < width; j++) above[j] = at(above, j - 1) + at(name.costs, j);
  for (let i = 1; i <= query.keys.length; i++) {
    const a = at(query.codes, i - 1);
    const surplus = at(query.costs, i);
    const from = Math.max(1, i - band);
    const to = Math.min(width, i + band + 1);
    row[from - 1] = from === 1 ? at(above, 0) + surplus : Infinity;
    if (to < width) row[to] = Infinity;
    let least = at(row, from - 1);
    for (let j = from; j < to; j++) {
      const b = at(name.codes, j - 1);
      let best = at(above, j - 1) + at(EXCHANGE, a * CODES + b);
      const without = at(above, j) + surplus;
      if (without < best) best = without;
      const extra = at(row, j - 1) + at(name.costs, j);
      if (extra < best) best = extra;
      if (i > 1 && j > 1 && a === name.codes[j - 2] && b === query.codes[i - 2]) {
        best = Math.min(best, at(older, j - 2) + 1);
      }
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return far;
    [older, above, row] = [above, row, older];
  }
  const last = query.keys.length;
  let start = Infinity;
  for (let j = Math.max(0, last - band); j < Math.min(width, last + band + 1); j++)
    start = Math.min(start, at(above, j));
  return { whole: Math.abs(width - 1 - last) > band ? Infinity : at(above, width - 1), start };
}

/** Indexing without `undefined`, which never happens within the bounds above. */
function at(values: Float64Array | Uint8Array, index: number): number {
  return values[index] ?? 0;
}
