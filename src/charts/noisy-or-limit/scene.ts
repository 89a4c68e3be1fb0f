import { dimension } from '../../scene/dimension.ts';
import { magnify } from '../../scene/magnify.ts';
import { type Mark, round, type Scene } from '../../scene/mark.ts';
import { BASELINE, plate } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { occupantMarks } from '../../scene/section/occupant.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Box } from '../chart.ts';
import { CORES } from './params.ts';
import { PERIOD, type Slowness } from './result.ts';
import { CAUSE_NAMES, LANE_NAMES, sentence } from './summary.ts';

const WIDTH = 400;
const LEFT = 62;
const LANE = WIDTH - LEFT - 12;
const PERIODS = 3;
const PX = LANE / (PERIODS * PERIOD);
const HEIGHT = 44;
/** Turns that the scheduler gives a waiting thread in a period; only the picture needs a number. */
const TURNS = 5;
const FONT = 14;

interface Span {
  from: number;
  to: number;
}

/** When the thread runs, ms from the start of a period: in turns with neighbours, or at one go until its quota is gone. */
function runs({ limitedBy, ran }: Slowness): Span[] {
  if (limitedBy !== 'contention') return [{ from: 0, to: ran }];
  const turn = PERIOD / TURNS;
  return Array.from({ length: TURNS }, (_, index) => ({ from: index * turn, to: index * turn + ran / TURNS }));
}

function lane(slowness: Slowness, top: number): Mark[] {
  const bottom = top + HEIGHT;
  const spans = Array.from({ length: PERIODS }, (_, period) =>
    runs(slowness).map(({ from, to }) => ({ from: from + period * PERIOD, to: to + period * PERIOD })),
  ).flat();
  const x = (ms: number) => LEFT + ms * PX;
  const throttled = slowness.throttled > 0.05;
  const marks: Mark[] = [
    {
      mark: 'rect',
      x: LEFT,
      y: top,
      width: LANE,
      height: HEIGHT,
      fill: throttled ? { hatch: 'unmet' } : { ink: 'sheet' },
      stroke: 'line',
      weight: 1.5,
    },
    ...spans.map(
      ({ from, to }): Mark => ({
        mark: 'rect',
        x: x(from),
        y: top,
        width: (to - from) * PX,
        height: HEIGHT,
        fill: { hatch: 'demand' },
        stroke: 'focus',
        weight: 1,
      }),
    ),
  ];
  for (let period = 0; period <= PERIODS; period += 1) {
    const at = round(x(period * PERIOD));
    marks.push({
      mark: 'path',
      d: `M${at} ${top - 8}V${bottom + 6}`,
      stroke: 'line',
      weight: period % PERIODS ? 0.95 : 1.5,
    });
    marks.push({
      mark: 'text',
      x: at,
      y: bottom + 22,
      text: period === PERIODS ? `${period * PERIOD}ms` : String(period * PERIOD),
      size: FONT,
      anchor: period === PERIODS ? 'end' : 'middle',
      ink: 'ink-3',
    });
  }
  const lost = throttled ? LANE_NAMES.throttled : LANE_NAMES.waited;
  const gap = (PERIOD - slowness.ran) * PX;
  if (throttled && textWidth(lost, FONT) + 12 < gap) {
    marks.push(
      plate(x(slowness.ran) + gap / 2, top + HEIGHT / 2, lost, {
        size: FONT,
        anchor: 'middle',
        ink: 'fail',
        bold: true,
      }),
    );
  }
  return marks;
}

/** Who sits on the server's cores: the bank, its neighbours, and what stays empty. */
function cores(slowness: Slowness, top: number): Mark[] {
  const room = LANE / CORES;
  const used = CORES - slowness.idle;
  const marks: Mark[] = [];
  let left = LEFT;
  const others = used - slowness.received;
  for (const { share, hatch, text } of [
    { share: slowness.received, hatch: 'demand', text: LANE_NAMES.bank },
    { share: others, hatch: 'kernel', text: LANE_NAMES.others },
    { share: slowness.idle, hatch: undefined, text: LANE_NAMES.idle },
  ] as const) {
    const width = share * room;
    if (width < 0.5) continue;
    const label = `${text} ${amount(share)}`;
    marks.push({
      mark: 'rect',
      x: left,
      y: top,
      width,
      height: 34,
      fill: hatch ? { hatch } : { ink: 'sheet' },
      stroke: 'line',
      weight: 1.25,
      ...(hatch ? {} : { dash: [2.5, 3] }),
    });
    const wide = textWidth(label, FONT) + 12;
    if (wide < width) marks.push(plate(left + width / 2, top + 17, label, { size: FONT, anchor: 'middle' }));
    else
      marks.push(...dimension(left, left + width, top + 46, '', { size: FONT }), {
        mark: 'text',
        x: left,
        y: top + 66,
        text: label,
        size: FONT,
        ink: 'ink-2',
      });
    left += width;
  }
  return marks;
}

const amount = (value: number): string => `${round(value)}코어`;

/** One server: who holds its cores, and what a thread of the bank does in three periods. */
export function drawing(slowness: Slowness): Scene {
  const laneTop = 116;
  const bank = { kind: 'occupant', id: `${slowness.cause}/bank`, state: 'ok', letter: 'B' } as const;
  const marks: Mark[] = [
    { mark: 'text', x: 0, y: 24 + FONT * BASELINE, text: LANE_NAMES.server, size: FONT, ink: 'ink-2' },
    ...cores(slowness, 8),
    occupantMarks(bank, 26, laneTop + HEIGHT - 1, 0, PAGE),
    ...lane(slowness, laneTop),
  ];
  return { viewBox: [-4, 0, WIDTH + 8, 196], title: `${CAUSE_NAMES[slowness.cause]}: ${sentence(slowness)}`, marks };
}

const HEADING = 36;
const GAP = 48;
/** px between the servers on a slide. */
const SLIDE_GAP = 24;

/** Both servers as one scene, for files. */
export function scene(results: readonly Slowness[], { width }: { width: number }): Scene {
  return servers(results, width >= 2 * WIDTH + GAP ? 2 : 1, GAP);
}

/** Both servers beside each other, as large as a slide has room for. */
export function slide(results: readonly Slowness[], { width }: Box): Scene {
  const page = servers(results, 2, SLIDE_GAP);
  return magnify(page, width / page.viewBox[2]);
}

function servers(results: readonly Slowness[], columns: number, gap: number): Scene {
  const marks = results.map((slowness, index): Mark => {
    const [x, y] = columns === 2 ? [index * (WIDTH + gap), 0] : [0, index * (HEADING + 210)];
    const heading: Mark = {
      mark: 'text',
      x: 0,
      y: 18,
      text: CAUSE_NAMES[slowness.cause],
      size: 17,
      weight: 700,
      ink: 'ink',
    };
    return {
      mark: 'group',
      x,
      y,
      children: [heading, { mark: 'group', y: HEADING, children: drawing(slowness).marks }],
    };
  });
  const size = columns === 2 ? [2 * WIDTH + gap, HEADING + 196] : [WIDTH, 2 * (HEADING + 210)];
  const title = results.map((slowness) => `${CAUSE_NAMES[slowness.cause]}: ${sentence(slowness)}`).join(' ');
  return { viewBox: [-4, 0, (size[0] ?? 0) + 8, size[1] ?? 0], title, marks };
}
