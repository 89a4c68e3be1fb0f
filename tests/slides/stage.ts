import type { Browser, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launch } from '../setup/browser.ts';
import { DIST } from '../setup/dist.ts';
import { type StaticServer, serve } from '../setup/server.ts';
import { buildDecks, cleanUp, START, type Tool } from './decks.ts';

/** The decks on two origins: the site's own, and another one. */
export interface Stage {
  browser: Browser;
  origins: Record<'same' | 'cross', string>;
  close(): Promise<void>;
}

/** Builds the decks and serves them. */
export async function openStage(): Promise<Stage> {
  const servers: StaticServer[] = [];
  const site = await serve(DIST);
  const root = await buildDecks(site.origin, DIST);
  await site.close();
  // The decks point to the site's origin, so its port must come back: the folder with the decks takes it over.
  const same = await serve(root, { port: Number(new URL(site.origin).port) });
  const cross = await serve(root);
  servers.push(same, cross);
  const browser = await launch(inject('chromium'));
  return {
    browser,
    origins: { same: same.origin, cross: cross.origin },
    async close() {
      await browser.close();
      await Promise.all(servers.map((server) => server.close()));
      await cleanUp();
    },
  };
}

/** Which slide, and which fragment or click of it, a deck shows. */
const WHERE: Record<Tool, (page: Page) => Promise<string>> = {
  reveal: (page) =>
    page.evaluate(() => {
      const { h, f } = (
        window as unknown as { Reveal: { getIndices(): { h: number; f?: number } } }
      ).Reveal.getIndices();
      return `${h + 1}.${(f ?? -1) + 1}`;
    }),
  slidev: async (page) => {
    const [, slide = '1', query = ''] = /#\/(\d+)(?:\?(.*))?$/.exec(page.url()) ?? [];
    return `${slide}.${new URLSearchParams(query).get('clicks') ?? 0}`;
  },
  marp: async (page) => {
    const url = new URL(page.url());
    return `${url.hash.slice(1) || 1}.${url.searchParams.get('f') ?? 0}`;
  },
};

/** A deck in the browser, at its first slide. */
export interface Deck {
  page: Page;
  where(): Promise<string>;
  press(key: string): Promise<void>;
  /** The chart on the slide that is shown. */
  chart(): Promise<Frame>;
  /** Clicks something in a chart by the pointer, wherever the deck has scaled and moved the frame. */
  click(chart: Frame, selector: string): Promise<void>;
  close(): Promise<void>;
}

const pause = (page: Page) => page.waitForTimeout(250);

export async function openDeck(
  { browser, origins }: Stage,
  tool: Tool,
  origin: 'same' | 'cross',
  viewport = { width: 1280, height: 720 },
): Promise<Deck> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${origins[origin]}/decks/${START[tool]}`, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  return {
    page,
    where: () => WHERE[tool](page),
    async press(key) {
      await page.keyboard.press(key);
      await pause(page);
    },
    async chart() {
      for (let attempt = 0; attempt < 40; attempt += 1) {
        for (const handle of await page.locator('iframe[src*="/embed/"]').elementHandles()) {
          const box = await handle.boundingBox();
          const frame = await handle.contentFrame();
          const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          const inside =
            middle && middle.x > 0 && middle.x < viewport.width && middle.y > 0 && middle.y < viewport.height;
          if (!frame || !inside || !(await handle.isVisible())) continue;
          const onTop = await handle.evaluate((own, { x, y }) => document.elementFromPoint(x, y) === own, middle);
          if (onTop && (await frame.locator('.steps').count())) return frame;
        }
        await page.waitForTimeout(100);
      }
      throw new Error('no chart is shown');
    },
    async click(chart, selector) {
      const target = chart.locator(selector).first();
      const [x, y] = await target.evaluate((element) => {
        const box = element.getBoundingClientRect();
        return [(box.x + box.width / 2) / innerWidth, (box.y + box.height / 2) / innerHeight] as const;
      });
      const box = await (await chart.frameElement()).boundingBox();
      if (!box) throw new Error('the chart has no place in the deck');
      await page.mouse.click(box.x + x * box.width, box.y + y * box.height);
      await pause(page);
    },
    close: () => context.close(),
  };
}

/** The view that a chart shows, from its own count. */
export const viewOf = async (frame: Frame): Promise<number> =>
  Number.parseInt((await frame.locator('.steps span').textContent()) ?? '', 10) - 1;
