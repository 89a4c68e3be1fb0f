import { LAYERS } from '../schemas/vocabulary.ts';
import type { SearchEntry } from './entry.ts';
import { brief, briefHints, inFull, oftenIn } from './often.ts';
import { longhand, shorthand } from './shorthand.ts';
import type { Steps } from './steps.ts';

/**
 * The terms as the data file carries them: a text for each field, a line in it for each term, so that like stands beside
 * like and compresses well. Aliases are joined by `|`, layers are numbers, English that the file name says is left out.
 * Columns with Hangul are in shorthand. The groups of everyday words, which queries are read by, come along, and so do
 * the words for which the other columns have but one character.
 */
export type Columns = [
  ids: string,
  en: string,
  layers: string,
  often: string,
  ko: string,
  aliases: string,
  definitions: string,
  everyday: string,
  hints: string,
];

/** Ends a line. JSON would need two characters for a line break. */
const END = '^';

export interface SearchData {
  entries: SearchEntry[];
  everyday: string;
}

/** What a term is called in English unless it says otherwise. */
const named = (id: string): string => id.replaceAll('-', ' ');

export function toColumns({ entries, everyday }: SearchData): Columns {
  const column = (field: (entry: SearchEntry) => string | number): string => entries.map(field).join(END);
  const often = oftenIn(entries.map(({ hints }) => hints));
  return [
    column(({ id }) => id),
    column(({ id, en }) => (en === named(id) ? '' : en)),
    column(({ layer }) => LAYERS.indexOf(layer)),
    shorthand(often.join(END)),
    shorthand(column(({ ko }) => brief(ko, often))),
    shorthand(column(({ aliases }) => brief(aliases.join('|'), often))),
    shorthand(column(({ definition }) => brief(definition, often))),
    shorthand(everyday.replaceAll('\n', END)),
    shorthand(column(({ hints }) => briefHints(hints, often))),
  ];
}

/** A line at a time, for reading them takes a phone longer than a frame. */
export function* fromColumns([names, english, numbers, ...written]: Columns): Steps<SearchData> {
  const [en, layers] = [english, numbers].map((column) => column.split(END));
  const known = new Map<string, string>();
  const lines: string[][] = [];
  for (const column of written) {
    const read: string[] = [];
    lines.push(read);
    for (const line of column.split(END)) {
      yield;
      read.push(longhand(line, known));
    }
  }
  const [often = [], ko, aliases, definitions, everyday, hints] = lines;
  const full = (lines: string[] | undefined, term: number, before?: string): string =>
    inFull(lines?.[term] ?? '', often, before);
  const entries = names.split(END).map((id, term) => ({
    id,
    ko: full(ko, term),
    en: en?.[term] || named(id),
    aliases: full(aliases, term).split('|').filter(Boolean),
    layer: LAYERS[Number(layers?.[term])] ?? 'app',
    definition: full(definitions, term),
    // Those that begin with a frequent word begin with a space now.
    hints: full(hints, term, ' ').replace(/(^|\|) /g, '$1'),
  }));
  return { entries, everyday: everyday?.join('\n') ?? '' };
}
