import { dimension } from '../../scene/dimension.ts';
import { ground } from '../../scene/ground.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import { isWide } from '../../scene/section/geometry.ts';
import { type Metrics, SLIDE } from '../../scene/section/metrics.ts';
import type { Slab } from '../../scene/section/part.ts';
import { drawSection } from '../../scene/section/section.ts';
import { sectionTrees } from '../../scene/section/tree.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Box } from '../chart.ts';
import { MODEL_NAMES } from '../model-names.ts';
import type { ModelResult } from './result.ts';
import { stateIn } from './scene.ts';
import { ABSENT_WORDS, countOf } from './summary.ts';

const FONT = SLIDE.font;
const NAME = 24;
/** Widest building; px. */
const WIDEST = 400;
/** Least street between two buildings, px: when both fall, their roofs lean into it. Wide slabs tilt further. */
const STREET = 51;
const WIDE_STREET = 92;

interface House {
  result: ModelResult;
  tree: Slab;
  /** The first of its model carries the name. */
  first: boolean;
  /** Left end and width of its piece of the street; px. */
  left: number;
  cell: number;
}

/** A node of a street takes less room than a building that stands for a model of its own. */
const NODE = 0.7;

/** Every building in its place, from left to right. */
function places(results: readonly ModelResult[], width: number): House[] {
  const shares = results.flatMap(({ replicas, graph }) =>
    graph.components.filter(({ kind }) => kind === 'hardware').map(() => (replicas ? NODE : 1)),
  );
  const unit = width / shares.reduce((sum, share) => sum + share, 0);
  let left = 0;
  return results.flatMap((result) =>
    sectionTrees(result.graph, stateIn(result)).map((tree, index): House => {
      const house = { result, tree, first: index === 0, left, cell: unit * (result.replicas ? NODE : 1) };
      left += house.cell;
      return house;
    }),
  );
}

/** Names over narrow buildings: in as few words as the last row needs. */
const SHORT: Partial<Record<string, string>> = { 'VM 위의 컨테이너': 'VM+컨테이너' };

/**
 * All buildings on one ground line, as a slide has them: names over them, the affected apps as a dimension line, and no
 * label that would be too small to read.
 */
export function slide(results: readonly ModelResult[], { width, height }: Box): Scene {
  const houses = places(results, width);
  const narrowest = Math.min(...houses.map(({ cell }) => buildingIn(cell)));
  const metrics = { ...SLIDE, ...figureIn(narrowest) };
  const floor = height - metrics.hardware - 4;
  const marks: Mark[] = [];
  for (const house of houses) {
    const { result, tree, first, left, cell } = house;
    const building = buildingIn(cell);
    const section = drawSection(tree, building, metrics);
    const roof = -section.height;
    const side = (cell - building) / 2;
    const own: Mark[] = [...ground(-side, building + side), ...section.marks];
    if (section.fallen && !result.replicas) {
      const [from, to] = section.fallen;
      const options = { size: 26, ink: 'fail', textInk: 'fail', bold: true, extendTo: roof - 8, line: 1.5 } as const;
      own.push(...dimension(from, to, roof - 34, countOf(result), options));
    }
    if (!result.cause && !result.replicas) own.push(absent(building / 2, roof - 24, cell - 8));
    marks.push({ mark: 'group', x: left + side, y: floor, children: own });
    if (first) marks.push(...heading(house, houses));
  }
  return {
    viewBox: [0, 0, width, height],
    title: results.map((result) => `${MODEL_NAMES[result.model]} ${countOf(result)}`).join(', '),
    marks,
  };
}

function buildingIn(cell: number): number {
  const narrow = cell - STREET;
  return isWide(narrow, SLIDE) ? Math.min(WIDEST, Math.max(FONT * 11.5, cell - WIDE_STREET)) : narrow;
}

/** The figures that the narrowest building has room for, and whether they have room for their letters. */
function figureIn(building: number): Partial<Metrics> {
  const slim = building < 200;
  const figureWidth = Math.max(13, Math.min(34, building / (slim ? 10.5 : 9)));
  const figureHeight = figureWidth * (slim ? 2.5 : 2.15);
  return {
    figureWidth,
    figureHeight,
    letterless: slim,
    room: Math.max(76, figureHeight * 1.55),
    ...(slim && { casing: 6, vmWall: 6, vmGap: 8, pad: 5 }),
  };
}

const absence = (room: number): string =>
  textWidth(ABSENT_WORDS.whole, FONT) <= room ? ABSENT_WORDS.whole : ABSENT_WORDS.short;

function absent(x: number, y: number, room: number): Mark {
  return { mark: 'text', x, y, text: absence(room), size: FONT, anchor: 'middle', ink: 'ink-3' };
}

/** The model's name over its first building; a street has its count beside the name. */
function heading({ result, left, cell }: House, houses: readonly House[]): Mark[] {
  const x = left + (cell - buildingIn(cell)) / 2;
  const room = cell * houses.filter((house) => house.result === result).length - 14;
  const full = MODEL_NAMES[result.model];
  const text = textWidth(full, FONT) <= room ? full : (SHORT[full] ?? full);
  const size = [NAME, NAME - 2].find((candidate) => textWidth(text, candidate) <= room) ?? FONT;
  const name: Mark = { mark: 'text', x, y: NAME, text, size, weight: 700, ink: 'ink' };
  if (!result.replicas) return [name];
  const bad = result.replicasDown > 0;
  const count = result.cause ? countOf(result) : absence(room);
  const style = bad ? ({ size: 26, weight: 700, ink: 'fail' } as const) : ({ size: FONT, ink: 'ink-3' } as const);
  return [name, { mark: 'text', x, y: NAME * 2.5, text: count, ...style }];
}
