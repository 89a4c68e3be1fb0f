import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { DIST } from '../setup/dist.ts';
import { type StaticServer, serve } from '../setup/server.ts';
import { watchShifts } from '../setup/shifts.ts';
import { DESKTOP, openBrowser, PHONE, TABLET, visit } from '../setup/visit.ts';

let browser: Browser;
let slow: StaticServer;
beforeAll(async () => {
  browser = await openBrowser();
  // A page that comes in pieces is painted before it is whole; what follows must not move what stands.
  // So many that nearly every card and drawing of a row is painted before its neighbour is there.
  slow = await serve(DIST, { pieces: 24, pause: 30 });
});
afterAll(async () => {
  await browser?.close();
  await slow?.close();
});

// One page of every kind, for pages of a kind share their template; every chart, for each has its own.
const PAGES = [
  '/',
  '/guide/',
  '/guide/container/',
  '/guide/containers-on-vms/',
  '/glossary/',
  '/glossary/pod/',
  '/charts/',
  ...CHART_IDS.map((id) => `/charts/${id}/`),
];

describe.each([DESKTOP, TABLET, PHONE])('a page that arrives in pieces, at $width px', (viewport) => {
  it.each(PAGES)('%s stands still', async (path) => {
    const { page, context } = await visit(browser, 'about:blank', { viewport });
    await page.addInitScript(watchShifts);
    await page.goto(`${slow.origin}${path}`, { waitUntil: 'load' });
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => window.shift)).toBeLessThan(0.005);
    await context.close();
  });
});
