import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, visit } from '../setup/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it('the deck turns by arrow key and by button, from the first key on', async () => {
  const { page, context } = await visit(browser, '/glossary/flashcards/');
  const front = () => page.locator('.flash:visible summary').textContent();
  const first = await front();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('[data-place]').textContent()).toMatch(/중 2번째$/);
  expect(await front()).not.toBe(first);
  await page.getByRole('button', { name: '이전' }).click();
  expect(await front()).toBe(first);
  await context.close();
});
