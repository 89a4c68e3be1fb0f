import { LAYERS } from '../schemas/vocabulary.ts';
import type { SearchEntry } from './entry.ts';
import { longhand, shorthand } from './shorthand.ts';
import type { Steps } from './steps.ts';

/**
 * The terms as the data file carries them: a text for each field, a line in it for each term, so that like stands beside
 * like and compresses well. Aliases are joined by `|`, layers are numbers, English that the file name says is left out.
 * Columns with Hangul are in shorthand. The groups of everyday words, which queries are read by, come along.
 */
export type Columns = [
  ids: string,
  en: string,
  layers: string,
  ko: string,
  aliases: string,
  definitions: string,
  everyday: string,
  hints: string,
];

export interface SearchData {
  entries: SearchEntry[];
  everyday: string;
}

/** What a term is called in English unless it says otherwise. */
const named = (id: string): string => id.replaceAll('-', ' ');

export function toColumns({ entries, everyday }: SearchData): Columns {
  const column = (field: (entry: SearchEntry) => string | number): string => entries.map(field).join('\n');
  return [
    column(({ id }) => id),
    column(({ id, en }) => (en === named(id) ? '' : en)),
    column(({ layer }) => LAYERS.indexOf(layer)),
    shorthand(column(({ ko }) => ko)),
    shorthand(column(({ aliases }) => aliases.join('|'))),
    shorthand(column(({ definition }) => definition)),
    shorthand(everyday),
    shorthand(column(({ hints }) => hints)),
  ];
}

/** A line at a time, for reading them takes a phone longer than a frame. */
export function* fromColumns([names, english, numbers, ...written]: Columns): Steps<SearchData> {
  const [en, layers] = [english, numbers].map((column) => column.split('\n'));
  const known = new Map<string, string>();
  const lines: string[][] = [];
  for (const column of written) {
    const read: string[] = [];
    lines.push(read);
    for (const line of column.split('\n')) {
      yield;
      read.push(longhand(line, known));
    }
  }
  const [ko, aliases, definitions, everyday, hints] = lines;
  const entries = names.split('\n').map((id, term) => ({
    id,
    ko: ko?.[term] ?? '',
    en: en?.[term] || named(id),
    aliases: aliases?.[term]?.split('|').filter(Boolean) ?? [],
    layer: LAYERS[Number(layers?.[term])] ?? 'app',
    definition: definitions?.[term] ?? '',
    hints: hints?.[term] ?? '',
  }));
  return { entries, everyday: everyday?.join('\n') ?? '' };
}
