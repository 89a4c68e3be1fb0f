import { scaleLog } from 'd3-scale';
import { ground } from '../../scene/ground.ts';
import type { Hatch, Mark, Scene } from '../../scene/mark.ts';
import { BASELINE, plate } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Box } from '../chart.ts';
import { type Spending, START_TIMES } from './result.ts';
import { fitText, gib, PARTITION_NAMES, SEGMENT_NAMES, START_NAMES, sentence, times } from './summary.ts';

const FONT = PAGE.font;
const LEFT = 8;

/** Sizes of a server's drawing, px: of its letters, of the whole, and of the tower in it. */
interface Sizes {
  font: number;
  width: number;
  tower: number;
  height: number;
  line: number;
}

const ON_PAGE: Sizes = { font: FONT, width: 246, tower: 104, height: 220, line: 1 };
const { width: WIDTH, height: HEIGHT } = ON_PAGE;
const ON_SLIDE: Sizes = { font: 20, width: 240, tower: 50, height: 330, line: 1.5 };

/** One server as a tower: its height is its memory, filled from the ground up. */
export function tower(spending: Spending, sizes = ON_PAGE): Scene {
  const { font, width, tower: wide, height: tall, line } = sizes;
  const scale = tall / spending.server;
  const segments: { key: keyof typeof SEGMENT_NAMES; size: number; hatch: Hatch | undefined }[] = [
    { key: 'host', size: spending.host, hatch: 'kernel' },
    { key: 'overhead', size: spending.overhead, hatch: 'guest-os' },
    { key: 'apps', size: spending.apps, hatch: 'demand' },
    { key: 'free', size: spending.free, hatch: undefined },
  ];
  const marks: Mark[] = ground(-4, width);
  let level = 0;
  let lowest = 2;
  for (const { key, size, hatch } of segments) {
    const height = size * scale;
    if (height < 0.5) continue;
    const box = { x: LEFT, y: level - height, width: wide, height };
    marks.push({
      mark: 'rect',
      ...box,
      ...(hatch
        ? { fill: { hatch }, stroke: 'line', weight: 1.5 * line }
        : { stroke: 'line-soft', weight: 1.25 * line, dash: [2.5, 3] }),
    });
    // Names stand beside the tower; where a segment is thin, its name moves up until it is clear of the one below.
    const middle = level - height / 2;
    const y = Math.min(middle, lowest - font - 7);
    lowest = y;
    const text = `${SEGMENT_NAMES[key]} ${gib(size)}`;
    marks.push({
      mark: 'path',
      d: `M${LEFT + wide} ${Math.round(middle)}L${LEFT + wide + 12} ${Math.round(y)}`,
      stroke: 'line-soft',
      weight: 0.95 * line,
    });
    marks.push({
      mark: 'text',
      x: LEFT + wide + 17,
      y: y + font * BASELINE,
      text,
      size: font,
      ink: key === 'overhead' ? 'ink' : 'ink-2',
      ...(key === 'overhead' && { weight: 700 }),
    });
    level -= height;
  }
  const fit = fitText(spending);
  // A tower of a slide is narrower than its own count.
  const middle = Math.max(LEFT + wide / 2, textWidth(fit, font) / 2 + 5);
  marks.push(plate(middle, -tall - 10 - font * 0.5, fit, { size: font, anchor: 'middle', bold: true }));
  return { viewBox: [-4, -tall - 19 - font, width + 4, tall + 31 + font], title: sentence(spending), marks };
}

const AXIS = { width: 420, left: 16, right: 404, y: 96 };

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

/** Towers and start-up times as one scene, for files. */
export function scene(results: readonly Spending[], { width }: { width: number }): Scene {
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
  marks.push({ mark: 'group', y: top, children: starts().marks });
  const wide = Math.max(columns * (WIDTH + 8), AXIS.width);
  return { viewBox: [-4, 0, wide + 8, top + 132], title: results.map(sentence).join(' '), marks };
}

/** The towers abreast, as a slide has them. */
export function slide(results: readonly Spending[], { height }: Box): Scene {
  const { width, font } = ON_SLIDE;
  const marks = results.map((spending, index): Mark => {
    const text = PARTITION_NAMES[spending.partition];
    const name: Mark = { mark: 'text', x: LEFT, y: font, text, size: font, weight: 700, ink: 'ink' };
    const drawing: Mark = { mark: 'group', y: height - 12, children: tower(spending, ON_SLIDE).marks };
    return { mark: 'group', x: index * width, children: [name, drawing] };
  });
  return { viewBox: [0, 0, results.length * width, height], title: results.map(sentence).join(' '), marks };
}
