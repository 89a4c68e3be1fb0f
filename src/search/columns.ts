import { LAYERS } from '../schemas/vocabulary.ts';
import type { SearchEntry } from './entry.ts';

/**
 * The terms as the data file carries them: a text for each field, a line in it for each term, so that like stands beside
 * like and compresses well. Aliases are joined by `|`, layers are numbers, English that the file name says is left out.
 */
export type Columns = [
  ids: string,
  ko: string,
  en: string,
  aliases: string,
  layers: string,
  definitions: string,
  hints: string,
];

/** What a term is called in English unless it says otherwise. */
const named = (id: string): string => id.replaceAll('-', ' ');

export function toColumns(entries: readonly SearchEntry[]): Columns {
  const column = (field: (entry: SearchEntry) => string | number): string => entries.map(field).join('\n');
  return [
    column(({ id }) => id),
    column(({ ko }) => ko),
    column(({ id, en }) => (en === named(id) ? '' : en)),
    column(({ aliases }) => aliases.join('|')),
    column(({ layer }) => LAYERS.indexOf(layer)),
    column(({ definition }) => definition),
    column(({ hints }) => hints),
  ];
}

export function fromColumns(columns: Columns): SearchEntry[] {
  const [ids = [], ko, en, aliases, layers, definitions, hints] = columns.map((column) => column.split('\n'));
  return ids.map((id, term) => ({
    id,
    ko: ko?.[term] ?? '',
    en: en?.[term] || named(id),
    aliases: aliases?.[term]?.split('|').filter(Boolean) ?? [],
    layer: LAYERS[Number(layers?.[term])] ?? 'app',
    definition: definitions?.[term] ?? '',
    hints: hints?.[term] ?? '',
  }));
}
