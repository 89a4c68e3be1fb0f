import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../setup/dist.ts';
import { alive, openBrowser, PHONE, visit } from '../setup/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('the header', () => {
  it('on a phone opens its menu by keyboard; every entry is 44 px high', async () => {
    const { page, context } = await visit(browser, '/', { viewport: PHONE });
    const summary = page.locator('header summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const links = page.locator('header details nav a');
    expect(await links.count()).toBeGreaterThanOrEqual(5);
    for (const link of await links.all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await links.first().isVisible()).toBe(false);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await links.first().click();
    expect(new URL(page.url()).pathname).not.toBe('/');
    await context.close();
  });

  it('has a way past it, the first stop of the tab key', async () => {
    const { page, context } = await visit(browser, '/guide/container/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await context.close();
  });

  it('opens the search by its button, by / and by Ctrl+K; Esc gives the focus back', async () => {
    const { page, context } = await visit(browser, '/glossary/pod/');
    const dialog = page.locator('dialog[open]');
    const button = page.locator('[data-search]');
    for (const open of [
      () => button.press('Enter'),
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Control+k'),
    ]) {
      await button.focus();
      await open();
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await context.close();
  });
});

describe('a code block', () => {
  const coded = builtPages().find(({ html }) => html.includes('class="codebox"'))?.path ?? '/';

  it('copies its text to the character, says so, and holds its place', async () => {
    const { page, context } = await visit(browser, coded, { permissions: ['clipboard-read', 'clipboard-write'] });
    const box = page.locator('.codebox').first();
    await box.locator('.copy').click();
    await page.waitForFunction(() => document.querySelector('.copy')?.textContent !== '복사');
    expect(await box.locator('.copy').textContent()).toBe('복사했습니다');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trimEnd()).toBe((await box.locator('pre').textContent())?.trimEnd());
    await context.close();
  });

  it.each(['refused', 'absent'])('says so when it may not copy: %s', async (how) => {
    const { page, context } = await visit(browser, coded);
    await page.evaluate((wanted) => {
      if (wanted === 'absent') Object.defineProperty(navigator, 'clipboard', { value: undefined });
      else navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    }, how);
    await page.locator('.copy').first().click();
    await page.waitForFunction(() => document.querySelector('.copy')?.textContent === '복사하지 못했습니다');
    await context.close();
  });
});

describe('motion', () => {
  const fall = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page, context } = await visit(browser, '/charts/blast-radius/', { reducedMotion });
    await alive(page);
    const atLoad = await page.evaluate(() => document.getAnimations().length);
    await page.locator('label.pick', { hasText: '하드웨어' }).click();
    const afterChoice = await page.evaluate(() => document.getAnimations().length);
    await context.close();
    return { atLoad, afterChoice };
  };

  it('never starts by itself, only on a choice of the reader', async () => {
    const { atLoad, afterChoice } = await fall('no-preference');
    expect(atLoad).toBe(0);
    expect(afterChoice).toBeGreaterThan(0);
  });

  it('is none where the reader wants none', async () => {
    expect(await fall('reduce')).toEqual({ atLoad: 0, afterChoice: 0 });
  });
});

describe('on paper', () => {
  it.each(['/', '/guide/container/', '/glossary/pod/', '/charts/blast-radius/'])(
    '%s has its text and no tools',
    async (path) => {
      const { page, context } = await visit(browser, path);
      await page.emulateMedia({ media: 'print' });
      for (const tool of ['header.top', '.picker', '.acts', '.copy', '.skip']) {
        expect(await page.locator(tool).filter({ visible: true }).count(), tool).toBe(0);
      }
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
      await context.close();
    },
  );
});

it('an address that does not exist gets the 404 page, which leads on', async () => {
  const { page, context } = await visit(browser, 'about:blank');
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThanOrEqual(3);
  await context.close();
});
