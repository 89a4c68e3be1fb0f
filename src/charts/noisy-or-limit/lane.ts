import { type Mark, round } from '../../scene/mark.ts';
import { plate } from '../../scene/plate.ts';
import { occupantMarks } from '../../scene/section/occupant.ts';
import { textWidth } from '../../scene/text-width.ts';
import { BANK, FIGURE, FONT, LANE, LANE_HEIGHT, LEFT, MS, PERIODS, RIGHT } from './frame.ts';
import { PERIOD, type Slowness } from './result.ts';
import { LANE_NAMES, throttleText } from './summary.ts';

/** Turns that the scheduler gives a waiting thread in a period; only the picture needs a number. */
const TURNS = 5;

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

function scale(): Mark[] {
  const bottom = LANE + LANE_HEIGHT;
  return Array.from({ length: PERIODS + 1 }, (_, period) => period).flatMap((period): Mark[] => {
    const x = round(LEFT + period * PERIOD * MS);
    const last = period === PERIODS;
    const text = last ? `${period * PERIOD}ms` : String(period * PERIOD);
    return [
      { mark: 'path', d: `M${x} ${LANE - 6}V${bottom + 6}`, stroke: 'line', weight: period % PERIODS ? 0.95 : 1.5 },
      {
        mark: 'text',
        x: last ? RIGHT + 6 : x,
        y: bottom + 21,
        text,
        size: FONT,
        anchor: last ? 'end' : 'middle',
        ink: 'ink-3',
      },
    ];
  });
}

/** What one thread of the bank does in three periods, and how often the kernel throttled it meanwhile. */
export function lane(slowness: Slowness): Mark[] {
  const throttled = slowness.throttled > 0.05;
  const box = { x: LEFT, y: LANE, width: RIGHT - LEFT, height: LANE_HEIGHT };
  const spans = Array.from({ length: PERIODS }, (_, period) =>
    runs(slowness).map(({ from, to }) => ({ from: from + period * PERIOD, to: to + period * PERIOD })),
  ).flat();
  const gap = (PERIOD - slowness.ran) * MS;
  const fits = throttled && textWidth(LANE_NAMES.throttled, FONT) + 14 < gap;
  const middle = LEFT + slowness.ran * MS + gap / 2;
  const bank = { kind: 'occupant', id: `${slowness.cause}/thread`, state: 'ok', letter: 'B' } as const;
  return [
    { mark: 'rect', ...box, fill: throttled ? { hatch: 'unmet' } : { ink: 'sheet' } },
    ...spans.map(
      ({ from, to }): Mark => ({
        mark: 'rect',
        x: round(LEFT + from * MS),
        y: LANE,
        width: round((to - from) * MS),
        height: LANE_HEIGHT,
        fill: { hatch: 'demand' },
        stroke: 'focus',
        weight: 1,
      }),
    ),
    { mark: 'rect', ...box, stroke: 'line', weight: 1.5 },
    ...scale(),
    ...(fits
      ? [
          plate(middle, LANE + LANE_HEIGHT / 2, LANE_NAMES.throttled, {
            size: FONT,
            anchor: 'middle',
            ink: 'fail',
            bold: true,
          }),
        ]
      : []),
    occupantMarks(bank, 20, LANE + LANE_HEIGHT - 1, 0, BANK),
    {
      mark: 'text',
      x: RIGHT,
      y: LANE - 13,
      text: throttleText(slowness),
      size: FIGURE,
      weight: 700,
      anchor: 'end',
      ink: throttled ? 'fail' : 'ink',
    },
  ];
}
