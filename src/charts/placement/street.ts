import { dimension } from '../../scene/dimension.ts';
import { ground } from '../../scene/ground.ts';
import { type Mark, round, type TextMark } from '../../scene/mark.ts';
import { occupantMarks } from '../../scene/section/occupant.ts';
import { drawSection } from '../../scene/section/section.ts';
import { textWidth } from '../../scene/text-width.ts';
import { buildingOf } from './buildings.ts';
import { heightOf, type Layout } from './layout.ts';
import { APPS, NODES_PER_ZONE, ZONES, zoneOf } from './params.ts';
import type { Street } from './result.ts';
import { fallenText, freeText, freshText, nodeName, waitingList, waitingText, zoneName } from './summary.ts';

/** Part of the drawing that a reader may choose: a whole building. */
export const partOf = (node: number): string => `node/${node}`;

/** Numbers that follow each other without a gap, from the same row. */
function runs(numbers: readonly number[], { places }: Layout): number[][] {
  const found: number[][] = [];
  for (const number of numbers) {
    const last = found.at(-1)?.at(-1);
    const joins = last === number - 1 && places[last - 1]?.y === places[number - 1]?.y;
    if (joins) found.at(-1)?.push(number);
    else found.push([number]);
  }
  return found;
}

/** Counts over the roofs: what fell, what is free, what is new. */
function counts(street: Street, layout: Layout): Mark[] {
  const { metrics, strong, building, places, sky, width } = layout;
  const roof = -heightOf(layout);
  const over = (numbers: readonly number[], text: string, tone: 'fail' | 'focus' | undefined): Mark[] => {
    const [first, last] = [places[(numbers[0] ?? 1) - 1], places[(numbers.at(-1) ?? 1) - 1]];
    if (!first || !last || !text) return [];
    const y = first.y + roof - sky * 0.36;
    const ink = tone ?? 'line-soft';
    const options = {
      ink,
      textInk: tone ?? 'ink',
      bold: true,
      extendTo: first.y + roof - 3,
      line: metrics.line,
    } as const;
    const [from, to] = [first.x, last.x + building];
    // A text over its line stands in the middle of it, so that it reaches into neither neighbour, nor out of the street.
    const half = textWidth(text, strong) / 2;
    const x = Math.min(width - half - 2, Math.max(half + 2, (from + to) / 2));
    return dimension(from, to, y, text, { ...options, size: strong }).map(
      (mark): Mark => (mark.mark === 'text' ? { ...mark, x, anchor: 'middle' } : mark),
    );
  };
  const fresh = places.map((_, index) => street.pods.filter((pod) => pod.fresh && pod.node === index + 1).length);
  return [
    ...over(street.dead, fallenText(street), 'fail'),
    ...runs(street.free, layout).flatMap((run) => over(run, freeText(run.length), undefined)),
    ...fresh.flatMap((count, index) => (count ? over([index + 1], freshText(count), 'focus') : [])),
  ];
}

/** Names of nodes and zones, and the lines between zones. */
function names({ dead, fall }: Street, layout: Layout): Mark[] {
  const { metrics, places, building, stacked, named, below } = layout;
  const { font, hardware, line } = metrics;
  const style = (bad: boolean) => ({ size: font, ink: bad ? 'fail' : 'ink-3', weight: bad ? 700 : 400 }) as const;
  const label = (x: number, y: number, text: string, bad: boolean, anchor: TextMark['anchor'] = 'middle'): Mark => ({
    mark: 'text',
    x,
    y,
    text: bad ? `× ${text}` : text,
    anchor,
    ...style(bad),
  });
  const under = (index: number) => hardware + font + 6 + index * (font + 7);
  const marks = named
    ? places.map(({ x, y }, index) =>
        label(x + building / 2, y + under(0), nodeName(index + 1), dead.includes(index + 1)),
      )
    : [];
  for (let zone = 1; zone <= ZONES; zone += 1) {
    const [first, last] = [places[(zone - 1) * NODES_PER_ZONE], places[zone * NODES_PER_ZONE - 1]];
    if (!first || !last) continue;
    const bad = fall === 'zone' && dead.some((node) => zoneOf(node) === zone);
    if (stacked) marks.push(label(4, first.y - 8, zoneName(zone), bad, 'start'));
    else marks.push(label((first.x + last.x + building) / 2, under(named ? 1 : 0), zoneName(zone), bad));
    const next = places[zone * NODES_PER_ZONE];
    if (stacked || !next) continue;
    const x = round((last.x + building + next.x) / 2);
    const d = `M${x} ${round(-heightOf(layout))}V${round(below - 4)}`;
    marks.push({ mark: 'path', d, stroke: 'line-soft', weight: 0.95 * line, dash: [2.5 * line, 3 * line] });
  }
  return marks;
}

/** Pods without a room: one figure an app, with how many they are. */
function waitingMarks({ waiting }: Street, layout: Layout): Mark[] {
  const { metrics, waiting: place, stacked, named } = layout;
  const { font, line, hardware } = metrics;
  // A slide says only what is there.
  if (!named && waiting.length === 0) return [];
  const apps = APPS.filter((app) => waiting.some((pod) => pod.app === app));
  const middle = place.x + 1.5 * place.slot;
  const label = (text: string, row: number, style: Pick<TextMark, 'ink' | 'weight'>): Mark => {
    const under = { x: middle, y: hardware + font + 6 + row * (font + 7), anchor: 'middle' } as const;
    const beside = { x: row ? place.x + apps.length * place.slot + 8 : 4, y: place.y - 8 };
    return { mark: 'text', ...(stacked ? beside : under), text, size: font, ...style };
  };
  const figures = apps.map((app, index): Mark => {
    const x = (stacked ? place.x : middle - (apps.length / 2) * place.slot) + (index + 0.5) * place.slot;
    const occupant = { kind: 'occupant', id: `waiting/${app}`, state: 'vacant', letter: app } as const;
    return occupantMarks(occupant, x, place.y - line, 0, metrics);
  });
  const some = waiting.length > 0;
  const marks = [
    ...figures,
    label(waitingText(waiting.length), 0, { ink: some ? 'ink' : 'ink-3', weight: some ? 700 : 400 }),
  ];
  if (named && apps.length > 1) marks.push(label(waitingList(waiting), 1, { ink: 'ink-3' }));
  return marks;
}

/** The air inside a casing: something to point at between the rooms, and to outline when a building has the focus. */
function air(layout: Layout): Mark {
  const { building, metrics } = layout;
  const casing = 7 * metrics.line;
  const height = heightOf(layout) - 5 * metrics.line;
  const box = { x: -casing, y: -height, width: building + 2 * casing, height: height - 1 };
  return { mark: 'rect', ...box, fill: { ink: 'sheet' } };
}

export interface Drawn {
  marks: Mark[];
  /** y of the upper and the lower edge; px. */
  top: number;
  bottom: number;
}

/**
 * One street: its buildings on the ground line, counts over the roofs, names under them, and those that wait for a room.
 */
export function streetMarks(street: Street, layout: Layout): Drawn {
  const { metrics, places, building, width, stacked, waiting, sky, below } = layout;
  const levels = [...new Set([...places.map(({ y }) => y), waiting.y])];
  const earth = levels.flatMap((y): Mark[] => {
    const from = stacked ? waiting.x - 14 : 0;
    return [{ mark: 'group', y, children: ground(from, width, metrics.line) }];
  });
  const buildings = places.map(({ x, y }, index): Mark => {
    const { marks } = drawSection(buildingOf(index + 1, street), building, metrics);
    return { mark: 'group', x, y, part: partOf(index + 1), children: [air(layout), ...marks] };
  });
  return {
    marks: [
      ...earth,
      ...names(street, layout),
      ...buildings,
      ...counts(street, layout),
      ...waitingMarks(street, layout),
    ],
    top: -heightOf(layout) - sky,
    bottom: stacked ? waiting.y + 14 : below,
  };
}
