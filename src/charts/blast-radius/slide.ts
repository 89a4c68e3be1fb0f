import { dimension } from '../../scene/dimension.ts';
import { ground } from '../../scene/ground.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import { SLIDE } from '../../scene/section/metrics.ts';
import { drawSection } from '../../scene/section/section.ts';
import { sectionTrees } from '../../scene/section/tree.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Box } from '../chart.ts';
import { MODEL_NAMES } from '../model-names.ts';
import { type Lot, lots, NAME_GAP, sizesFor } from '../street.ts';
import type { ModelResult } from './result.ts';
import { stateIn } from './scene.ts';
import { ABSENT_WORDS, countOf } from './summary.ts';

const FONT = SLIDE.font;
const NAME = 24;
/** Names over narrow buildings: in as few words as the last row needs. */
const SHORT: Partial<Record<string, string>> = { 'VM 위의 컨테이너': 'VM+컨테이너' };

/**
 * All buildings on one ground line, as a slide has them: names over them, the affected apps as a dimension line, and no
 * label that would be too small to read.
 */
export function slide(results: readonly ModelResult[], { width, height }: Box): Scene {
  const houses = lots(
    results.map((result) => ({ of: result, trees: sectionTrees(result.graph, stateIn(result)) })),
    width,
  );
  const metrics = sizesFor(Math.min(...houses.map(({ building }) => building)));
  const floor = height - metrics.hardware - 4;
  const marks: Mark[] = [];
  for (const house of houses) {
    const { of: result, tree, first, left, cell, building } = house;
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

const absence = (room: number): string =>
  textWidth(ABSENT_WORDS.whole, FONT) <= room ? ABSENT_WORDS.whole : ABSENT_WORDS.short;

function absent(x: number, y: number, room: number): Mark {
  return { mark: 'text', x, y, text: absence(room), size: FONT, anchor: 'middle', ink: 'ink-3' };
}

/** The model's name over its first building; a street has its count beside the name. */
function heading({ of: result, left, cell, building }: Lot<ModelResult>, houses: readonly Lot<ModelResult>[]): Mark[] {
  const x = left + (cell - building) / 2;
  const room = cell * houses.filter((house) => house.of === result).length - NAME_GAP;
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
