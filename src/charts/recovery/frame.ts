import { ground } from '../../scene/ground.ts';
import type { Mark } from '../../scene/mark.ts';
import { type Metrics, PAGE } from '../../scene/section/metrics.ts';
import type { Room, Slab, State } from '../../scene/section/part.ts';
import { drawSection } from '../../scene/section/section.ts';
import type { Moment } from './moments.ts';
import { MOMENT_NAMES, NODE_NAMES, spanText } from './summary.ts';

/** Two small buildings side by side; px. */
const SMALL: Metrics = {
  ...PAGE,
  figureHeight: 36,
  figureWidth: 18,
  room: 56,
  hardware: 17,
  kernel: 10,
  runtime: 0,
  containerGap: 3,
  pad: 4,
  nameless: true,
};
const BUILDING = 58;
const SIDE = 16;
const BETWEEN = 28;

export const FRAME = { width: 2 * (SIDE + BUILDING) + BETWEEN, height: 196 };

const TITLE = 14;
const GROUND = 150;
const TAG = 38;

function building(id: string, down: boolean, rooms: readonly { letter: string; state: State }[]): Slab {
  const state = down ? 'fallen' : 'ok';
  const on = rooms.map(({ letter, state: own }, index): Room => {
    const room = `${id}/room-${index}`;
    const inside = letter ? ({ kind: 'occupant', id: `${room}/app`, state: own, letter } as const) : undefined;
    // A crashed app leaves its walls standing; only a floor that goes takes them along.
    const walls = own === 'failed' ? 'ok' : own;
    return { kind: 'room', id: room, state: down ? 'fallen' : walls, inside };
  });
  const kernel: Slab = { kind: 'slab', id: `${id}/kernel`, state, material: 'kernel', gantry: undefined, on };
  return {
    kind: 'slab',
    id,
    state: down ? 'failed' : 'ok',
    material: 'hardware',
    gantry: undefined,
    on: [kernel],
  };
}

/**
 * One key moment: what happens, when, and both nodes as they stand then. The first node's app is the one that the chart
 * follows; the old one stays where it fell, and a new one appears on the other node.
 * @param copies whether another copy of it runs on the second node
 * @param current whether the reader stands at this moment
 */
export function frame(moment: Moment, copies: boolean, current: boolean): Mark[] {
  const { nodeDown, app, newcomer } = moment;
  const vacant = { letter: '', state: 'vacant' } as const;
  const first = building('node-1', nodeDown, [{ letter: 'B', state: app }, vacant]);
  const second = building('node-2', false, [
    { letter: copies ? 'B' : 'C', state: 'ok' },
    newcomer ? { letter: 'B', state: newcomer } : vacant,
  ]);
  const marks: Mark[] = [
    {
      mark: 'text',
      x: 2,
      y: 18,
      text: MOMENT_NAMES[moment.name],
      size: TITLE,
      weight: 700,
      ink: current ? 'focus' : 'ink',
    },
    { mark: 'text', x: 2, y: 39, text: spanText(moment.at), size: PAGE.font, ink: current ? 'focus' : 'ink-2' },
    { mark: 'group', y: GROUND, children: ground(0, FRAME.width) },
  ];
  if (current) marks.unshift({ mark: 'rect', x: 0, y: -4, width: FRAME.width, height: 4, fill: { ink: 'focus' } });
  const names = NODE_NAMES(moment);
  for (const [index, slab] of [first, second].entries()) {
    const x = SIDE + index * (BUILDING + BETWEEN);
    const bad = index === 0 && (nodeDown || app === 'failed');
    marks.push({ mark: 'group', x, y: GROUND, children: drawSection(slab, BUILDING, SMALL).marks });
    marks.push({
      mark: 'text',
      x: x + BUILDING / 2,
      y: GROUND + TAG,
      text: names[index] ?? '',
      size: PAGE.font,
      anchor: 'middle',
      ink: bad ? 'fail' : 'ink-3',
      ...(bad && { weight: 700 }),
    });
  }
  return marks;
}
