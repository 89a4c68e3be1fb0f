import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { type StaticServer, serve } from '../setup/server.ts';
import { openBrowser, visit } from '../setup/visit.ts';

const SLIDE = { width: 1280, height: 720 };
const head = '<!doctype html><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">';
const frame = (query: string, more: string) =>
  `<iframe src="ORIGIN/embed/${query}" sandbox="allow-scripts" ${more} style="width:1280px;height:720px;border:0"></iframe>`;

/** Pages as a speaker would write them, on another origin than the charts. */
const PAGES: Record<string, string> = {
  'keys.html': `${head}<body style="margin:0"><script>
    window.log=[];addEventListener('message',({data})=>data.type==='key'&&log.push(data.key));
    window.own=[];addEventListener('keydown',({key})=>own.push(key))</script>${frame('memory/', '')}`,
  'element.html': `${head}<script src="ORIGIN/embed.js"></script>
    <baepo-chart src="sharing" step="2" title="CPU"></baepo-chart>`,
  'reveal.html': `${head}<link rel="stylesheet" href="reveal.css"><div class="reveal"><div class="slides">
    <section><p class="fragment">하나</p>${frame('sharing/?limit=2', 'data-steps="0"')}</section>
    <section><p class="fragment">둘</p>${frame('placement/', 'data-steps="4"')}</section></div></div>
    <script src="reveal.js"></script><script src="ORIGIN/embed/reveal.js"></script>
    <script>Reveal.initialize({width:1280,height:720,margin:0,transition:'none',plugins:[BaepoReveal]})</script>`,
};

let browser: Browser;
let host: StaticServer;
beforeAll(async () => {
  browser = await openBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'host-'));
  for (const [name, html] of Object.entries(PAGES))
    await writeFile(join(folder, name), html.replaceAll('ORIGIN', inject('origin')));
  const { resolve } = createRequire(import.meta.url);
  await cp(resolve('reveal.js'), join(folder, 'reveal.js'));
  await cp(resolve('reveal.js/reveal.css'), join(folder, 'reveal.css'));
  host = await serve(folder);
});
afterAll(async () => {
  await host?.close();
  await browser?.close();
});

async function open(path: string) {
  const context = await browser.newContext({ viewport: SLIDE });
  const page = await context.newPage();
  await page.goto(`${host.origin}/${path}`);
  return { page, context };
}

/** The slide in a page's n-th frame, alive. */
async function slideIn(page: Page, index = 0): Promise<Frame> {
  const slide = await (await page.locator('iframe').nth(index).elementHandle())?.contentFrame();
  if (!slide) throw new Error('the page has no slide');
  await slide.locator('.slide.alive').waitFor({ state: 'attached' });
  return slide;
}

const count = (slide: Frame) => slide.locator('.steps span').textContent();

describe('a key', () => {
  const heard = (page: Page, list: 'log' | 'own') =>
    page.evaluate((name) => (window as unknown as Record<string, string[]>)[name], list);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
  const reachList = async () => {
    const { page, context } = await open('keys.html');
    const list = (await slideIn(page)).locator('select');
    await list.focus();
    return { page, context, list, before: await list.inputValue() };
  };

  it('to the side is the deck’s when a list has the focus, and so is the next one', async () => {
    const { page, context, list, before } = await reachList();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heard(page, 'log')).toEqual(['ArrowRight']);
    expect(await list.inputValue()).toBe(before);
    await expect.poll(() => focused(page)).toBe('BODY');
    await page.keyboard.press('ArrowRight');
    expect(await heard(page, 'own')).toEqual(['ArrowRight']);
    await context.close();
  });

  it('downwards walks a list that the keyboard has reached, and leaves the focus on it', async () => {
    const { page, context, list, before } = await reachList();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => list.inputValue()).not.toBe(before);
    expect(await focused(page)).toBe('IFRAME');
    expect(await heard(page, 'log')).toEqual([]);
    await context.close();
  });

  it('goes to the deck once something was picked from a list by pointer', async () => {
    const { page, context } = await open('keys.html');
    const list = (await slideIn(page)).locator('select');
    // The list's own menu is the system's: pressing it opens it, picking from it is a change.
    await list.dispatchEvent('pointerdown');
    await list.focus();
    await list.selectOption({ index: 1 });
    await expect.poll(() => focused(page)).toBe('BODY');
    await context.close();
  });

  it('to the side moves a slider that has the focus; one that pages moves the deck', async () => {
    const { page, context } = await open('keys.html');
    const slider = (await slideIn(page)).locator('input[type="range"]');
    await slider.click();
    const before = Number(await slider.inputValue());
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(before);
    expect(await heard(page, 'log')).toEqual([]);
    const moved = await slider.inputValue();
    await page.keyboard.press('PageDown');
    await expect.poll(() => heard(page, 'log')).toEqual(['PageDown']);
    expect(await slider.inputValue()).toBe(moved);
    await expect.poll(() => focused(page)).toBe('BODY');
    await context.close();
  });
});

describe('the web component', () => {
  interface Chart extends HTMLElement {
    step: number;
    steps: number;
    next(): boolean;
    prev(): boolean;
    toSVG(): Promise<string>;
    toPNG(scale?: number): Promise<Blob>;
  }
  const chart = <T>(page: Page, use: (chart: Chart) => T | Promise<T>) =>
    page.evaluate(`(${use})(document.querySelector('baepo-chart'))`) as Promise<T>;

  it('gives a file that was asked for before its slide was there', async () => {
    const { page, context } = await open('element.html');
    expect(
      await page.evaluate(() => {
        const made = document.createElement('baepo-chart') as Chart;
        made.setAttribute('src', 'sharing');
        document.body.append(made);
        return made.toSVG();
      }),
    ).toMatch(/^<svg /);
    await context.close();
  });

  it('goes on from the view at which it opened; two moves in a row are two views', async () => {
    const { page, context } = await open('element.html');
    await expect.poll(() => chart(page, ({ steps }) => steps)).toBe(5);
    expect(await chart(page, ({ step }) => step)).toBe(2);
    await chart(page, (element) => element.prev());
    await expect.poll(() => count(page.frames()[1] as Frame)).toBe('2/5');
    await chart(page, (element) => element.next() && element.next());
    await expect.poll(() => count(page.frames()[1] as Frame)).toBe('4/5');
    await context.close();
  });

  it('keeps its view in another theme, and starts another chart at the first', async () => {
    const { page, context } = await open('element.html');
    await expect.poll(() => chart(page, ({ steps }) => steps)).toBe(5);
    await chart(page, (element) => element.next());
    await chart(page, (element) => element.setAttribute('theme', 'dark'));
    await expect
      .poll(() =>
        page
          .frames()[1]
          ?.evaluate(() => document.documentElement.dataset.theme)
          .catch(() => ''),
      )
      .toBe('dark');
    await expect.poll(() => count(page.frames()[1] as Frame)).toBe('4/5');
    await chart(page, (element) => {
      element.removeAttribute('step');
      element.setAttribute('src', 'overhead');
    });
    await expect.poll(() => page.frames()[1]?.url()).toContain('/embed/overhead/');
    await expect.poll(() => count(page.frames()[1] as Frame)).toBe('1/4');
    await context.close();
  });

  it('refuses a scale that no picture has, at once', async () => {
    const { page, context } = await open('element.html');
    const refused = chart(page, (element) =>
      element.toPNG(0).then(
        () => '',
        (error: Error) => error.name,
      ),
    );
    expect(await refused).toBe('RangeError');
    await context.close();
  });
});

describe('a deck of reveal.js', () => {
  const press = async (page: Page, where: { h: number; f: number }) => {
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(({ h, f }) => {
      const now = (window as unknown as { Reveal: { getIndices(): { h: number; f: number } } }).Reveal.getIndices();
      return now.h === h && now.f === f;
    }, where);
  };

  it('leaves a chart in the state that its address asks for, whatever else the slide does', async () => {
    const { page, context } = await open('reveal.html');
    const slide = await slideIn(page);
    const limit = slide.locator('input[type="range"]').last();
    expect(await limit.inputValue()).toBe('2');
    await press(page, { h: 0, f: 0 });
    await page.waitForTimeout(300);
    expect(await limit.inputValue()).toBe('2');
    await context.close();
  });

  it('counts only the fragments of the chart as its views', async () => {
    const { page, context } = await open('reveal.html');
    const slide = await slideIn(page, 1);
    await press(page, { h: 0, f: 0 });
    await press(page, { h: 1, f: -1 });
    await press(page, { h: 1, f: 0 });
    await page.waitForTimeout(300);
    expect(await count(slide)).toBe('1/5');
    await press(page, { h: 1, f: 1 });
    await expect.poll(() => count(slide)).toBe('2/5');
    expect(await slide.locator('[role="alert"]').count()).toBe(0);
    await context.close();
  });
});

describe('the controls of a slide', () => {
  it.each([390, 800, 1280])(
    'stand inside a frame of %i px, and beside the number of the drawing',
    async (width) => {
      const { page, context } = await visit(browser, '/', {
        viewport: { width, height: Math.round((width * 9) / 16) },
      });
      for (const id of CHART_IDS) {
        await page.goto(`/embed/${id}/`);
        await page.locator('.slide.alive').waitFor();
        const [left, right, number] = await page.evaluate(() => {
          const boxes = [...document.querySelectorAll('.bar :is(button, select, input, span, b)')]
            .map((element) => element.getBoundingClientRect())
            .filter((box) => box.width > 0);
          const texts = [...document.querySelectorAll('.stage text')];
          return [
            Math.min(...boxes.map((box) => box.left)),
            Math.max(...boxes.map((box) => box.right)),
            texts.at(-1)?.getBoundingClientRect().right ?? 0,
          ];
        });
        expect(left, id).toBeGreaterThan(number ?? 0);
        expect(right, id).toBeLessThanOrEqual(width);
      }
      await context.close();
    },
    90_000,
  );
});

describe('the address of a view', () => {
  it.each(CHART_IDS)('of %s is taken without a complaint, and its headline shown', async (id) => {
    const { page, context } = await visit(browser, `/embed/${id}/?step=1`, { viewport: SLIDE });
    await page.locator('.slide.alive').waitFor();
    expect(await page.locator('[role="alert"]').count()).toBe(0);
    const { steps } = (await (await page.request.get(`/embed/${id}.json`)).json()) as { steps: { title: string }[] };
    expect((await page.locator('.stage text').allTextContents()).join('')).toContain(steps[1]?.title);
    await context.close();
  });
});
