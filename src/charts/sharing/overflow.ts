import { type Mark, round } from '../../scene/mark.ts';
import { plate } from '../../scene/plate.ts';
import { textWidth } from '../../scene/text-width.ts';
import { amount, notable } from './amount.ts';
import { CEILING, FIGURE, LEFT, type Place, SMALL, WIDTH } from './frame.ts';
import { spread } from './spread.ts';

/** What breaks through the ceiling is cut above this height, px: three times what the app gets. */
const TALLEST = 2 * CEILING;
/** Where the break of a cut overflow is, and how far its ends stand apart. */
const BREAK = TALLEST * 0.72;
const GAP = 7;
const STROKE = { stroke: 'fail', weight: 1.25, dash: [5, 3] } as const;
const LABEL = { size: FIGURE, ink: 'fail', bold: true, anchor: 'middle' } as const;

const heightOf = ({ room }: Place) => (room.share > 0 ? (room.unmet / room.share) * CEILING : 0);

/** One ragged edge of the break, from left to right. */
function ragged({ from, to }: Place, y: number): string {
  const at = (share: number) => round(from + (to - from) * share);
  return `${round(from)} ${round(y)}L${at(0.42)} ${round(y - 4)}L${at(0.58)} ${round(y + 4)}L${round(to)} ${round(y)}`;
}

function cut(place: Place): Mark[] {
  const [from, to] = [round(place.from), round(place.to)];
  const [lower, upper] = [-CEILING - BREAK + GAP / 2, -CEILING - BREAK - GAP / 2];
  const fill = { fill: { hatch: 'unmet' }, ...STROKE } as const;
  return [
    { mark: 'path', d: `M${from} ${-CEILING}L${ragged(place, lower)}L${to} ${-CEILING}Z`, ...fill },
    { mark: 'path', d: `M${from} ${-CEILING - TALLEST}L${ragged(place, upper)}L${to} ${-CEILING - TALLEST}Z`, ...fill },
    { mark: 'path', d: `M${ragged(place, lower)}M${ragged(place, upper)}`, stroke: 'line', weight: 1.25 },
  ];
}

/** The label inside an overflow that is `height` px high; none when it does not fit. */
function inside({ room, from, to }: Place, height: number): Mark[] | undefined {
  const [width, middle] = [to - from, (from + to) / 2];
  const text = `${amount(room.unmet)} 모자람`;
  if (textWidth(text, FIGURE) + 16 <= width && height >= 24) return [plate(middle, -CEILING - height / 2, text, LABEL)];
  const narrow = textWidth(amount(room.unmet), 17) + 16 <= width && textWidth('모자람', FIGURE) + 16 <= width;
  if (!narrow || height < 58) return undefined;
  return [
    plate(middle, -CEILING - height / 2 - 11, amount(room.unmet), { ...LABEL, size: 17 }),
    plate(middle, -CEILING - height / 2 + 11, '모자람', LABEL),
  ];
}

/** Labels that found no room, in a row over the highest overflow, each with a leader down to its own. */
function outside(places: readonly Place[], skyline: number): Mark[] {
  const y = skyline - 20;
  const labels = places.map(({ room, from, to }) => {
    const full = `${amount(room.unmet)} 모자람`;
    const text = textWidth(full, FIGURE) + 4 <= to - from ? full : amount(room.unmet);
    return { text, at: (from + to) / 2, width: textWidth(text, FIGURE) };
  });
  const middles = spread(labels, LEFT, WIDTH - 2, 6);
  return places.flatMap((place, index): Mark[] => {
    const { text, at } = labels[index] as { text: string; at: number };
    const x = middles[index] as number;
    const top = -CEILING - Math.min(TALLEST, heightOf(place));
    const leader = `M${round(at)} ${round(top)}V${round(y + 15)}L${round(x)} ${round(y + 10)}`;
    return [{ mark: 'path', d: leader, stroke: 'fail', weight: 0.95 }, plate(x, y, text, { ...LABEL, pad: 1 })];
  });
}

/**
 * Unmet demand: what breaks through the ceiling, as high as it is in proportion to the share, so that its area is the
 * amount. What would leave the frame is cut by a break line and keeps its figure.
 * @returns the shapes, the labels (drawn over everything else), and the y of the topmost of them
 */
export function overflow(places: readonly Place[]): { shapes: Mark[]; labels: Mark[]; top: number } {
  const shapes: Mark[] = [];
  const labels: Mark[] = [];
  const homeless: Place[] = [];
  const broken = places.filter(({ room }) => notable(room.unmet));
  for (const place of broken) {
    const height = heightOf(place);
    const { from, to } = place;
    if (height > TALLEST) shapes.push(...cut(place));
    else {
      const box = { x: from, y: -CEILING - height, width: to - from, height };
      shapes.push({ mark: 'rect', ...box, fill: { hatch: 'unmet' }, ...STROKE });
    }
    const label = inside(place, height > TALLEST ? BREAK - GAP - 4 : height);
    if (label) labels.push(...label);
    else homeless.push(place);
  }
  const skyline = -CEILING - Math.max(0, ...broken.map((place) => Math.min(TALLEST, heightOf(place))));
  labels.push(...outside(homeless, skyline));
  return { shapes, labels, top: homeless.length > 0 ? skyline - 20 - SMALL : skyline };
}
