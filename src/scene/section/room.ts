import { type Mark, round } from '../mark.ts';
import { WALL_TIP } from './geometry.ts';
import type { Metrics } from './metrics.ts';
import type { Room, State } from './part.ts';
import { inkOf } from './state-ink.ts';

const DASH: Partial<Record<State, readonly number[]>> = {
  failed: [5, 3],
  fallen: [5, 3],
  unmanaged: [5, 3],
  recovering: [7, 4],
  vacant: [2.5, 3],
};

/** The thin walls of a container. They stand on the floor at `y` and pass through the gantry, which hangs between them. */
export function roomMarks(
  { id, state }: Room,
  x: number,
  width: number,
  y: number,
  { room, runtime, line }: Metrics,
): Mark {
  const ceiling = y - room;
  const top = round(ceiling - runtime - WALL_TIP);
  const focus = state === 'focus';
  const dash = DASH[state];
  const stroke = { stroke: inkOf(state), weight: (focus ? 2 : 1.5) * line, ...(dash && { dash }) };
  const fill = state === 'vacant' ? {} : { fill: { ink: focus ? 'focus-tint' : 'sheet' } as const };
  const walls = `M${round(x)} ${round(y)}V${top}M${round(x + width)} ${round(y)}V${top}`;
  return {
    mark: 'group',
    part: id,
    children: [
      { mark: 'rect', x, y: ceiling, width, height: room, ...fill },
      { mark: 'path', d: walls, ...stroke },
    ],
  };
}
