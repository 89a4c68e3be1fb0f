import type { Mark, Scene } from '../../scene/mark.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { textWidth } from '../../scene/text-width.ts';
import { wrap } from '../../scene/wrap.ts';
import type { Box } from '../chart.ts';
import type { Params } from './params.ts';
import type { Spending } from './result.ts';
import { AXIS, starts } from './starts.ts';
import { assumptions, PARTITION_NAMES, STARTS, sentence } from './summary.ts';
import { LEFT, ON_PAGE, ON_SLIDE, tower } from './tower.ts';

const FONT = PAGE.font;
const { width: WIDTH, height: HEIGHT } = ON_PAGE;
const HEADING = 30;
/** Height of the line that says what is assumed. */
const NOTE = 32;

/** The start-up times under their heading; how to read them stands beside the axis where there is room, else under it. */
function startTimes(top: number, width: number): { marks: Mark[]; bottom: number } {
  const y = top + HEADING;
  const { title, note } = STARTS;
  const beside = width - AXIS.width > textWidth(note, FONT) + 2 * LEFT;
  const lines = beside ? [note] : wrap(note, FONT, width - 2 * LEFT);
  const [x, first] = beside ? [AXIS.width + LEFT, y + AXIS.y] : [LEFT, y + 148];
  const step = FONT + 7;
  return {
    marks: [
      { mark: 'text', x: LEFT, y: y - 6, text: title, size: 16, weight: 700, ink: 'ink' },
      { mark: 'group', y, children: starts().marks },
      ...lines.map((text, row): Mark => ({ mark: 'text', x, y: first + row * step, text, size: FONT, ink: 'ink-2' })),
    ],
    bottom: beside ? y + 132 : first + lines.length * step,
  };
}

/** Towers and start-up times as one scene, for files. */
export function scene(results: readonly Spending[], params: Params, { width }: { width: number }): Scene {
  const columns = Math.max(1, Math.min(results.length, Math.floor(width / (WIDTH + 8))));
  const rowHeight = HEADING + HEIGHT + 60;
  const marks = results.map((spending, index): Mark => {
    const heading: Mark = {
      mark: 'text',
      x: LEFT,
      y: 18,
      text: PARTITION_NAMES[spending.partition],
      size: 16,
      weight: 700,
      ink: 'ink',
    };
    const drawing: Mark = { mark: 'group', y: HEADING + HEIGHT + 32, children: tower(spending).marks };
    return {
      mark: 'group',
      x: (index % columns) * (WIDTH + 8),
      y: Math.floor(index / columns) * rowHeight,
      children: [heading, drawing],
    };
  });
  const top = Math.ceil(results.length / columns) * rowHeight;
  marks.push({ mark: 'text', x: LEFT, y: top + 16, text: assumptions(params), size: FONT, ink: 'ink-2' });
  const wide = Math.max(columns * (WIDTH + 8), AXIS.width);
  const times = startTimes(top + NOTE, wide);
  marks.push(...times.marks);
  return { viewBox: [-4, 0, wide + 8, times.bottom], title: results.map(sentence).join(' '), marks };
}

/** The towers abreast, as a slide has them. */
export function slide(results: readonly Spending[], params: Params, { height }: Box): Scene {
  const { width, font } = ON_SLIDE;
  const marks = results.map((spending, index): Mark => {
    // The name of the product stands under the name of its kind.
    const [kind = '', product = ''] = PARTITION_NAMES[spending.partition].split(/(?= \()/);
    const name = [kind, product.trim()].filter(Boolean).map(
      (text, line): Mark => ({
        mark: 'text',
        x: LEFT,
        y: font + line * (font + 6),
        text,
        size: font,
        ink: line ? 'ink-2' : 'ink',
        ...(line === 0 && { weight: 700 }),
      }),
    );
    const drawing: Mark = { mark: 'group', y: height - 44, children: tower(spending, ON_SLIDE).marks };
    return { mark: 'group', x: index * width, children: [...name, drawing] };
  });
  marks.push({ mark: 'text', x: LEFT, y: height - 6, text: assumptions(params), size: font, ink: 'ink-2' });
  return { viewBox: [0, 0, results.length * width, height], title: results.map(sentence).join(' '), marks };
}
