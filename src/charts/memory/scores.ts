import { type Mark, round, type Scene } from '../../scene/mark.ts';
import { textWidth } from '../../scene/text-width.ts';
import type { Params } from './params.ts';
import { SERVER } from './params.ts';
import { classOf } from './pods.ts';
import type { Outcome, Tenant } from './result.ts';
import { scoreSentence } from './summary.ts';
import { amount, NAMES } from './words.ts';

/** Scores run from -1000 thousandths of the node's memory to that much more than the node has; GiB. */
const LEAST = -SERVER;
const MOST = 2 * SERVER;

/** Measures in px. */
interface Sizes {
  width: number;
  /** Air over the first name. */
  top: number;
  left: number;
  /** Space at the right for the figure of the longest bar. */
  right: number;
  small: number;
  figure: number;
  row: number;
  bar: number;
  line: number;
  /** Whether the name of the score's second part is written out. */
  full: boolean;
}

const ON_PAGE: Sizes = {
  width: 356,
  top: 12,
  left: 36,
  right: 46,
  small: 13,
  figure: 14,
  row: 50,
  bar: 16,
  line: 1,
  full: true,
};

/** Sizes of the scores beside a building on a slide. */
const onSlide = (width: number): Sizes => ({
  width,
  top: 0,
  left: 8,
  right: 76,
  small: 20,
  figure: 24,
  row: 92,
  bar: 32,
  line: 1.5,
  full: false,
});

/** One app: its name with its class, and a bar of two parts, what `oom_score_adj` brings and what it holds. */
function row(tenant: Tenant, params: Params, y: number, worst: boolean, sizes: Sizes): Mark[] {
  const { width, left, right, small, figure, bar, line, full } = sizes;
  const { app, adjusted, score, oomScoreAdj, death } = tenant;
  const px = (width - left - right) / (MOST - LEAST);
  const x = (gib: number) => left + (gib - LEAST) * px;
  const name = `${app} ${NAMES[app]}`;
  const top = y + figure + 7 * line;
  const adj = `${classOf(app, params)}, ${full ? 'oom_score_adj ' : ''}${oomScoreAdj}`;
  const [from, to] = [Math.min(0, adjusted), Math.max(0, adjusted)];
  const held = { x: x(adjusted), y: top, width: (score - adjusted) * px, height: bar };
  const figureInk = worst ? 'fail' : 'ink';
  const text = `${worst ? '× ' : ''}${amount(score)}`;
  const first = textWidth(name, figure);
  return [
    { mark: 'text', x: left, y: y + figure, text: name, size: figure, weight: 700, ink: 'ink' },
    { mark: 'text', x: left + first + 8 * line, y: y + figure, text: adj, size: small, ink: 'ink-2' },
    {
      mark: 'rect',
      x: x(from),
      y: top,
      width: (to - from) * px,
      height: bar,
      fill: { ink: 'sheet' },
      stroke: 'line-soft',
      weight: 1.25 * line,
    },
    {
      mark: 'path',
      d: `M${round(x(0))} ${top - 4 * line}V${top + bar + 4 * line}`,
      stroke: 'line',
      weight: 1.25 * line,
    },
    death
      ? {
          mark: 'rect',
          ...held,
          fill: { hatch: 'unmet' },
          stroke: 'fail',
          weight: 1.25 * line,
          dash: [5 * line, 3 * line],
        }
      : { mark: 'rect', ...held, fill: { hatch: 'demand' }, stroke: 'focus', weight: 1.25 * line },
    {
      mark: 'text',
      x: Math.max(x(score), x(to)) + 6 * line,
      y: top + bar / 2 + figure * 0.355,
      text,
      size: figure,
      weight: worst ? 700 : 400,
      ink: figureInk,
    },
  ];
}

function axis(y: number, { width, left, right, small, line }: Sizes): Mark[] {
  const px = (width - left - right) / (MOST - LEAST);
  const x = (gib: number) => round(left + (gib - LEAST) * px);
  const at = [LEAST, 0, SERVER, MOST];
  const ticks = at.map((gib) => `M${x(gib)} ${y}V${y + 6 * line}`).join('');
  return [
    { mark: 'path', d: `M${x(LEAST)} ${y}H${x(MOST)}${ticks}`, stroke: 'line-soft', weight: line },
    ...at.map((gib): Mark => {
      const text = gib === MOST ? `${gib}GiB` : String(gib);
      const anchor = gib === LEAST ? 'start' : 'middle';
      return { mark: 'text', x: x(gib), y: y + small + 8 * line, text, size: small, anchor, ink: 'ink-3' };
    }),
  ];
}

function draw(outcome: Outcome, params: Params, sizes: Sizes): Scene {
  const tenants = outcome.zones.flatMap((zone) => zone.tenants);
  const killed = outcome.deaths.find(({ scope }) => scope !== 'limit')?.app;
  const end = tenants.length * sizes.row;
  const height = end + sizes.small + 14 * sizes.line;
  return {
    viewBox: [0, -sizes.top, sizes.width, height + sizes.top],
    title: scoreSentence(outcome, params),
    marks: [
      ...axis(end, sizes),
      ...tenants.flatMap((tenant, index) => row(tenant, params, index * sizes.row, tenant.app === killed, sizes)),
    ],
  };
}

/** The kernel's scores on a Kubernetes node: whoever has the largest when the node is full goes first. */
export const scores = (outcome: Outcome, params: Params): Scene => draw(outcome, params, ON_PAGE);

/** The scores as a slide has them, beside their building. */
export const slideScores = (outcome: Outcome, params: Params, width: number): Scene =>
  draw(outcome, params, onSlide(width));
