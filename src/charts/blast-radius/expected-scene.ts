import { breakLine } from '../../scene/break-line.ts';
import { dimension } from '../../scene/dimension.ts';
import { type Mark, round, type Scene } from '../../scene/mark.ts';
import { BASELINE, plate } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { textWidth } from '../../scene/text-width.ts';
import { MODEL_NAMES } from '../model-names.ts';
import { type Expected, LAYERS } from './expected-result.ts';
import { EXPECTED_WORDS, expectedInWords, times } from './expected-summary.ts';

const FONT = PAGE.font;
/** px. The apps' own failures are a stub that ends in a break line, for they would dwarf the rest; the bars start where the longest name has ended. */
const STUB = 84;
const START = 124;
const MARGIN = 10;
const HEAD = 30;
const ROW = 78;
const BAR = 28;
/** y of the name, of the dimension line and of the bar in a row; px. */
const NAME = 34;
const LINE = 38;
const TOP = 46;

/** The end of the ruler: the next of 1, 2, 5 times a power of ten, so that bars grow under a slider and the ruler seldom changes. */
export function rulerEnd(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 0.1)));
  return [1, 2, 5, 10].map((step) => step * power).find((end) => end >= most - 1e-9) ?? 10 * power;
}

function stub(own: number): Mark[] {
  const text = own.toFixed(1);
  const label = { size: FONT, anchor: 'middle', y: TOP + BAR / 2 + FONT * BASELINE } as const;
  if (own === 0) return [{ mark: 'text', x: 30, text, ink: 'ink-3', ...label }];
  return [
    { mark: 'rect', x: 1, y: TOP, width: STUB, height: BAR, fill: { ink: 'sheet' }, stroke: 'line', weight: 1.25 },
    ...breakLine(STUB - 20, TOP, TOP + BAR),
    { mark: 'text', x: 31, text, ink: 'ink', ...label },
  ];
}

function bar({ layers, below }: Expected, scale: number): Mark[] {
  if (below === 0) {
    const y = TOP + BAR / 2 + FONT * BASELINE;
    return [{ mark: 'text', x: START, y, text: times(0), size: FONT, ink: 'ink-3' }];
  }
  const marks: Mark[] = [];
  let left = START;
  for (const layer of LAYERS) {
    const width = layers[layer] * scale;
    if (width === 0) continue;
    const box = { x: left, y: TOP, width, height: BAR };
    marks.push({ mark: 'rect', ...box, fill: { hatch: layer }, stroke: 'line', weight: 1.25 });
    const text = layers[layer].toFixed(1);
    if (textWidth(text, FONT) + 18 < width)
      marks.push(plate(left + width / 2, TOP + BAR / 2, text, { size: FONT, anchor: 'middle', pad: 3 }));
    left += width;
  }
  return [...marks, ...dimension(START, left, LINE, times(below), { size: FONT, bold: true, textInk: 'ink' })];
}

/**
 * Expected app failures a year, a bar for each model: what the apps do themselves as a stub, what takes them along as
 * hatched pieces on one ruler.
 * @param width of the drawing; px
 */
export function expectedScene(results: readonly Expected[], width: number): Scene {
  const end = rulerEnd(Math.max(...results.map(({ below }) => below)));
  const scale = (width - START - MARGIN) / end;
  const head = (x: number, text: string): Mark => ({ mark: 'text', x, y: 15, text, size: FONT, ink: 'ink-3' });
  const foot = HEAD + results.length * ROW;
  const ticks = [0, end / 2, end];
  return {
    viewBox: [0, 0, width, foot + 34],
    title: results.map(expectedInWords).join(' '),
    marks: [
      head(0, EXPECTED_WORDS.own),
      head(START, EXPECTED_WORDS.below),
      ...results.map((result, index): Mark => {
        const name = MODEL_NAMES[result.model];
        return {
          mark: 'group',
          y: HEAD + index * ROW,
          children: [
            { mark: 'text', x: 0, y: NAME, text: name, size: 15, weight: 700, ink: 'ink' },
            ...stub(result.own),
            ...bar(result, scale),
          ],
        };
      }),
      {
        mark: 'path',
        d: `M${START} ${foot + 8}H${width - MARGIN}${ticks.map((tick) => `M${round(START + tick * scale)} ${foot + 3}V${foot + 13}`).join('')}`,
        stroke: 'line-soft',
        weight: 1,
      },
      ...ticks.map((tick): Mark => {
        const anchor = tick === 0 ? 'start' : tick === end ? 'end' : 'middle';
        const x = tick === end ? width : START + tick * scale;
        return {
          mark: 'text',
          x,
          y: foot + 29,
          text: `${Number(tick.toFixed(2))}회`,
          size: FONT,
          anchor,
          ink: 'ink-3',
        };
      }),
    ],
  };
}
