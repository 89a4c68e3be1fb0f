import { type Mark, round } from '../../scene/mark.ts';
import { plate } from '../../scene/plate.ts';
import { textWidth } from '../../scene/text-width.ts';
import { foot } from './building.ts';
import { LEAKING, SERVER } from './params.ts';
import { inVms, type Place } from './places.ts';
import type { Outcome } from './result.ts';
import type { Sizes } from './sizes.ts';
import { amount, deadText, freeText, limitText } from './words.ts';

/** px of the narrowest stretch that is measured where not every one is. */
const LEAST = 24;
/** px between two figures. */
const GAP = 5;

interface Stretch {
  from: number;
  to: number;
  amount: number;
  held: boolean;
}

/** Rooms, and between them what is free: what the dead left and what nobody had are one stretch where they touch. */
function stretches({ segments }: Place): Stretch[] {
  const all: Stretch[] = [];
  for (const { kind, from, to, amount } of segments) {
    if (amount <= 0) continue;
    const last = all.at(-1);
    if (kind !== 'held' && last && !last.held) Object.assign(last, { to, amount: last.amount + amount });
    else all.push({ from, to, amount, held: kind === 'held' });
  }
  return all;
}

/** A chain of dimension lines under the floor: how much each app holds, and how much is free. */
function chain(outcome: Outcome, places: readonly Place[], sizes: Sizes): Mark[] {
  const { chain: y, figure, line, every } = sizes;
  const all = places.flatMap(stretches).filter(({ from, to }) => every || to - from >= LEAST);
  const ends = [...new Set(all.flatMap(({ from, to }) => [round(from), round(to)]))];
  const d = ends.map((x) => `M${x} ${round(foot(outcome, sizes) + 5 * line)}V${y + 5 * line}`).join('');
  const across = all.map(({ from, to }) => `M${round(from)} ${y}H${round(to)}`).join('');
  const tick = 4 * line;
  const ticks = ends.map((x) => `M${round(x - tick)} ${y + tick}L${round(x + tick)} ${y - tick}`).join('');
  const figures: Mark[] = [];
  let free = -Infinity;
  for (const { from, to, amount: gib, held } of all) {
    const text = held ? amount(gib) : freeText(gib);
    const width = textWidth(text, figure);
    // A room is named even where its figure is wider than it is: its neighbours leave the space.
    if (width + 4 > to - from && !(held && every)) continue;
    const style = held ? ({ ink: 'ink', weight: 700 } as const) : ({ ink: 'ink-3' } as const);
    // Two small rooms side by side: the second figure gives way.
    const x = Math.max((from + to) / 2, free + width / 2);
    free = x + width / 2 + GAP;
    figures.push({ mark: 'text', x, y: y + figure + 8 * line, text, size: figure, anchor: 'middle', ...style });
  }
  return [
    { mark: 'path', d: d + across, stroke: 'line-soft', weight: 0.95 * line },
    { mark: 'path', d: ticks, stroke: 'line-soft', weight: 1.8 * line },
    ...figures,
  ];
}

function ruler({ left, gib, chain: above, small }: Sizes): Mark[] {
  const y = above + 38;
  const ticks = Array.from(
    { length: SERVER + 1 },
    (_, at) => `M${round(left + at * gib)} ${y}V${y + (at % 4 ? 4 : 7)}`,
  );
  return [
    {
      mark: 'path',
      d: `M${left} ${y}H${round(left + SERVER * gib)}${ticks.join('')}`,
      stroke: 'line-soft',
      weight: 1,
    },
    ...[0, SERVER / 2, SERVER].map((at): Mark => {
      const text = at === SERVER ? `${at}GiB` : String(at);
      return { mark: 'text', x: left + at * gib, y: y + 21, text, size: small, anchor: 'middle', ink: 'ink-3' };
    }),
  ];
}

/** The fail-coloured line over whoever was killed, with their names over it. */
function dead(outcome: Outcome, places: readonly Place[], sizes: Sizes): Mark[] {
  if (outcome.deaths.length === 0) return [];
  const { left, gib, ceiling, over, dead: size, line } = sizes;
  const y = -ceiling - over;
  const lost = places.flatMap(({ segments }) => segments.filter(({ kind }) => kind === 'lost'));
  const spans = lost.filter(({ from, to }) => to - from > 2);
  const [from, to] = [Math.min(...lost.map((one) => one.from)), Math.max(...lost.map((one) => one.to))];
  const apps = outcome.deaths.map(({ app }) => app);
  const text = deadText(apps, textWidth(deadText(apps), size) > SERVER * gib);
  const half = textWidth(text, size) / 2;
  const x = Math.min(Math.max((from + to) / 2, left + half), left + SERVER * gib - half);
  const tick = 4 * line;
  const ends = [...new Set(spans.flatMap((span) => [round(span.from), round(span.to)]))];
  const lines = spans.map((span) => `M${round(span.from)} ${y}H${round(span.to)}`).join('');
  const feet = ends.map((end) => `M${end} ${y - 5 * line}V${-ceiling - 6 * line}`).join('');
  const ticks = ends.map((end) => `M${round(end - tick)} ${y + tick}L${round(end + tick)} ${y - tick}`).join('');
  return [
    ...(spans.length > 0
      ? [
          { mark: 'path', d: feet + lines, stroke: 'fail', weight: 0.95 * line } as const,
          { mark: 'path', d: ticks, stroke: 'fail', weight: 1.8 * line } as const,
        ]
      : []),
    { mark: 'text', x, y: y - 9 * line, text, size, weight: 700, anchor: 'middle', ink: 'fail' },
  ];
}

/** The post of the leaking app's limit on the ceiling; where that is a VM's wall, its name keeps clear of the wall. */
function limit(outcome: Outcome, places: readonly Place[], { ceiling, small, line, wall }: Sizes): Mark[] {
  const place = places.find(({ segments }) => segments.some(({ tenant }) => tenant?.app === LEAKING));
  if (!place || outcome.limit === undefined) return [];
  const x = place.inner[0] + outcome.limit * place.scale;
  const lift = inVms(outcome) ? wall : 0;
  const height = 20 * line + lift;
  const text = limitText(outcome.limit);
  return [
    {
      mark: 'rect',
      x: x - 2.5 * line,
      y: -ceiling - height,
      width: 5 * line,
      height,
      fill: { ink: 'line' },
    },
    plate(x + 4 * line, -ceiling - lift - 7 * line - small / 2, text, { size: small, pad: 3 * line }),
  ];
}

/** Everything that measures the rooms: amounts, the ruler, who was killed, the limit. */
export function measures(outcome: Outcome, places: readonly Place[], sizes: Sizes): Mark[] {
  return [
    ...chain(outcome, places, sizes),
    ...(sizes.ruler ? ruler(sizes) : []),
    ...dead(outcome, places, sizes),
    ...limit(outcome, places, sizes),
  ];
}
