import { type Mark, round, type Scene } from '../../scene/mark.ts';
import { BASELINE } from '../../scene/plate.ts';
import { PAGE } from '../../scene/section/metrics.ts';
import { type Params, REQUESTS } from './params.ts';
import { curveOf, RULES, weightOf } from './result.ts';
import { millicores, RULE_NAMES, WORDS } from './summary.ts';

const FONT = PAGE.font;
const HEIGHT = 236;
const TOP = 16;
const BOTTOM = HEIGHT - 46;
const LEFT = 40;
const MOST = 320;

/** Both rules as curves over the request, with the bank's request and its two weights marked on them. */
export function curve({ request }: Params, width: number): Scene {
  const right = width - 20;
  const x = (millicore: number) => LEFT + (millicore / REQUESTS.max) * (right - LEFT);
  const y = (weight: number) => BOTTOM - (weight / MOST) * (BOTTOM - TOP);
  const label = (
    text: string,
    at: readonly [number, number],
    more: Partial<Extract<Mark, { mark: 'text' }>>,
  ): Mark => ({
    mark: 'text',
    x: at[0],
    y: at[1],
    text,
    size: FONT,
    ink: 'ink-3',
    ...more,
  });
  const marks: Mark[] = [
    { mark: 'path', d: `M${LEFT} ${TOP}V${BOTTOM}H${right}`, stroke: 'line', weight: 0.95 },
    { mark: 'path', d: `M${LEFT} ${round(y(100))}H${right}`, stroke: 'line-soft', weight: 0.95, dash: [2.5, 3] },
    // The line of the largest request stands at the right end.
    label(WORDS.standard, [right - 8, round(y(100)) + 16], { anchor: 'end' }),
    label(WORDS.axis, [right, BOTTOM + 40], { anchor: 'end' }),
    label(`${WORDS.axis} ${millicores(request)}`, [LEFT + 8, TOP + 26 + FONT * BASELINE], { ink: 'ink-2' }),
    label(WORDS.weight, [LEFT + 8, TOP + FONT * BASELINE], {}),
  ];
  for (const tick of [0, 1000, 2000, 3000, 4000]) {
    const at = round(x(tick));
    marks.push({ mark: 'path', d: `M${at} ${BOTTOM}V${BOTTOM + 5}`, stroke: 'line', weight: 0.95 });
    const anchor = tick === REQUESTS.max ? 'end' : 'middle';
    marks.push(label(millicores(tick), [anchor === 'end' ? at + 6 : at, BOTTOM + 20], { anchor }));
  }
  for (const tick of [0, 100, 200, 300])
    marks.push(label(String(tick), [LEFT - 6, round(y(tick)) + FONT * BASELINE], { anchor: 'end' }));
  marks.push({
    mark: 'path',
    d: `M${round(x(request))} ${BOTTOM}V${round(y(weightOf(request, 'logarithmic')))}`,
    stroke: 'line-soft',
    weight: 0.95,
  });
  RULES.forEach((rule, index) => {
    const points = curveOf(rule);
    const newer = rule === 'logarithmic';
    const ink = newer ? 'focus' : 'line';
    const [from, ...rest] = points.map(([each, weight]) => `${round(x(each))} ${round(y(weight))}`);
    marks.push({
      mark: 'path',
      d: `M${from}L${rest.join('L')}`,
      stroke: ink,
      weight: newer ? 2.25 : 1.5,
      ...(!newer && { dash: [6, 4] }),
    });
    const weight = weightOf(request, rule);
    marks.push({
      mark: 'circle',
      x: x(request),
      y: y(weight),
      r: 4.5,
      fill: { ink: newer ? 'focus' : 'sheet' },
      stroke: ink,
      weight: 1.5,
    });
    const end = points.at(-1)?.[1] ?? 0;
    marks.push(
      label(RULE_NAMES[rule], [right - 4, round(y(end)) + (newer ? 28 : -12)], { anchor: 'end', ink: 'ink-2' }),
    );
    // The figures of the mark keep one place: the upper left, where neither curve ever comes.
    const name = `${RULE_NAMES[rule]} ${weight}`;
    const row = TOP + 49 + (1 - index) * 21;
    marks.push({
      mark: 'circle',
      x: LEFT + 13,
      y: row,
      r: 4.5,
      fill: { ink: newer ? 'focus' : 'sheet' },
      stroke: ink,
      weight: 1.5,
    });
    marks.push(label(name, [LEFT + 24, row + FONT * BASELINE], { ink: newer ? 'focus' : 'ink', weight: 700 }));
  });
  const title = `${WORDS.curve}: ${millicores(request)}는 ${RULES.map((rule) => `${RULE_NAMES[rule]} ${weightOf(request, rule)}`).join(', ')}`;
  return { viewBox: [0, 0, width, HEIGHT], title, marks };
}
