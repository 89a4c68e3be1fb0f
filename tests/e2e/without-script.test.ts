import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { readPages } from '../setup/dist.ts';
import { type Lanes, openLanes } from '../setup/lanes.ts';
import { openBrowser, PHONE, visit } from '../setup/visit.ts';

let browser: Browser;
let lanes: Lanes;
beforeAll(async () => {
  browser = await openBrowser();
  lanes = await openLanes(browser, { javaScriptEnabled: false, viewport: PHONE });
});
afterAll(async () => {
  await lanes?.close();
  await browser?.close();
});

/** Letters of the shortest page that says something: a layer with one term. */
const READABLE = 60;

describe.concurrent('without JavaScript', () => {
  it.for(readPages(CHART_IDS))('$path can be read, and nothing on it is dead', ({ path, drawn }, { expect }) =>
    lanes.use(async ({ page }) => {
      await page.goto(path, { waitUntil: 'load' });
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(READABLE);
      expect(await page.locator('h1').isVisible()).toBe(true);
      // Links, <details> and scrolling need no script; buttons and fields of ours do.
      const controls = page.locator('button, input, select, textarea, [role="button"], [role="slider"]');
      const dead = controls.filter({ visible: true });
      expect(await dead.evaluateAll((found) => found.map((element) => element.outerHTML.slice(0, 120)))).toEqual([]);
      if (!drawn) return;
      const drawing = page.locator('[data-chart] svg[viewBox][aria-label]').first();
      expect((await drawing.boundingBox())?.height).toBeGreaterThan(100);
      expect(await page.locator('[data-chart] details.data summary').first().isVisible()).toBe(true);
    }),
  );
});

it('the home page makes its point: five models, one failure, who falls', async () => {
  const { page, context } = await visit(browser, '/', { javaScriptEnabled: false });
  const chart = page.locator('[data-chart="blast-radius"]');
  expect(await chart.locator('section.building').count()).toBe(5);
  expect(await chart.locator('svg[viewBox][aria-label]').filter({ visible: true }).count()).toBeGreaterThanOrEqual(7);
  expect(await chart.innerText()).toContain('6개 중 6개 앱이 멈춥니다');
  await context.close();
});

it('the menu of a small screen opens', async () => {
  const { page, context } = await visit(browser, '/', { javaScriptEnabled: false, viewport: PHONE });
  await page.locator('header summary').click();
  expect(await page.locator('header details nav a').first().isVisible()).toBe(true);
  await context.close();
});
