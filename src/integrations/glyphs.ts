import { modulesNamedIn } from './built-files.ts';

/** Elements and SVG attributes that set bold text; the 700 file holds only what stands in them. */
const BOLD =
  /<(h[1-4]|b|strong|th|summary|legend|button|label|nav|dt)\b[^>]*>([\s\S]*?)<\/\1>|<text\b[^>]*font-weight="[67]\d\d"[^>]*>([^<]*)<\/text>|class="[^"]*\b(?:bold|claim)\b[^"]*"[^>]*>([^<]*)</g;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };

/** What a reader sees of a piece of HTML: no tags, no script, no style; attribute texts that show (titles) are not drawn by our font. */
const visible = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** Data that a page carries for its scripts, as the steps of a slide: what waits there is shown later. */
const DATA = /<script\b[^>]*\btype="application\/json"[^>]*>([\s\S]*?)<\/script>/g;
const waiting = (html: string): string[] => [...html.matchAll(DATA)].map(([, data = '']) => data);

const unique = (text: string): string => [...new Set(text)].sort().join('');

// Numbers and Latin letters change while a chart is used, so both weights carry all of them.
const ALWAYS = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}·…→×“”‘’`;

const hangul = (texts: Iterable<string>): string => [...texts].join('').replace(/[^가-힣]/g, '');

/** What the islands of some pages are made of: the files of their components. */
const components = (pages: readonly string[]): string =>
  pages.flatMap((html) => html.match(/component-url="[^"]*"/g) ?? []).join('\n');

/**
 * The characters that a set of pages shows.
 * @param pages HTML texts
 * @param scripts JavaScript texts by name; of them only the Hangul counts
 * @returns `all`: every visible character, and the Hangul of data blocks; `bold`: those in bold elements, and those of the islands' words, for a chart's
 * sentences carry bold words that no built page holds. Sorted, each once.
 */
export function glyphsInUse(
  pages: readonly string[],
  scripts: ReadonlyMap<string, string> = new Map(),
): { all: string; bold: string } {
  const bold = pages.flatMap((html) => [...html.matchAll(BOLD)].map((match) => match[2] ?? match[3] ?? match[4] ?? ''));
  const islands = modulesNamedIn(components(pages), scripts).map((name) => scripts.get(name) ?? '');
  return {
    all: unique(ALWAYS + pages.map(visible).join('') + hangul(pages.flatMap(waiting)) + hangul(scripts.values())),
    bold: unique(ALWAYS + bold.map(visible).join('') + hangul(islands)),
  };
}
