import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, PHONE, visit } from '../setup/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Whether what has the focus looks different without it. */
async function looksFocused(page: Page): Promise<boolean> {
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const focused = await element.screenshot();
  await element.evaluate((it) => it.blur());
  const blurred = await element.screenshot();
  await element.evaluate((it) => it.focus());
  return !focused.equals(blurred);
}

/** What the tab key stops at, until it leaves the page: each stop in words, with what is wrong with it. */
async function stops(page: Page): Promise<{ stop: string; fault: string | undefined }[]> {
  const found: { stop: string; fault: string | undefined }[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || (element as HTMLElement).dataset.seen) return undefined;
      (element as HTMLElement).dataset.seen = 'true';
      // A radio button's ring is drawn around its label, a part of a drawing is outlined itself.
      const shown = element.matches('[type=radio]') ? (element.closest('label') ?? element) : element;
      const { boxShadow } = getComputedStyle(shown);
      const { top, bottom } = shown.getBoundingClientRect();
      const slider = element.matches('[type=range]');
      const ring = boxShadow !== 'none' || element instanceof SVGElement || slider;
      return {
        slider,
        stop: element.outerHTML.slice(0, 90),
        fault: !ring ? 'no ring' : bottom <= 0 || top >= innerHeight ? 'out of sight' : undefined,
      };
    });
    if (!next) return found;
    // A slider's ring is drawn around its thumb, of which no script can ask the style.
    if (next.slider && !(await looksFocused(page))) next.fault ??= 'no ring';
    found.push(next);
  }
}

describe('the tab key', () => {
  it.each([
    '/',
    '/guide/',
    '/guide/kubernetes-and-docker/',
    '/guide/container/',
    '/charts/blast-radius/',
    '/glossary/pod/',
    '/glossary/flashcards/',
    '/freshness/',
    '/404.html',
  ])('shows on %s where it stands', async (path) => {
    const { page, context } = await visit(browser, path, { reducedMotion: 'reduce' });
    const found = await stops(page);
    // The way past the header, brand, five entries, search, theme: a page has more than that.
    expect(found.length).toBeGreaterThan(9);
    expect(found.filter(({ fault }) => fault)).toEqual([]);
    await context.close();
  });
});

it('what is chosen is marked in forced colours too', async () => {
  const { page, context } = await visit(browser, '/charts/blast-radius/', { forcedColors: 'active' });
  const outlines = await page
    .locator('label.pick')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).outlineStyle !== 'none'));
  expect(outlines.filter(Boolean)).toHaveLength(1);
  await context.close();
});

describe('a finger', () => {
  /** Links within a sentence are as high as its line; whatever stands alone has room for a finger. */
  const small = (page: Page) =>
    page.evaluate(() => {
      const alone = (element: Element) =>
        ![...(element.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
        );
      return [...document.querySelectorAll('header a, main a, footer a, button, summary')]
        .filter((element) => element.checkVisibility() && alone(element) && !element.closest('svg'))
        .map((element) => ({ element, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 1 && height < 43.5)
        .map(({ element, height }) => `${Math.round(height)} px: ${element.outerHTML.slice(0, 90)}`);
    });

  it.each([
    '/',
    '/guide/',
    '/charts/stack/',
    '/glossary/',
    '/glossary/container/',
    '/glossary/map/',
    '/glossary/layer/kernel/',
  ])('finds targets of 44 px on %s', async (path) => {
    const { page, context } = await visit(browser, path, { viewport: PHONE, hasTouch: true, isMobile: true });
    expect(await small(page)).toEqual([]);
    await context.close();
  });
});
