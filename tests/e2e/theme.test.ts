import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from '../setup/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const LIGHT = 'rgb(245, 248, 250)';
const DARK = 'rgb(11, 32, 57)';
const paper = (page: Page) =>
  page.evaluate(() => {
    const body = getComputedStyle(document.body).backgroundColor;
    return body === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : body;
  });

describe('the theme switch', () => {
  it('goes from the device to light, dark and back, and says where it stands', async () => {
    const { page, context } = await visit(browser, '/guide/', { colorScheme: 'dark' });
    const button = page.locator('[data-theme-switch]');
    const state = async () => [await button.getAttribute('aria-label'), await paper(page)];
    expect(await state()).toEqual(['화면 색: 기기 설정', DARK]);
    await button.click();
    expect(await state()).toEqual(['화면 색: 밝게', LIGHT]);
    await button.click();
    expect(await state()).toEqual(['화면 색: 어둡게', DARK]);
    await button.click();
    expect(await state()).toEqual(['화면 색: 기기 설정', DARK]);
    await context.close();
  });

  it('follows the device until something is chosen', async () => {
    const { page, context } = await visit(browser, '/guide/', { colorScheme: 'light' });
    expect(await paper(page)).toBe(LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(page)).toBe(DARK);
    await context.close();
  });

  it('survives a reload and the way to another page, and the chosen theme is there before anything is drawn', async () => {
    const { page, context } = await visit(browser, '/guide/', { colorScheme: 'dark' });
    await page.locator('[data-theme-switch]').click();
    await page.reload();
    expect(await paper(page)).toBe(LIGHT);
    // A flash would be a body that exists while the root does not know its theme yet.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        (window as unknown as { first?: string }).first ??= document.documentElement.dataset.theme ?? 'none';
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/glossary/');
    expect(await page.evaluate(() => (window as unknown as { first?: string }).first)).toBe('light');
    expect(await paper(page)).toBe(LIGHT);
    await context.close();
  });

  it('works for the page where nothing can be stored', async () => {
    const { page, context, complaints } = await visit(browser, 'about:blank', { colorScheme: 'dark' });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto('/guide/');
    await page.locator('[data-theme-switch]').click();
    expect(await paper(page)).toBe(LIGHT);
    expect(complaints.console).toEqual([]);
    await context.close();
  });
});
