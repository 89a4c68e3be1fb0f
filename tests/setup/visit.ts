import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launch } from './browser.ts';

/** What a page said or did that it must not. */
export interface Complaints {
  /** Console errors and warnings (a refused policy is one), uncaught errors. */
  console: string[];
  /** Requests to another origin. */
  elsewhere: string[];
  /** Requests of ours that failed. */
  failed: string[];
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  complaints: Complaints;
}

export const openBrowser = (): Promise<Browser> => launch(inject('chromium'));

/** Widths that every page must hold at, in px, as the design has them. */
export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 768, height: 1024 };
export const DESKTOP = { width: 1440, height: 900 };

function listen(page: Page, origin: string): Complaints {
  const complaints: Complaints = { console: [], elsewhere: [], failed: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.console.push(message.text());
  });
  page.on('pageerror', (error) => complaints.console.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.elsewhere.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== page.url())
      complaints.failed.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** Opens an address of the site in a profile of its own. The caller closes `context`. */
export async function visit(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const origin = inject('origin');
  const context = await browser.newContext({ viewport: DESKTOP, baseURL: origin, locale: 'ko-KR', ...options });
  const page = await context.newPage();
  const complaints = listen(page, origin);
  await page.goto(path, { waitUntil: 'load' });
  return { page, context, complaints };
}

/** Waits until the chart at `selector` has come alive. */
export async function alive(page: Page, selector = '[data-chart]'): Promise<void> {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (chart) => !document.querySelector(chart)?.closest('astro-island')?.hasAttribute('ssr'),
    selector,
  );
}
