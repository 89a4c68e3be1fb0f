import { WAYS, type Way } from '../../models/configuration/propagation.ts';
import { READERS, type Reader } from '../../models/configuration/readers.ts';
import { type Mark, round } from '../../scene/mark.ts';
import {
  bank,
  floor,
  legend,
  legendBottom,
  readerNumber,
  type Span,
  sheetX,
  sheetY,
  valueSheet,
  walls,
} from './places.ts';
import type { Delivery } from './result.ts';
import { type Sizes, spansOf } from './sizes.ts';
import { VALUE_NAMES, WAY_NAMES, WAY_TIMES, WORDS } from './summary.ts';

const ARROW = 5;

/** A pipe through the points, with an arrow down into its end. */
function pipe(points: readonly (readonly [number, number])[], line: number, arrow: boolean): Mark[] {
  const [first, ...rest] = points.map(([x, y]) => `${round(x)} ${round(y)}`);
  const [x, y] = points.at(-1) ?? [0, 0];
  const head = ARROW * line;
  const tip = arrow
    ? `M${round(x - head)} ${round(y - head * 1.2)}L${round(x)} ${round(y)}L${round(x + head)} ${round(y - head * 1.2)}`
    : '';
  return [{ mark: 'path', d: `M${first}L${rest.join('L')}${tip}`, stroke: 'line', weight: 1.5 * line }];
}

/** The lid on a way in that opens only when a container starts. */
const lid = (x: number, y: number, line: number): Mark => ({
  mark: 'path',
  d: `M${round(x - 9 * line)} ${round(y)}H${round(x + 9 * line)}`,
  stroke: 'line',
  weight: 4 * line,
});

/** The API server and its store. In a narrow drawing the API server stands left, for the pipe to come out there. */
function control(delivery: Delivery, sizes: Sizes): { marks: Mark[]; api: Span; etcd: Span } {
  const { values, encrypted, refused } = delivery;
  const { server, gap, metrics } = sizes;
  const { containerGap, pad } = metrics;
  const left = gap === undefined ? 3 * pad : 0;
  const [first, second] = [left + pad, left + pad + server + containerGap].map((at) => ({
    left: at,
    width: server,
  })) as [Span, Span];
  const [etcd, api] = gap === undefined ? [second, first] : [first, second];
  const x = sheetX(etcd, true, sizes);
  const y = sheetY(sizes);
  const [from, to] = gap === undefined ? [api, etcd] : [etcd, api];
  const link = `M${round(from.left + from.width / 2 + sizes.sheet[0] / 2)} ${round(y)}H${round(to.left + to.width / 2 - sizes.sheet[0] / 2)}`;
  return {
    api,
    etcd,
    marks: [
      ...floor({ left, width: spansOf(sizes).control }, WORDS.control, sizes),
      walls(etcd, sizes, true),
      walls(api, sizes, true),
      { mark: 'path', d: link, stroke: 'line', weight: 1.5 * metrics.line },
      ...valueSheet(values.api, x, sizes, encrypted ? WORDS.cipher : undefined),
      ...valueSheet(values.api, sheetX(api, true, sizes), sizes),
      ...legend(etcd, WORDS.etcd, encrypted ? WORDS.cipherText : WORDS.plainText, 'plain', sizes),
      ...legend(api, WORDS.api, refused ? WORDS.refused : VALUE_NAMES[values.api], values.api, sizes),
    ],
  };
}

/** One container: its way in through the ceiling, the sheet or tag with its value, and the bank that reads it. */
function container(way: Way, span: Span, { values }: Delivery, sizes: Sizes): Mark[] {
  const { metrics, sheet, rise, font } = sizes;
  const { room, line } = metrics;
  const value = values[way];
  const x = sheetX(span, false, sizes);
  const top = sheetY(sizes) - sheet[1] / 2;
  const level = -room - rise;
  const open = way === 'volume';
  const shelf = `M${round(span.left)} ${round(top + sheet[1] + 3 * line)}H${round(x + sheet[0] / 2 + 4 * line)}`;
  // A tag hangs on its bearer; a file lies on a shelf of the room.
  const occupant = bank(`${way}/bank`, span, sizes);
  const neck = `M${round(x + sheet[0] / 2)} ${round(sheetY(sizes))}L${round((occupant.mark === 'group' && occupant.x) || x)} ${round(-metrics.figureHeight * 0.62)}`;
  return [
    walls(span, sizes),
    ...pipe(
      [
        [x, level],
        [x, open ? top - line : -room],
      ],
      line,
      open,
    ),
    ...(open ? [] : [lid(x, -room, line)]),
    { mark: 'path', d: way === 'env' ? neck : shelf, stroke: 'line', weight: 1.25 * line },
    occupant,
    ...valueSheet(value, x, sizes),
    {
      mark: 'text',
      x: span.left + span.width / 2,
      y: level - font * 0.55,
      text: WAY_TIMES[way],
      size: font,
      anchor: 'middle',
      ink: 'ink-2',
    },
    ...legend(span, WAY_NAMES[way], VALUE_NAMES[value], value, sizes),
  ];
}

/** Where each reader gets at the value. */
function readerPlaces(rooms: { api: Span; etcd: Span; kubelet: Span; node: Span }, drop: number, sizes: Sizes) {
  const { room, kernel } = sizes.metrics;
  const corner = ({ left, width }: Span) => left + width - sizes.font;
  return {
    api: [corner(rooms.api), -room * 0.2],
    etcd: [corner(rooms.etcd), -room * 0.2],
    'pod-creator': [corner(rooms.kubelet), drop - room * 0.2],
    node: [corner(rooms.node), drop + kernel / 2],
  } as const satisfies Record<Reader, readonly [number, number]>;
}

/**
 * How a value gets from the API server into three containers of a node, as a section through both servers: pipes are the
 * ways in, sheets the values, a lid a way that opens only when a container starts.
 * @returns marks with the control plane's floor at y = 0; top and bottom edge, and width; px
 */
export function section(
  delivery: Delivery,
  sizes: Sizes,
): { marks: Mark[]; top: number; bottom: number; width: number } {
  const { metrics, gap, font, rise, kubelet: kubeletWidth, room: roomWidth } = sizes;
  const { room, line, pad, containerGap } = metrics;
  const { node: nodeWidth, nodeLeft } = spansOf(sizes);
  const { marks, api, etcd } = control(delivery, sizes);
  const level = -room - rise;
  // In a narrow drawing the node stands under the control plane's names, with room for its own pipes and their labels.
  const drop = gap === undefined ? legendBottom(sizes) - level + font * 2.2 : 0;
  const kubelet: Span = { left: nodeLeft + pad, width: kubeletWidth };
  const rooms = WAYS.map((way, index) => ({
    way,
    span: { left: kubelet.left + kubeletWidth + containerGap + index * (roomWidth + containerGap), width: roomWidth },
  }));
  const kubeletX = kubelet.left + kubeletWidth / 2;
  const entry = kubeletX - sizes.sheet[0] * 0.3;
  const exit = kubeletX + sizes.sheet[0] * 0.3;
  const top = sheetY(sizes) - sizes.sheet[1] / 2 - line;
  const last = rooms.at(-1)?.span ?? kubelet;
  const way: (readonly [number, number])[] =
    gap === undefined
      ? [
          [api.left + api.width / 2 - sizes.sheet[0] / 2, sheetY(sizes)],
          [pad, sheetY(sizes)],
          [pad, drop + level],
          [entry, drop + level],
          [entry, drop + top],
        ]
      : [
          [api.left + api.width / 2, top],
          [api.left + api.width / 2, level],
          [entry, level],
          [entry, top],
        ];
  const inflow = gap === undefined ? kubelet.left + pad + 2 : (api.left + api.width / 2 + entry) / 2;
  const node: Mark[] = [
    ...floor({ left: nodeLeft, width: nodeWidth }, WORDS.node, sizes),
    walls(kubelet, sizes, true),
    ...pipe(
      [
        [exit, top],
        [exit, level],
        [sheetX(last, false, sizes), level],
      ],
      line,
      false,
    ),
    ...rooms.flatMap(({ way: each, span }) => container(each, span, delivery, sizes)),
    ...valueSheet(delivery.values.kubelet, kubeletX, sizes),
    ...legend(kubelet, WORDS.kubelet, delivery.store === 'memory' ? WORDS.memory : WORDS.disk, 'plain', sizes),
  ];
  const places = readerPlaces({ api, etcd, kubelet, node: { left: nodeLeft, width: nodeWidth } }, drop, sizes);
  const numbers = READERS.flatMap((reader, index) =>
    sizes.numbered && delivery.readers.includes(reader) ? readerNumber(index + 1, ...places[reader], sizes) : [],
  );
  const label: Mark = {
    mark: 'text',
    x: inflow,
    y: drop + level - font * 0.55,
    text: WORDS.sync,
    size: font,
    anchor: gap === undefined ? 'start' : 'middle',
    ink: 'ink-2',
  };
  return {
    marks: [...marks, { mark: 'group', y: drop, children: node }, ...pipe(way, line, true), label, ...numbers],
    top: gap === undefined ? -room - 6 : level - font * 1.8,
    bottom: drop + legendBottom(sizes) + 2,
    width: nodeLeft + nodeWidth,
  };
}
