import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, type ExpectStatic, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { type BuiltPage, readPages } from '../setup/dist.ts';
import { type Lanes, openLanes } from '../setup/lanes.ts';
import { watchShifts } from '../setup/shifts.ts';
import { DESKTOP, openBrowser, PHONE, TABLET, type Visit } from '../setup/visit.ts';

/** Brings everything that waits to be seen into view, and waits until it has come alive. */
async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const island of document.querySelectorAll('astro-island')) {
      island.firstElementChild?.scrollIntoView();
      while (island.hasAttribute('ssr')) await new Promise((done) => setTimeout(done, 20));
    }
    scrollTo(0, 0);
  });
}

async function violations(page: Page): Promise<string[]> {
  // Legacy mode keeps axe in this page; the other opens a page of its own for frames, of which we have none.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id}: ${help}: ${where.join(' | ')}`;
  });
}

/** What stands out to the right of the screen; undefined when nothing does. */
const sideways = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return undefined;
    const wide = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    const name = `<${wide?.tagName.toLowerCase()} class="${wide?.getAttribute('class')}">`;
    return `${document.documentElement.scrollWidth} px of ${width}: ${name}`;
  });

async function inspect(
  { page, complaints }: Visit,
  { path, kind }: BuiltPage,
  widths: readonly number[],
  // Of the test that asks: concurrent tests cannot share one.
  expect: ExpectStatic,
): Promise<void> {
  const size = page.viewportSize() ?? DESKTOP;
  await page.goto(path, { waitUntil: 'load' });
  const shift = await page.evaluate(
    () => new Promise((done) => setTimeout(() => done((window as unknown as { shift: number }).shift), 50)),
  );
  // The budget is 0.00: what rounds to it is below what an eye can see.
  expect.soft(shift, 'layout shift at load').toBeLessThan(0.005);
  await seeAll(page);
  // The gallery holds hundreds of thousands of marks, all of kinds that the charts' own pages show, and no reader.
  if (kind !== 'gallery') expect.soft(await violations(page), 'axe').toEqual([]);
  for (const width of [size.width, ...widths]) {
    if (width !== size.width) await page.setViewportSize({ ...size, width });
    expect.soft(await sideways(page), `sideways scroll at ${width}`).toBeUndefined();
  }
  if (widths.length > 0) await page.setViewportSize(size);
  expect.soft(complaints, 'console and network').toEqual({ console: [], elsewhere: [], failed: [] });
}

/** A desktop page at 400 %: what a reader who zooms in is left with, in px. */
const ZOOMED = 320;

// Every page is opened twice: on a desktop by day, on a phone by night. Axe runs in both.
describe.concurrent.each([
  { colorScheme: 'light', viewport: DESKTOP, widths: [TABLET.width] },
  { colorScheme: 'dark', viewport: PHONE, widths: [ZOOMED] },
] as const)('in the $colorScheme theme at $viewport.width px', ({ colorScheme, viewport, widths }) => {
  let browser: Browser;
  let lanes: Lanes;
  beforeAll(async () => {
    browser = await openBrowser();
    lanes = await openLanes(browser, { colorScheme, viewport }, watchShifts);
  });
  afterAll(async () => {
    await lanes?.close();
    await browser?.close();
  });

  it.for(readPages(CHART_IDS))('$path', (page, { expect }) => lanes.use((lane) => inspect(lane, page, widths, expect)));
});
