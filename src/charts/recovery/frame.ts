import { ground } from '../../scene/ground.ts';
import type { Mark } from '../../scene/mark.ts';
import type { Room, Slab, State } from '../../scene/section/part.ts';
import { drawSection } from '../../scene/section/section.ts';
import type { Moment } from './moments.ts';
import { PAGE_PAIR, type PairSizes, pairWidth } from './sizes.ts';
import { MOMENT_NAMES, nodeNames, spanText } from './words.ts';

export const FRAME = { width: pairWidth(PAGE_PAIR), height: 208 };

const TITLE = 14;
const GROUND = 150;

function node(id: string, down: boolean, rooms: readonly { letter: string; state: State }[]): Slab {
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
 * Both nodes as they stand at a moment, on a ground at y = 0. The first node's app is the one that the chart follows; the
 * old one stays where it fell, and a new one appears on the other node.
 * @param copies whether another copy of it runs on the second node
 */
export function pair(moment: Moment, copies: boolean, sizes: PairSizes): Mark[] {
  const { nodeDown, app, newcomer } = moment;
  const vacant = { letter: '', state: 'vacant' } as const;
  const first = node('node-1', nodeDown, [{ letter: 'B', state: app }, vacant]);
  const second = node('node-2', false, [
    { letter: copies ? 'B' : 'C', state: 'ok' },
    newcomer ? { letter: 'B', state: newcomer } : vacant,
  ]);
  const marks = ground(0, pairWidth(sizes), sizes.metrics.line);
  const names = nodeNames(moment);
  for (const [index, slab] of [first, second].entries()) {
    const x = sizes.side + index * (sizes.building + sizes.between);
    const bad = index === 0 && (nodeDown || app === 'failed');
    marks.push({ mark: 'group', x, children: drawSection(slab, sizes.building, sizes.metrics).marks });
    marks.push({
      mark: 'text',
      x: x + sizes.building / 2,
      y: sizes.tag,
      text: names[index] ?? '',
      size: sizes.font,
      anchor: 'middle',
      ink: bad ? 'fail' : 'ink-3',
      ...(bad && { weight: 700 }),
    });
  }
  return marks;
}

/**
 * One key moment: what happens, when, and both nodes as they stand then.
 * @param current whether the reader stands at this moment
 */
export function frame(moment: Moment, copies: boolean, current: boolean): Mark[] {
  const title: Mark = {
    mark: 'text',
    x: 2,
    y: 18,
    text: MOMENT_NAMES[moment.name],
    size: TITLE,
    weight: 700,
    ink: current ? 'focus' : 'ink',
  };
  const when: Mark = {
    mark: 'text',
    x: 2,
    y: 39,
    text: spanText(moment.at),
    size: PAGE_PAIR.font,
    ink: current ? 'focus' : 'ink-2',
  };
  const bar: Mark = { mark: 'rect', x: 0, y: -4, width: FRAME.width, height: 4, fill: { ink: 'focus' } };
  const nodes: Mark = { mark: 'group', y: GROUND, children: pair(moment, copies, PAGE_PAIR) };
  return [...(current ? [bar] : []), title, when, nodes];
}
