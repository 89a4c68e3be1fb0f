/** Hangul syllables and Latin words that a reader takes in a minute of careful reading of technical text. */
const PER_MINUTE = 500;

/**
 * Minutes that a text takes to read, at least one. Code is skimmed, so it is left out.
 * @param body Markdown or MDX
 */
export function readingMinutes(body: string): number {
  const prose = body.replace(/```[\s\S]*?```/g, '').replace(/<[^>]+>/g, '');
  const units = (prose.match(/[가-힣]|[A-Za-z0-9]+/g) ?? []).length;
  return Math.max(1, Math.round(units / PER_MINUTE));
}
