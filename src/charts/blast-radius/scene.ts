import { dimension } from '../../scene/dimension.ts';
import { ground } from '../../scene/ground.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import { MATERIAL_NAMES } from '../../scene/material.ts';
import { BASELINE } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import type { Slab, State } from '../../scene/section/part.ts';
import { drawSection } from '../../scene/section/section.ts';
import { sectionTrees } from '../../scene/section/tree.ts';
import { MODEL_NAMES } from '../model-names.ts';
import type { Failure } from './params.ts';
import type { ModelResult } from './result.ts';
import { APP_NAMES, countOf, FAILURE_NAMES, sentence } from './summary.ts';

/** Width of a building's foundation, and of the street on either side of it; px. */
const BUILDING = 284;
const SIDE = 18;
/** A building that stands alone where there is room is so wide that its occupants carry their everyday names; px. */
const WIDE_BUILDING = 520;
/** Room above the roof for the dimension line, and below the ground for the caption of a node. */
const SKY = 46;
const BELOW = 12;
const CAPTION = 26;

/** How each part of a model stands after the failure. */
export function stateIn(result: ModelResult): (id: string) => State {
  return (id) => {
    if (id === result.cause?.id) return 'failed';
    if (result.down.has(id)) return 'fallen';
    return result.unmanaged.has(id) ? 'unmanaged' : 'ok';
  };
}

function building(tree: Slab, result: ModelResult, failure: Failure, caption?: string, width = BUILDING): Scene {
  const section = drawSection(tree, width, width === BUILDING ? PAGE : { ...PAGE, names: APP_NAMES });
  const marks: Mark[] = [...ground(-SIDE - 1, width + SIDE + 1), ...section.marks];
  if (section.fallen) {
    const [from, to] = section.fallen;
    const count = countOf(result);
    const cause = failure === 'app' ? `앱 ${result.cause?.app}` : MATERIAL_NAMES['guest-os'];
    const named = section.named && failure !== 'app';
    const text = named ? count : `× ${cause} 고장, ${count}`;
    const y = -section.height - 22;
    const options = {
      size: PAGE.font,
      ink: 'fail',
      textInk: 'fail',
      bold: true,
      extendTo: -section.height - 5,
      most: width + SIDE - 4,
    } as const;
    marks.push(...dimension(from, to, y, text, options));
  }
  if (caption) {
    const broken = tree.state !== 'ok' || section.fallen;
    const text = broken ? `× ${caption}` : caption;
    const style = {
      size: PAGE.font,
      anchor: 'middle',
      ink: broken ? 'fail' : 'ink-3',
      weight: broken ? 700 : 400,
    } as const;
    marks.push({
      mark: 'text',
      x: width / 2,
      y: section.depth + CAPTION - 12 + PAGE.font * BASELINE,
      text,
      ...style,
    });
  }
  const below = section.depth + (caption ? CAPTION : BELOW);
  return {
    viewBox: [-SIDE, -section.height - SKY, width + 2 * SIDE, section.height + SKY + below],
    title: caption ? `${MODEL_NAMES[result.model]}, ${caption}` : `${MODEL_NAMES[result.model]}: ${sentence(result)}`,
    marks,
  };
}

/** The one building of a model, drawn wide; undefined for a street. */
export function wideBuilding(result: ModelResult, failure: Failure): Scene | undefined {
  const [tree, next] = sectionTrees(result.graph, stateIn(result));
  return tree && !next ? building(tree, result, failure, undefined, WIDE_BUILDING) : undefined;
}

/** The buildings of one deployment model: one, or a street of nodes on one ground line. */
export function buildings(result: ModelResult, failure: Failure): Scene[] {
  const trees = sectionTrees(result.graph, stateIn(result));
  const street = trees.length > 1;
  return trees.map((tree, index) => building(tree, result, failure, street ? `노드 ${index + 1}` : undefined));
}

const ROW_GAP = 40;
// Broken casings lean out of their column by this much.
const MARGIN = 16;
const HEADING = 34;

/**
 * The whole drawing as one scene, for files.
 * @param results what the failure did to each chosen model
 * @param options.width of the drawing in px; buildings stand in as many columns as fit
 */
export function scene(results: readonly ModelResult[], failure: Failure, { width }: { width: number }): Scene {
  const cell = BUILDING + 2 * SIDE;
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / cell));
  const marks: Mark[] = [];
  let top = 0;
  const place = (row: { heading: string; scene: Scene }[]) => {
    const height = Math.max(...row.map(({ scene: { viewBox } }) => viewBox[3]));
    row.forEach(({ heading, scene: drawing }, column) => {
      const [left, upper, , tall] = drawing.viewBox;
      marks.push({
        mark: 'text',
        x: column * cell + SIDE,
        y: top + 18,
        text: heading,
        size: 17,
        weight: 700,
        ink: 'ink',
      });
      marks.push({
        mark: 'group',
        x: column * cell - left,
        y: top + HEADING + height - tall - upper,
        children: drawing.marks,
      });
    });
    top += HEADING + height + ROW_GAP;
  };
  const houses = results
    .filter(({ replicas }) => !replicas)
    .map((result) => ({ heading: MODEL_NAMES[result.model], scene: buildings(result, failure)[0] as Scene }));
  for (let index = 0; index < houses.length; index += columns) place(houses.slice(index, index + columns));
  for (const result of results.filter(({ replicas }) => replicas)) {
    const street = buildings(result, failure).map((drawing, index) => ({
      heading: index ? '' : MODEL_NAMES[result.model],
      scene: drawing,
    }));
    for (let index = 0; index < street.length; index += columns) place(street.slice(index, index + columns));
  }
  const title = `${FAILURE_NAMES[failure]}, ${results.map((result) => `${MODEL_NAMES[result.model]}: ${sentence(result)}`).join(' ')}`;
  const across = Math.min(columns, Math.max(houses.length, 3 * Number(results.length > houses.length)));
  return { viewBox: [-MARGIN, 0, across * cell + 2 * MARGIN, top - ROW_GAP], title, marks };
}
