import { type Leader, leaders } from '../../scene/leader.ts';
import type { Mark } from '../../scene/mark.ts';
import type { Box } from '../../scene/section/geometry.ts';
import type { Metrics } from '../../scene/section/metrics.ts';
import { type Part, partsOf, type Slab } from '../../scene/section/part.ts';
import { placesOf } from '../../scene/section/places.ts';
import type { Layer } from './params.ts';
import { LEADER_NAMES, LEADER_NOTES } from './summary.ts';

const LAYER_OF_KIND: Record<Exclude<Part['kind'], 'slab'>, Layer> = {
  occupant: 'app',
  room: 'container',
  gantry: 'runtime',
  vm: 'vm',
};

const layerOfPart = (part: Part): Layer => (part.kind === 'slab' ? part.material : LAYER_OF_KIND[part.kind]);

/** px that the names take beside the notes. */
const NAMES = 92;

/** Where a leader touches a part: near its right end, so that lines to the right column do not cross. */
function touch(part: Part, { left, right, top, bottom }: Box): { x: number; y: number } {
  switch (part.kind) {
    case 'occupant':
      return { x: (left + right) / 2 + 5, y: top + 7 };
    case 'room':
      return { x: right, y: bottom - 56 };
    case 'vm':
      return { x: right, y: top + 16 };
    default:
      return { x: right - 12, y: (top + bottom) / 2 };
  }
}

/**
 * Leaders to the parts of a building, one a layer, in a column at its right.
 * @param options.right x of the outermost line of the building; @param options.notes adds a second line to each name
 */
export function layerNames(
  tree: Slab,
  width: number,
  metrics: Metrics,
  options: { right: number; top: number; bottom: number; notes: boolean; occupants(count: number): string },
): Mark[] {
  const places = placesOf(tree, width, metrics);
  // The last of a layer is the one at the right; a later one takes the place of an earlier.
  const last = new Map<Layer, Part>();
  for (const part of partsOf(tree)) last.set(layerOfPart(part), part);
  const list = [...last].flatMap(([layer, part]): Leader[] => {
    const box = places.get(part.id);
    if (!box) return [];
    const occupants = partsOf(part).filter(({ kind }) => kind === 'occupant').length;
    const note = options.notes ? LEADER_NOTES[layer](options.occupants(occupants)) : undefined;
    return [{ ...touch(part, box), text: LEADER_NAMES[layer], note, focus: part.state === 'focus' }];
  });
  const { right, top, bottom } = options;
  return leaders(list, {
    elbow: right + 8,
    text: right + 19,
    note: right + 19 + NAMES,
    top,
    bottom,
    size: metrics.font,
  });
}
