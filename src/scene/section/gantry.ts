import type { Hatch, Mark } from '../mark.ts';
import { halves } from './crack.ts';
import type { Box } from './geometry.ts';
import { causeLabel, nameLabel, RUNTIME_NAMES } from './label.ts';
import type { Metrics } from './metrics.ts';
import { type Gantry, isDown } from './part.ts';
import { inkOf } from './state-ink.ts';

/** The runtime's gantry. It carries nothing, so when it stops it cracks where it hangs and nothing tilts. */
export function gantryMarks(gantry: Gantry, { left, right, top, bottom }: Box, cut: number, { line }: Metrics): Mark {
  if (gantry.state === 'failed') {
    const pieces = halves(left, right, top, bottom, cut);
    const outline = { fill: { hatch: 'runtime-fail' }, stroke: 'fail', weight: 2 * line } as const;
    return {
      mark: 'group',
      part: gantry.id,
      children: [pieces.left, pieces.right].map((d) => ({ mark: 'path', d, ...outline })),
    };
  }
  const tone = isDown(gantry) ? '-fail' : gantry.state === 'focus' ? '-focus' : '';
  const outline = { fill: { hatch: `runtime${tone}` as Hatch }, stroke: inkOf(gantry.state), weight: 1.5 * line };
  return {
    mark: 'group',
    part: gantry.id,
    children: [{ mark: 'rect', x: left, y: top, width: right - left, height: bottom - top, ...outline }],
  };
}

/** One half of a gantry that broke with the floor under its rooms. */
export function halfGantry(gantry: Gantry, box: Box, cut: number, side: 'left' | 'right', { line }: Metrics): Mark {
  const d = halves(box.left, box.right, box.top, box.bottom, cut)[side];
  const outline = { fill: { hatch: 'runtime-fail' }, stroke: 'fail', weight: 1.5 * line } as const;
  return { mark: 'group', part: gantry.id, children: [{ mark: 'path', d, ...outline }] };
}

/** The gantry's name. It stands in front of the walls that pass through the gantry, so it is drawn after them. */
export function gantryLabel(gantry: Gantry, { left, right, top, bottom }: Box, cut: number, metrics: Metrics): Mark[] {
  const place = { x: left, y: (top + bottom) / 2, width: right - left };
  if (gantry.state === 'failed') return causeLabel(gantry.name, place, cut, metrics);
  return nameLabel(RUNTIME_NAMES, place, gantry.state, metrics);
}
