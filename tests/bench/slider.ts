/*
 * Drags sliders of the built site in Chromium on a processor slowed to a quarter, and prints what each frame costs in
 * script: handlers, models, scenes, rendering by Preact; and what the frame costs in all, with style, layout and paint. A
 * frame has 16 ms. Needs a built site (`SITE_DIST`, by default `dist`).
 */
import type { CDPSession, Page } from 'playwright-core';
import { findBrowser, launch } from '../setup/browser.ts';
import { DIST } from '../setup/dist.ts';
import { serve } from '../setup/server.ts';

const FRAME = 16;
/** Another slowdown may be given as an argument. */
const SLOWDOWN = Number(process.argv[2] ?? 4);
/** Frames of one drag over a slider's whole range, there and back. */
const STEPS = 120;

/** Page and its first slider's place among the sliders of the page. */
const CASES: readonly { path: string; slider: string }[] = [
  ...['sharing', 'overhead', 'noisy-or-limit', 'memory', 'weight', 'placement', 'recovery'].map((chart) => ({
    path: `/charts/${chart}/`,
    slider: `[data-chart="${chart}"] input[type="range"]`,
  })),
  { path: '/charts/blast-radius/', slider: '[data-chart="expected-failures"] input[type="range"]' },
];

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  pid: number;
}

/**
 * ms of the thread's own time in events of these names for each span, nested ones counted once. Time of the thread, not of
 * the clock: what else the machine does must not count.
 */
function busyIn(events: readonly TraceEvent[], spans: readonly (readonly [number, number])[]): number[] {
  const sums = spans.map(() => 0);
  let end = 0;
  for (const { ts, dur = 0, tdur = 0 } of events.filter(({ ph }) => ph === 'X').sort((x, y) => x.ts - y.ts)) {
    if (ts < end) continue;
    end = ts + dur;
    const span = spans.findIndex(([from, to]) => ts >= from && ts < to);
    if (span >= 0) sums[span] = (sums[span] as number) + tdur / 1000;
  }
  return sums;
}

/** Records what the browser does while `work` runs. */
async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing', 'toplevel'] },
    transferMode: 'ReportEvents',
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Drags the slider over its range, there and back, one step a frame, and marks each step. */
const drag = (page: Page, selector: string): Promise<void> =>
  page.evaluate(
    async ([chosen, count]) => {
      const slider = document.querySelector<HTMLInputElement>(chosen);
      if (!slider) throw new Error(`no ${chosen}`);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const [min, max] = [Number(slider.min), Number(slider.max)];
      for (let frame = 0; frame < count; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        performance.mark('slide');
        const way = 1 - Math.abs((2 * frame) / count - 1);
        set?.call(slider, String(min + way * (max - min)));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      slider.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      performance.mark('slide');
    },
    [selector, STEPS] as const,
  );

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
const told = (values: readonly number[]) => ({
  median: Number(quantile(values, 0.5).toFixed(1)),
  p95: Number(quantile(values, 0.95).toFixed(1)),
  max: Number(Math.max(...values).toFixed(1)),
});

const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'EventDispatch',
]);
const PAINT = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

const server = await serve(DIST);
const browser = await launch(findBrowser(() => {}));
const table: Record<string, Record<string, number>> = {};
let late = 0;
for (const { path, slider } of CASES) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, baseURL: server.origin });
  const answer = await page.goto(path, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`${path} is not in ${DIST}: build the site first (npm run build)`);
  await page.locator(slider).first().scrollIntoViewIfNeeded();
  await page.waitForFunction((at) => !document.querySelector(at)?.closest('astro-island')?.hasAttribute('ssr'), slider);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  // The first drag warms the compiler up, as the first moments of a reader's drag do.
  await drag(page, slider);
  const events = await traced(session, () => drag(page, slider));
  const marks = events.filter(({ name, ph }) => name === 'slide' && ph !== 'E');
  const thread = marks[0]?.tid;
  const process = marks[0]?.pid;
  const times = marks.map(({ ts }) => ts);
  const spans = times.slice(1).map((to, index) => [times[index] as number, to] as const);
  const own = events.filter(({ tid, pid }) => tid === thread && pid === process);
  const script = busyIn(
    own.filter(({ name }) => SCRIPT.has(name)),
    spans,
  );
  const all = busyIn(
    own.filter(({ name }) => SCRIPT.has(name) || PAINT.has(name)),
    spans,
  );
  const late16 = script.filter((ms) => ms > FRAME).length;
  late += late16;
  const [a, b] = [told(script), told(all)];
  table[path] = {
    'script: median': a.median,
    'script: p95': a.p95,
    'script: max': a.max,
    'script over 16 ms': late16,
    'frame: median': b.median,
    'frame: p95': b.p95,
    'frame: max': b.max,
  };
  await page.close();
}
await browser.close();
await server.close();
console.log(
  `Milliseconds a frame, ${STEPS} frames a drag, processor slowed ${SLOWDOWN} times; a frame has ${FRAME} ms.`,
);
console.table(table);
console.log(
  late ? `${late} frames took more than ${FRAME} ms of script` : `No frame took more than ${FRAME} ms of script`,
);
