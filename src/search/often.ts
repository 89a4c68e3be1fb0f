/** From how many uses on a word of the questions is written as one character. */
const OFTEN = 3;
/** Words that come often are numbered from here on: above ASCII, far below Hangul. */
const FIRST = 0x80;
const CODES = /[\u0080-\u03ff]/g;

/** The words that come often in hints, most frequent first. */
export function oftenIn(hints: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const word of hints.join('|').split(/[ |]/)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses]
    .filter(([, count]) => count >= OFTEN)
    .sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Hints with one character for each frequent word, which stands behind the others, all in an order that compresses well. */
export function briefHints(hints: string, often: readonly string[]): string {
  const passages = hints.split('|').map((passage) => {
    const words = passage.split(' ');
    const codes = often.flatMap((word, code) => (words.includes(word) ? String.fromCharCode(FIRST + code) : []));
    const rare = words.filter((word) => !often.includes(word)).sort();
    return rare.join(' ') + codes.join('');
  });
  return passages.sort().join('|');
}

/** A text in which one character stands for each frequent word, wherever it occurs. */
export function brief(text: string, often: readonly string[]): string {
  const longestFirst = [...often.entries()].filter(([, word]) => word.length > 1);
  longestFirst.sort(([, a], [, b]) => b.length - a.length);
  return longestFirst.reduce((rest, [code, word]) => rest.replaceAll(word, String.fromCharCode(FIRST + code)), text);
}

/** The text with its words again, `before` each of them what parts it from the last. */
export function inFull(text: string, often: readonly string[], before = ''): string {
  return text.replace(CODES, (code) => before + often[code.charCodeAt(0) - FIRST]);
}
