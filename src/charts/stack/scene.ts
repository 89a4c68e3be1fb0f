import { ground } from '../../scene/ground.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import { BASELINE } from '../../scene/plate.ts';
import { rows } from '../../scene/rows.ts';
import { type Metrics, PAGE } from '../../scene/section/metrics.ts';
import type { Slab } from '../../scene/section/part.ts';
import { drawSection } from '../../scene/section/section.ts';
import { MODEL_NAMES } from '../model-names.ts';
import { layerNames } from './names.ts';
import type { Stack } from './result.ts';
import { spans } from './spans.ts';
import { appCount, sentence, unitCount } from './summary.ts';

/** Width of a foundation where buildings stand beside each other, and of the street on either side; px. */
const BUILDING = 284;
const SIDE = 18;
/** Room above the roof for dimension lines, below the ground, and for the name of a node. */
const SKY = 46;
const BELOW = 12;
const CAPTION = 26;
/** px from a foundation to the outermost line of its roof. */
const EAVES = 13;

interface House {
  marks: Mark[];
  roof: number;
  depth: number;
}

function house(tree: Slab, width: number, metrics: Metrics, stack: Stack, caption: string | undefined): House {
  const { marks, height, depth } = drawSection(tree, width, metrics);
  const words = {
    occupants: (count: number) => appCount(stack, count),
    units: (count: number) => unitCount(stack, count),
  };
  const name: Mark[] = caption
    ? [
        {
          mark: 'text',
          x: width / 2,
          y: depth + CAPTION - 12 + PAGE.font * BASELINE,
          text: caption,
          size: PAGE.font,
          anchor: 'middle',
          ink: 'ink-3',
        },
      ]
    : [];
  return {
    marks: [...ground(-SIDE, width + SIDE), ...marks, ...spans(tree, width, metrics, height, words), ...name],
    roof: height,
    depth: depth + (caption ? CAPTION : BELOW),
  };
}

const nodeName = ({ trees }: Stack, index: number) => (trees.length > 1 ? `노드 ${index + 1}` : undefined);

/** The buildings of one model for the comparison: one, or a street of nodes on one ground line. */
export function buildings(stack: Stack): Scene[] {
  return stack.trees.map((tree, index) => {
    const caption = nodeName(stack, index);
    const { marks, roof, depth } = house(tree, BUILDING, PAGE, stack, caption);
    const name = MODEL_NAMES[stack.model];
    return {
      viewBox: [-SIDE, -roof - SKY, BUILDING + 2 * SIDE, roof + SKY + depth],
      title: caption ? `${name}, ${caption}` : `${name}: ${sentence(stack)}`,
      marks,
    };
  });
}

/** How a drawing with leaders is laid out: widths of one building and of one of several, gap between these; px. */
interface Layout {
  alone: number;
  node: number;
  gap: number;
  /** Buildings in the first row; the others stand below. */
  abreast: number;
  notes: boolean;
  width: number;
  metrics: Metrics;
}

const NAMELESS: Metrics = { ...PAGE, nameless: true };
/** On a phone the figures are slighter, or three of them would not stand in a VM. */
const SLIGHT = { figureWidth: 17, figureHeight: 42, pad: 5, vmGap: 6, containerGap: 3, vmWall: 7 };

const WIDE: Layout = { alone: 440, node: 138, gap: 34, abreast: 3, notes: true, width: 756, metrics: NAMELESS };
const NARROW: Layout = {
  alone: 220,
  node: 220,
  gap: 0,
  abreast: 1,
  notes: false,
  width: 348,
  metrics: { ...NAMELESS, ...SLIGHT },
};
/** px from which the wide layout fits. */
const WIDE_FROM = 700;

/** One model with its layers named by leaders, laid out for a width in px. */
export function named(stack: Stack, width: number): Scene {
  const layout = width >= WIDE_FROM ? WIDE : NARROW;
  const { trees } = stack;
  const { metrics } = layout;
  const wide = trees.length > 1 ? layout.node : layout.alone;
  const first = trees.slice(0, layout.abreast).map((tree, index) => ({
    x: index * (wide + layout.gap),
    drawn: house(tree, wide, metrics, stack, nodeName(stack, index)),
  }));
  const marks: Mark[] = first.map(({ x, drawn }) => ({ mark: 'group', x, children: drawn.marks }));
  const roof = Math.max(...first.map(({ drawn }) => drawn.roof));
  let bottom = Math.max(...first.map(({ drawn }) => drawn.depth));
  const outermost = trees[first.length - 1];
  if (outermost)
    marks.push({
      mark: 'group',
      x: first.at(-1)?.x ?? 0,
      children: layerNames(outermost, wide, metrics, {
        right: wide + EAVES,
        top: -roof - SKY + 14,
        bottom: PAGE.hardware - 12,
        notes: layout.notes,
        occupants: (count) => appCount(stack, count),
      }),
    });
  const rest = trees.slice(first.length);
  const small = (layout.width - 4 * SIDE) / 2;
  const below = rest.map((tree, index) => house(tree, small, metrics, stack, nodeName(stack, first.length + index)));
  if (below.length > 0) {
    const tallest = Math.max(...below.map((drawn) => drawn.roof));
    const level = bottom + SKY + tallest;
    below.forEach((drawn, index) => {
      marks.push({ mark: 'group', x: index * (small + 2 * SIDE), y: level, children: drawn.marks });
    });
    bottom = level + Math.max(...below.map((drawn) => drawn.depth));
  }
  return {
    viewBox: [-SIDE, -roof - SKY, layout.width, roof + SKY + bottom],
    title: `${MODEL_NAMES[stack.model]}: ${sentence(stack)}`,
    marks,
  };
}

/**
 * The whole drawing as one scene, for files.
 * @param results the layer in each chosen model
 * @param options.width of the drawing in px
 */
export function scene(results: readonly Stack[], { width }: { width: number }): Scene {
  const only = results[0];
  if (only && results.length === 1) return named(only, width);
  const cells = (stack: Stack) =>
    buildings(stack).map((drawing, index) => ({ heading: index ? '' : MODEL_NAMES[stack.model], scene: drawing }));
  const houses = results.filter(({ trees }) => trees.length === 1).flatMap(cells);
  const streets = results.filter(({ trees }) => trees.length > 1).map(cells);
  const title = results.map((stack) => `${MODEL_NAMES[stack.model]}: ${sentence(stack)}`).join(' ');
  return rows([houses, ...streets], title, { width, inset: SIDE });
}
