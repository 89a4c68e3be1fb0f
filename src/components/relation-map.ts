import type { CollectionEntry } from 'astro:content';
import { textWidth } from '../scene/text-width.ts';
import { LAYERS, type Layer } from '../schemas/vocabulary.ts';

type Term = CollectionEntry<'glossary'>;

const FONT = 14;
const CHIP = 32;
const ROW = 48;
const GAP = 14;
const BAND_PAD = 14;
const MARGIN = 128;

export interface Chip {
  term: Term;
  x: number;
  y: number;
  width: number;
}

export interface Band {
  layer: Layer;
  top: number;
  height: number;
  chips: Chip[];
}

/** Terms as chips on the floors of a building, the highest layer first; rows are filled from left to right. */
export function layOutTerms(terms: readonly Term[], width: number): { bands: Band[]; height: number } {
  let top = 0;
  const bands = [...LAYERS].reverse().flatMap((layer): Band[] => {
    const own = terms.filter(({ data }) => data.layer === layer);
    if (own.length === 0) return [];
    let x = MARGIN;
    let row = 0;
    const chips = own.map((term): Chip => {
      const wide = Math.ceil(textWidth(term.data.ko, FONT)) + 20;
      if (x > MARGIN && x + wide > width - GAP) {
        x = MARGIN;
        row += 1;
      }
      const chip = { term, x, y: top + BAND_PAD + row * ROW, width: wide };
      x += wide + GAP;
      return chip;
    });
    const band = { layer, top, height: 2 * BAND_PAD + row * ROW + CHIP, chips };
    top += band.height;
    return [band];
  });
  return { bands, height: top };
}

export interface Tie {
  from: string;
  to: string;
  d: string;
}

/** Lines between related terms. Loose kinds (see also, contrast) are left to the text: they would hide the firm ones. */
export function tiesOf(bands: readonly Band[]): Tie[] {
  const chips = new Map(bands.flatMap(({ chips: own }) => own.map((chip) => [chip.term.id, chip] as const)));
  return [...chips.values()].flatMap((chip) =>
    chip.term.data.relations
      .filter(({ type }) => type !== 'see-also' && type !== 'contrasts-with')
      .flatMap(({ id }): Tie[] => {
        const other = chips.get(id);
        if (!other) return [];
        const [x1, x2] = [chip.x + chip.width / 2, other.x + other.width / 2].map(Math.round);
        const [y1, y2] = [chip.y + CHIP / 2, other.y + CHIP / 2];
        // A gentle bow keeps a line clear of the chips of its own row.
        const bow = y1 === y2 ? -30 : (y1 + y2) / 2;
        const d =
          y1 === y2
            ? `M${x1} ${y1}Q${((x1 ?? 0) + (x2 ?? 0)) / 2} ${y1 + bow} ${x2} ${y2}`
            : `M${x1} ${y1}C${x1} ${bow} ${x2} ${bow} ${x2} ${y2}`;
        return [{ from: chip.term.id, to: id, d }];
      }),
  );
}

export const CHIP_HEIGHT = CHIP;
export const CHIP_FONT = FONT;
