import { LAYERS } from '../schemas/vocabulary.ts';
import type { SearchEntry } from './entry.ts';

/** One term as the data file carries it: no field names, aliases joined by `|`, the layer by its number. */
export type Row = [
  id: string,
  ko: string,
  en: string,
  aliases: string,
  layer: number,
  definition: string,
  hints: string,
];

export function toRow({ id, ko, en, aliases, layer, definition, hints }: SearchEntry): Row {
  return [id, ko, en, aliases.join('|'), LAYERS.indexOf(layer), definition, hints];
}

export function fromRow([id, ko, en, aliases, layer, definition, hints]: Row): SearchEntry {
  return {
    id,
    ko,
    en,
    aliases: aliases ? aliases.split('|') : [],
    layer: LAYERS[layer] ?? 'app',
    definition,
    hints,
  };
}
