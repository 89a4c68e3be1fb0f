import { scaleLog } from 'd3-scale';
import { ground } from '../../scene/ground.ts';
import type { Hatch, Mark, Scene } from '../../scene/mark.ts';
import { BASELINE, plate } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Box } from '../chart.ts';
import type { Params } from './params.ts';
import { type Spending, START_TIMES } from './result.ts';
import { assumptions, fitText, gib, PARTITION_NAMES, SEGMENT_NAMES, START_NAMES, sentence, times } from './summary.ts';

const FONT = PAGE.font;
const LEFT = 8;

/** Sizes of a server's drawing, px: of its letters, of its count, of the whole, and of the tower in it. */
interface Sizes {
  font: number;
  figure: number;
  width: number;
  tower: number;
  height: number;
  line: number;
  /** Names only what the drawing is about. */
  brief?: boolean;
}

const ON_PAGE: Sizes = { font: FONT, figure: FONT, width: 234, tower: 86, height: 220, line: 1 };
const { width: WIDTH, height: HEIGHT } = ON_PAGE;
const ON_SLIDE: Sizes = { font: 20, figure: 26, width: 240, tower: 90, height: 300, line: 1.5, brief: true };

type Segment = keyof typeof SEGMENT_NAMES;
const HATCHES: Record<Segment, Hatch | undefined> = {
  host: 'kernel',
  overhead: 'guest-os',
  apps: 'demand',
  free: undefined,
};

/** Lines of a segment's label: what it is and how much; on a slide, the figure of the partitions larger and under its name. */
function labelOf(segment: Segment, size: number, { font, figure, brief }: Sizes): Line[] {
  const strong = segment === 'overhead';
  if (!brief) return [{ text: `${SEGMENT_NAMES[segment]} ${gib(size)}`, size: font, strong }];
  if (segment === 'apps') return [{ text: `${SEGMENT_NAMES.apps} ${gib(size)}`, size: font, strong }];
  if (!strong) return [];
  return [
    { text: SEGMENT_NAMES.overhead, size: font, strong },
    { text: gib(size), size: figure, strong },
  ];
}

interface Line {
  text: string;
  size: number;
  strong: boolean;
}

/** Names beside the tower; where a segment is thin, its name moves up until it is clear of the one below. */
function labels(segments: readonly { key: Segment; size: number; middle: number }[], sizes: Sizes): Mark[] {
  const edge = LEFT + sizes.tower;
  let lowest = 0;
  return segments.flatMap(({ key, size, middle }): Mark[] => {
    const lines = labelOf(key, size, sizes);
    const height = lines.reduce((sum, line) => sum + line.size + 6, 0);
    if (height === 0) return [];
    const y = Math.min(middle, lowest - height / 2);
    lowest = y - height / 2;
    const d = `M${edge} ${Math.round(middle)}L${edge + 12} ${Math.round(y)}`;
    let top = lowest;
    return [
      { mark: 'path', d, stroke: 'line-soft', weight: 0.95 * sizes.line },
      ...lines.map((line): Mark => {
        const center = top + line.size / 2 + 3;
        top += line.size + 6;
        return {
          mark: 'text',
          x: edge + 17,
          y: center + line.size * BASELINE,
          text: line.text,
          size: line.size,
          ink: line.strong ? 'ink' : 'ink-2',
          ...(line.strong && { weight: 700 }),
        };
      }),
    ];
  });
}

/** One server as a tower: its height is its memory, filled from the ground up. */
export function tower(spending: Spending, sizes = ON_PAGE): Scene {
  const { font, figure, width, tower: wide, height: tall, line } = sizes;
  const scale = tall / spending.server;
  let level = 0;
  const segments = (Object.keys(SEGMENT_NAMES) as Segment[]).flatMap((key) => {
    const size = spending[key];
    const height = size * scale;
    if (height < 0.5) return [];
    level -= height;
    return [{ key, size, height, top: level, middle: level + height / 2 }];
  });
  const fit = fitText(spending);
  // The count of a tower may be wider than the tower.
  const middle = Math.max(LEFT + wide / 2, textWidth(fit, figure) / 2 + 5);
  const count = { size: figure, anchor: 'middle', bold: true, ink: spending.left > 0 ? 'fail' : 'ink' } as const;
  const marks: Mark[] = [
    ...ground(-4, width, line),
    ...segments.map(({ key, top, height }): Mark => {
      const hatch = HATCHES[key];
      const box = { x: LEFT, y: top, width: wide, height };
      return hatch
        ? { mark: 'rect', ...box, fill: { hatch }, stroke: 'line', weight: 1.5 * line }
        : { mark: 'rect', ...box, stroke: 'line-soft', weight: 1.25 * line, dash: [2.5, 3] };
    }),
    ...labels(segments, sizes),
    plate(middle, -tall - 10 - figure * 0.5, fit, count),
  ];
  return { viewBox: [-4, -tall - 19 - font, width + 4, tall + 31 + font], title: sentence(spending), marks };
}

const AXIS = { width: 340, left: 12, right: 326, y: 96 };

/** Start-up times on a logarithmic axis: every step to the right is ten times as long. */
export function starts(): Scene {
  const scale = scaleLog([0.3, 1000], [AXIS.left, AXIS.right]);
  const marks: Mark[] = [{ mark: 'path', d: `M${AXIS.left} ${AXIS.y}H${AXIS.right}`, stroke: 'line', weight: 1.5 }];
  for (const tick of [1, 10, 100, 1000]) {
    const x = Math.round(scale(tick));
    marks.push({ mark: 'path', d: `M${x} ${AXIS.y}V${AXIS.y + 7}`, stroke: 'line', weight: 1.25 });
    marks.push({
      mark: 'text',
      x,
      y: AXIS.y + 24,
      text: tick === 1000 ? '1초' : `${tick}ms`,
      size: FONT,
      anchor: tick === 1000 ? 'end' : 'middle',
      ink: 'ink-3',
    });
  }
  START_TIMES.forEach(({ id, constant }, index) => {
    const x = scale(constant.value);
    const y = 20 + index * 26;
    const text = `${START_NAMES[id]} ${times(id)}`;
    const before = x + 12 + textWidth(text, FONT) > AXIS.width;
    marks.push({ mark: 'path', d: `M${Math.round(x)} ${y}V${AXIS.y}`, stroke: 'line-soft', weight: 0.95 });
    marks.push({ mark: 'circle', x, y, r: 4, fill: { ink: 'focus' } });
    marks.push({
      mark: 'text',
      x: before ? x - 10 : x + 10,
      y: y + FONT * BASELINE,
      text,
      size: FONT,
      anchor: before ? 'end' : 'start',
      ink: 'ink',
    });
  });
  return {
    viewBox: [0, 0, AXIS.width, 128],
    title: START_TIMES.map(({ id }) => `${START_NAMES[id]} ${times(id)}`).join(', '),
    marks,
  };
}

const HEADING = 30;
/** Height of the line that says what is assumed. */
const NOTE = 32;

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
  marks.push({ mark: 'group', y: top + NOTE, children: starts().marks });
  const wide = Math.max(columns * (WIDTH + 8), AXIS.width);
  return { viewBox: [-4, 0, wide + 8, top + NOTE + 132], title: results.map(sentence).join(' '), marks };
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
