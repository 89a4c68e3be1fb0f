import { ground } from '../../scene/ground.ts';
import type { Hatch, Mark, Scene } from '../../scene/mark.ts';
import { BASELINE, plate } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Spending } from './result.ts';
import { fitText, gib, SEGMENT_NAMES, sentence } from './summary.ts';

const FONT = PAGE.font + 1;
/** Left edge of a tower, and of what stands over it. */
export const LEFT = 8;

/** Sizes of a server's drawing, px: of its letters, of its count, of the whole, and of the tower in it. */
export interface Sizes {
  font: number;
  figure: number;
  width: number;
  tower: number;
  height: number;
  line: number;
  /** Names only what the drawing is about. */
  brief?: boolean;
}

export const ON_PAGE: Sizes = { font: FONT, figure: FONT, width: 234, tower: 86, height: 220, line: 1 };
export const ON_SLIDE: Sizes = { font: 20, figure: 26, width: 240, tower: 90, height: 300, line: 1.5, brief: true };

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
  let lowest = -1;
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
