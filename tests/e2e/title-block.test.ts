import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { alive, openBrowser, visit } from '../setup/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const PATH = '/charts/sharing/?limit=2';

async function open() {
  const visited = await visit(browser, PATH, { permissions: ['clipboard-read', 'clipboard-write'] });
  await alive(visited.page);
  const dialog = visited.page.locator('dialog[open]');
  return { ...visited, dialog, button: (name: string) => visited.page.getByRole('button', { name, exact: true }) };
}

describe('삽입', () => {
  it('writes a line for each tool, for the state on screen, and copies it', async () => {
    const { page, context, complaints, dialog, button } = await open();
    await button('삽입').click();
    await dialog.waitFor();
    for (const tool of ['HTML', 'reveal.js', 'Slidev', 'Marp', '웹 컴포넌트']) {
      await dialog.locator('label', { hasText: new RegExp(`^${tool}$`) }).click();
      expect(await dialog.locator('textarea').inputValue(), tool).toContain(
        `${inject('origin')}/embed/sharing/?limit=2`,
      );
    }
    await dialog.locator('label', { hasText: /^HTML$/ }).click();
    await dialog.getByRole('button', { name: '복사' }).click();
    await expect.poll(() => dialog.getByRole('status').textContent()).toBe('복사했습니다');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src="/);
    expect(complaints).toEqual({ console: [], elsewhere: [], failed: [] });
    await context.close();
  });

  it('offers files that exist, closes by Esc and gives the focus back', async () => {
    const { page, context, dialog, button } = await open();
    await button('삽입').click();
    await dialog.waitFor();
    for (const link of await dialog.locator('a[download]').all()) {
      const address = new URL((await link.getAttribute('href')) ?? '', inject('origin')).href;
      expect((await page.request.get(address)).status(), address).toBe(200);
      expect(address.endsWith(`/${await link.getAttribute('download')}`), address).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('삽입');
    await context.close();
  });

  it('leaves its line selected where there is no clipboard', async () => {
    const { page, context, dialog, button, complaints } = await open();
    await button('삽입').click();
    await dialog.waitFor();
    // So it is on a page that came without encryption.
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await dialog.getByRole('button', { name: '복사' }).click();
    await expect.poll(() => dialog.getByRole('status').textContent()).toContain('직접 복사하십시오');
    const selected = await dialog
      .locator('textarea')
      .evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
        value.slice(selectionStart, selectionEnd),
      );
    expect(selected).toMatch(/^<iframe src="/);
    expect(complaints.console).toEqual([]);
    await context.close();
  });

  it('says so when its data cannot be had, and nothing is lost', async () => {
    const { page, context, dialog, button } = await open();
    await page.route('**/embed/sharing.json', (route) => route.abort());
    await button('삽입').click();
    await expect.poll(() => page.locator('.tb .said').textContent()).toContain('창을 열지 못했습니다');
    expect(await dialog.count()).toBe(0);
    await context.close();
  });
});

describe('공유', () => {
  it('gives the address of the page and that of the slide, in the state on screen', async () => {
    const { context, dialog, button } = await open();
    await button('공유').click();
    await dialog.waitFor();
    const addresses = await dialog
      .locator('textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    expect(addresses).toEqual(['charts', 'embed'].map((folder) => `${inject('origin')}/${folder}/sharing/?limit=2`));
    await context.close();
  });
});

describe('PPTX', () => {
  it('is a slide of native shapes for the state on screen, and its code comes only then', async () => {
    const { page, context, button } = await open();
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length);
    const before = await scripts();
    const [download] = await Promise.all([page.waitForEvent('download'), button('PPTX').click()]);
    expect(download.suggestedFilename()).toBe('sharing-limit-2.pptx');
    const parts = unzipSync(readFileSync(await download.path()));
    const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
    expect(slide).toContain('<a:pattFill prst="wdUpDiag">');
    expect(Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
    expect(await scripts()).toBeGreaterThan(before);
    await context.close();
  });
});
