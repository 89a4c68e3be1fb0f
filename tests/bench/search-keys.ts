/*
 * Prints what each key costs the search dialog of the built site on a phone a quarter as fast as this machine: script
 * that runs for it, script with style, layout and paint, and the time until the result is painted. A frame has 16 ms. Reads
 * `SITE_DIST`, by default `dist`.
 */
import type { CDPSession, Page } from 'playwright-core';
import { imeStates } from '../search/ime.ts';
import { findBrowser, launch } from '../setup/browser.ts';
import { DIST } from '../setup/dist.ts';
import { serve } from '../setup/server.ts';

const SLOWER = 4;
/** The cheapest of as many rounds counts for a key, since whatever else the machine does only adds. */
const ROUNDS = 3;
const FRAME = 16;
/** Keys of a hurried typist. */
const BETWEEN_KEYS_MS = 80;
const TYPED = [
  'container runtime',
  '쿠버네티스는',
  'ㅋㅌㅇㄴ',
  'zjsxpdlsj',
  '애찯ㄱ',
  '하이퍼바이져',
  'kubernates',
  '서버가 죽으면 자동으로 다시 살리기',
  '메모리를 다 써서 프로그램이 강제로 종료됨',
  '김치찌개 레시피',
];

interface Cost {
  query: string;
  script: number;
  work: number;
  painted: number;
}

declare global {
  interface Window {
    /** Resolves with how long the last key took until its result was painted. */
    painted: Promise<number>;
  }
}

/** Notes for every key when it came and when the frame after it was painted. */
function watch(): void {
  addEventListener(
    'beforeinput',
    () => {
      const start = performance.now();
      window.painted = new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage('');
        });
      });
    },
    true,
  );
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}

async function costs(page: Page, origin: string, query: string): Promise<Cost[]> {
  await page.addInitScript(watch);
  await page.goto(origin);
  const session = await page.context().newCDPSession(page);
  // Time of the page's own thread: what else the machine does meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.locator('[data-search]').click();
  await page.getByRole('combobox', { name: '용어와 글 검색' }).waitFor();
  // A reader needs as long to look for the first key.
  await page.waitForTimeout(1000);
  const found: Cost[] = [];
  const states = /[ㄱ-힣]/.test(query) ? imeStates(query) : Array.from(query, (_, end) => query.slice(0, end + 1));
  for (const text of states) {
    const before = await metrics(session);
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    const { result } = await session.send('Runtime.evaluate', { expression: 'painted', awaitPromise: true });
    const painted = Number(result.value);
    const after = await metrics(session);
    const spent = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);
    const script = spent('ScriptDuration');
    found.push({ query: text, script, work: script + spent('LayoutDuration') + spent('RecalcStyleDuration'), painted });
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  await session.detach();
  return found;
}

const browser = await launch(findBrowser(console.log));
const { origin, close } = await serve(DIST);
const all: Cost[] = [];
const table: Record<string, Record<string, number>> = {};
const at = (values: number[], share: number): number =>
  Number((values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0).toFixed(1));
for (const query of TYPED) {
  let found: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // A context of its own has nothing compiled yet.
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const again = await costs(await context.newPage(), origin, query);
    await context.close();
    found = again.map((cost, key) => {
      const other = found[key] ?? cost;
      return {
        query: cost.query,
        script: Math.min(cost.script, other.script),
        work: Math.min(cost.work, other.work),
        painted: Math.min(cost.painted, other.painted),
      };
    });
  }
  all.push(...found);
  const script = found.map((key) => key.script);
  table[query] = {
    keys: found.length,
    'script: median': at(script, 0.5),
    'script: worst': at(script, 1),
    'with layout: worst': at(
      found.map((key) => key.work),
      1,
    ),
    'painted: median': at(
      found.map((key) => key.painted),
      0.5,
    ),
    'painted: worst': at(
      found.map((key) => key.painted),
      1,
    ),
  };
}
await browser.close();
await close();
console.table(table);
console.log(`Worst keys at a quarter of the speed, ms of script; a frame has ${FRAME}:`);
for (const { query, script, work, painted } of all.toSorted((a, b) => b.script - a.script).slice(0, 8)) {
  console.log(
    `${script.toFixed(1).padStart(6)}  with layout ${work.toFixed(1)}, painted after ${painted.toFixed(1)}  ${query}`,
  );
}
