import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, PHONE, visit } from '../setup/visit.ts';

const ARTICLE = '/guide/container/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

interface Found {
  page: Page;
  term: Locator;
  card: Locator;
}

async function withTerm(test: (found: Found) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const { page, context, complaints } = await visit(browser, ARTICLE, options);
  try {
    const term = page.locator('.prose a.term').first();
    await term.scrollIntoViewIfNeeded();
    await test({ page, term, card: page.locator('#term-card') });
    expect(complaints).toEqual({ console: [], elsewhere: [], failed: [] });
  } finally {
    await context.close();
  }
}

const shown = (card: Locator) => card.waitFor({ state: 'visible' });
const gone = (card: Locator) => card.waitFor({ state: 'hidden' });
const TOUCH: BrowserContextOptions = { hasTouch: true, isMobile: true, viewport: PHONE };

describe('the card of a term', () => {
  it('opens on hover with name and definition, and closes when the pointer is gone', () =>
    withTerm(async ({ page, term, card }) => {
      await term.hover();
      await shown(card);
      expect((await card.innerText()).length).toBeGreaterThan(20);
      expect(await term.getAttribute('aria-expanded')).toBe('true');
      await page.mouse.move(2, 2);
      await gone(card);
      expect(await term.getAttribute('aria-expanded')).toBe('false');
    }));

  it('stays while the pointer is in it', () =>
    withTerm(async ({ page, term, card }) => {
      await term.hover();
      await shown(card);
      const box = await card.boundingBox();
      if (!box) throw new Error('no card');
      await page.mouse.move(box.x + 20, box.y + 20, { steps: 4 });
      await page.waitForTimeout(500);
      expect(await card.isVisible()).toBe(true);
    }));

  it('opens on focus, comes next in the tab order, and Esc closes it with the focus back on its term', () =>
    withTerm(async ({ page, term, card }) => {
      await term.focus();
      await shown(card);
      await page.keyboard.press('Tab');
      expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await gone(card);
      expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('opens on the first tap, and its link leads to the term', () =>
    withTerm(async ({ page, term, card }) => {
      const href = await term.getAttribute('href');
      await term.tap();
      await shown(card);
      expect(new URL(page.url()).pathname).toBe(ARTICLE);
      await card.locator(`a[href="${href}"]`).tap();
      await page.waitForURL(`**${href}`);
    }, TOUCH));

  it('closes on a tap beside it', () =>
    withTerm(async ({ page, term, card }) => {
      await term.tap();
      await shown(card);
      await page.locator('h1').tap();
      await gone(card);
    }, TOUCH));

  it('never leaves a screen of 390 px, whichever term it belongs to', () =>
    withTerm(async ({ page, card }) => {
      for (const term of await page.locator('.prose a.term').all()) {
        await term.scrollIntoViewIfNeeded();
        await term.tap();
        await shown(card);
        const box = await card.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
        await page.keyboard.press('Escape');
        await gone(card);
      }
    }, TOUCH));

  it('is a plain link without JavaScript', async () => {
    const { page, context } = await visit(browser, ARTICLE, { javaScriptEnabled: false });
    const term = page.locator('.prose a.term').first();
    const href = await term.getAttribute('href');
    await term.click();
    expect(new URL(page.url()).pathname).toBe(href);
    await context.close();
  });

  it('stays a plain link when its text cannot be had', async () => {
    const { page, context } = await visit(browser, ARTICLE, TOUCH);
    await page.route('**/cards/**', (route) => route.abort());
    const term = page.locator('.prose a.term').first();
    const href = await term.getAttribute('href');
    await term.tap();
    await page.waitForURL(`**${href}`);
    await context.close();
  });
});
