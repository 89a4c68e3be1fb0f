import { dimension } from '../../scene/dimension.ts';
import { type Mark, round } from '../../scene/mark.ts';
import { BASELINE } from '../../scene/plate.ts';
import { textWidth } from '../../scene/text-width.ts';
import { amount } from './amount.ts';
import { CEILING, coreWidth, LEFT, type Place, RIGHT, SMALL, WIDTH } from './frame.ts';
import { NOISY, type Params } from './params.ts';
import { serverOf } from './result.ts';

/** What a limit past the building's end is drawn to, px beyond it. */
const BEYOND = 12;

/** A line from `from` that goes on past the building: a tick, and a break line where it ends. */
function open(from: number, y: number): Mark[] {
  const end = RIGHT + BEYOND;
  const zigzag = `M${round(end)} ${y - 7}L${round(end - 3)} ${y - 2}L${round(end + 3)} ${y + 2}L${round(end)} ${y + 7}`;
  return [
    {
      mark: 'path',
      d: `M${round(from)} ${y - 5}V${-CEILING}M${round(from - 4)} ${y}H${round(end)}`,
      stroke: 'line-soft',
      weight: 0.95,
    },
    { mark: 'path', d: `M${round(from - 4)} ${y + 4}L${round(from + 4)} ${y - 4}`, stroke: 'line-soft', weight: 1.8 },
    { mark: 'path', d: zigzag, stroke: 'line', weight: 1.25 },
  ];
}

/**
 * The limit of the noisy app's container: a post on the ceiling, and a dimension line from the room's left wall to it.
 * @param skyline y above which nothing else is drawn; px
 * @returns marks and the y of the topmost of them; nothing without a limit
 */
export function limitPost(
  params: Pick<Params, 'limit' | 'cores'>,
  places: readonly Place[],
  skyline: number,
): { marks: Mark[]; top: number } {
  const { limit } = params;
  const cores = serverOf(params);
  const from = places.find(({ room }) => room.app === NOISY)?.from;
  if (from === undefined || limit >= cores) return { marks: [], top: skyline };
  const text = `${NOISY}의 한도 ${amount(limit)}`;
  const width = textWidth(text, SMALL);
  const post = from + limit * coreWidth({ cores });
  const y = round(skyline - 20);
  if (post <= RIGHT + 0.5 && width + 12 < post - from - 10) {
    const line = dimension(from, post, y, text, { size: SMALL, textInk: 'ink', bold: true, extendTo: -CEILING });
    return { marks: [...line, ...postAt(post)], top: y - SMALL };
  }
  const inside = post <= RIGHT + 0.5;
  const line = inside
    ? dimension(from, post, y, text, { size: SMALL, extendTo: -CEILING, above: true }).slice(0, 2)
    : open(from, y);
  const middle = (from + Math.min(post, RIGHT + BEYOND)) / 2;
  const x = Math.min(Math.max(middle, LEFT + width / 2), WIDTH - 4 - width / 2);
  const label: Mark = {
    mark: 'text',
    x,
    y: y - 12 + SMALL * BASELINE - 4,
    text,
    size: SMALL,
    weight: 700,
    anchor: 'middle',
    ink: 'ink',
  };
  return { marks: [...line, label, ...(inside ? postAt(post) : [])], top: y - 12 - SMALL };
}

const postAt = (x: number): Mark[] => [
  { mark: 'path', d: `M${round(x)} ${-CEILING}V${-CEILING - 11}`, stroke: 'line', weight: 5 },
];
