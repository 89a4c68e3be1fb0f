import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launch } from '../setup/browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch(inject('chromium'));
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const field = () => page.getByRole('combobox', { name: '용어와 글 검색' });
const options = () => page.locator('dialog [role=option]');
const chosen = () => page.locator('dialog [role=option][aria-selected=true]');
const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open ?? false);

async function open(path = '/'): Promise<void> {
  await page.goto(inject('origin') + path);
  await page.locator('[data-search]').click();
  await field().waitFor();
}

/** Writes as an input method does: states of one composition, which stays open. */
async function compose(states: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of states) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
}

describe('search dialog', () => {
  it('lists terms, says how they matched, and lists pages apart from them', async () => {
    await open();
    await field().fill('쿠버네티스는');
    await expect.poll(() => chosen().locator('b').textContent()).toBe('쿠버네티스');
    expect(await page.locator('dialog .how').textContent()).toBe('조사 ‘는’을 떼고 쿠버네티스로 찾았습니다.');
    await page.getByRole('group', { name: '본문' }).waitFor();
    expect(await page.getByRole('group', { name: '용어' }).count()).toBe(1);
  });

  it('is a combobox: the arrows move the active option, which the field names', async () => {
    await open();
    await field().fill('ㅋㅌㅇㄴ');
    // The pages come after the terms, and with them another last option.
    await page.getByRole('group', { name: '본문' }).waitFor();
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    const first = await chosen().getAttribute('id');
    await field().press('ArrowDown');
    const second = await chosen().getAttribute('id');
    expect(second).not.toBe(first);
    expect(await field().getAttribute('aria-activedescendant')).toBe(second);
    await field().press('ArrowUp');
    await field().press('ArrowUp');
    expect(await chosen().getAttribute('id')).toBe(await options().last().getAttribute('id'));
  });

  it('searches while a syllable is composed, and leaves Enter to the input method', async () => {
    await open();
    await compose(['ㅋ', '커', '컨', '컨ㅌ', '컨테', '컨텡']);
    await expect.poll(() => chosen().locator('b').textContent()).toBe('컨테이너');
    expect(await field().inputValue()).toBe('컨텡');
    const address = page.url();
    await field().dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    await field().dispatchEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true });
    expect(page.url()).toBe(address);
    expect(await isOpen()).toBe(true);
  });

  it('leaves Esc to the input method while a syllable is composed', async () => {
    await open();
    await compose(['ㅋ', '커', '컨']);
    await field().dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true });
    await field().dispatchEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true });
    expect(await isOpen()).toBe(true);
    expect(await field().inputValue()).toBe('컨');
  });

  it('keeps what stays: a further key neither moves nor remakes the option that is still first', async () => {
    await open();
    await field().fill('컨테이');
    await options().first().waitFor();
    const first = await options().first().elementHandle();
    await field().fill('컨테이너');
    await expect.poll(() => page.locator('dialog .how').isHidden()).toBe(true);
    expect(await first?.evaluate((option) => option === document.querySelector('dialog [role=option]'))).toBe(true);
  });

  it('opens the active option with Enter and remembers the search on this device', async () => {
    await open();
    await field().fill('도커');
    await options().first().waitFor();
    await field().press('Enter');
    await page.waitForURL('**/glossary/docker/');
    await open();
    await expect.poll(() => options().first().textContent()).toBe('도커');
    await page.getByRole('button', { name: '최근 검색 지우기' }).click();
    expect(await options().count()).toBe(0);
  });

  it('closes with one Esc, filled or not, and gives the focus back', async () => {
    await open();
    await field().fill('도커');
    await field().press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search'))).toBe(true);
  });

  it('opens with the slash key, which does not get into the field', async () => {
    await page.goto(`${inject('origin')}/`);
    await page.keyboard.press('/');
    await field().waitFor();
    expect(await field().inputValue()).toBe('');
  });

  it('offers a way on when nothing is found', async () => {
    await open();
    await field().fill('김치찌개 레시피');
    await page.getByText('맞는 용어와 글이 없습니다.').first().waitFor();
    expect(await options().count()).toBe(0);
    expect(await page.locator('dialog a[href="/glossary/"]').isVisible()).toBe(true);
  });

  it('can be typed into before the data is there', async () => {
    await page.route('**/search-terms.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await open();
    await field().fill('컨테이너');
    await page.getByText('용어를 불러오는 중입니다.').waitFor();
    await expect.poll(() => chosen().locator('b').textContent(), { timeout: 10_000 }).toBe('컨테이너');
  });

  it('says so when the data is missing, and links the glossary', async () => {
    await page.route('**/search-terms.json', (route) => route.abort());
    await open();
    await field().fill('컨테이너');
    await page.getByText('용어 색인을 불러오지 못했습니다.').first().waitFor();
    expect(await page.locator('dialog a[href="/glossary/"]').isVisible()).toBe(true);
  });

  it('says so when the full text is missing, and still finds terms', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open();
    await field().fill('쿠버네티스는');
    await page.getByText('본문 색인을 불러오지 못해 용어에서만 찾았습니다.').first().waitFor();
    expect(await chosen().locator('b').textContent()).toBe('쿠버네티스');
  });

  it('leads to the list of terms where the dialog itself cannot be had', async () => {
    await page.route('**/_astro/dialog.*', (route) => route.abort());
    await page.goto(`${inject('origin')}/guide/`);
    await page.locator('[data-search]').click();
    await page.waitForURL('**/glossary/');
  });

  it('calls a layer what the pages call it', async () => {
    await page.goto(`${inject('origin')}/glossary/`);
    const named = (id: string) => page.locator(`[data-term="${id}"] .l`).innerText();
    const layers = [await named('kubernetes'), await named('containerd'), await named('oom-kill')];
    await page.locator('[data-search]').click();
    for (const [index, word] of ['쿠버네티스', 'containerd', 'OOM 킬'].entries()) {
      await field().fill(word);
      await expect.poll(() => chosen().locator('b').textContent()).toBe(word);
      expect(await chosen().locator('.where').textContent()).toBe(layers[index]?.trim());
    }
  });

  it('is closed by what its button says, and shows the focus in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open();
    expect(await field().evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    // What is read on it is its name, also where there is no key to press.
    const close = page.locator('dialog').getByRole('button', { name: '닫기', exact: true });
    expect(await close.innerText()).toBe('닫기');
    await close.click();
    expect(await isOpen()).toBe(false);
  });

  it('fills a phone, scrolls nothing sideways and has targets of 44 px', async () => {
    await page.setViewportSize({ width: 390, height: 760 });
    await open();
    await field().fill('컨테이너 런타임이란');
    await options().first().waitFor();
    const { width, overflow, small } = await page.evaluate(() => ({
      width: document.querySelector('dialog')?.getBoundingClientRect().width,
      overflow: document.documentElement.scrollWidth,
      small: [...document.querySelectorAll('dialog a, dialog button, dialog input')]
        .map((target) => target.getBoundingClientRect().height)
        .filter((height) => height > 0 && height < 44),
    }));
    expect({ width, overflow, small }).toEqual({ width: 390, overflow: 390, small: [] });
  });

  it.each([390, 1440])('lets a long list run down to the foot at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open();
    await field().fill('컨테이너');
    await page.getByRole('group', { name: '본문' }).waitFor();
    const { gap, hidden, inset } = await page.evaluate(() => {
      const box = (part: string) => document.querySelector(`dialog ${part}`)?.getBoundingClientRect() ?? new DOMRect();
      const list = document.querySelector('dialog .scroll') as HTMLElement;
      return {
        gap: box('.foot').top - box('.scroll').bottom,
        hidden: list.scrollHeight - list.clientHeight,
        inset: box('.said').left - box('.found').left,
      };
    });
    expect({ gap, inset }).toEqual({ gap: 0, inset: 0 });
    expect(hidden).toBeGreaterThan(0);
  });

  it('works by touch: a tap opens it, a tap on a term goes there, a tap beside closes', async () => {
    const touch = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 800, height: 760 } });
    const phone = await touch.newPage();
    const term = phone.locator('dialog [role=option]').first();
    await phone.goto(`${inject('origin')}/`);
    await phone.locator('[data-search]').tap();
    await phone.getByRole('combobox', { name: '용어와 글 검색' }).fill('도커');
    await term.waitFor();
    await phone.touchscreen.tap(400, 20);
    await expect.poll(() => phone.locator('dialog').isVisible()).toBe(false);
    await phone.locator('[data-search]').tap();
    await term.tap();
    await phone.waitForURL('**/glossary/docker/');
    await touch.close();
  });

  it('breaks no rule of the content security policy', async () => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await open();
    await field().fill('컨테이너');
    await page.getByRole('group', { name: '본문' }).waitFor();
    expect(errors.filter((text) => /Content Security Policy/i.test(text))).toEqual([]);
  });
});

describe('field of the glossary page', () => {
  const filter = () => page.locator('[data-glossary-filter]');
  const shown = () => page.locator('[data-term]:visible');

  it('takes the query from the address, best match first', async () => {
    await page.goto(`${inject('origin')}/glossary/?q=${encodeURIComponent('zjsjfdms')}`);
    await expect.poll(() => shown().first().getAttribute('data-term')).toBe('kernel');
    expect(await filter().inputValue()).toBe('zjsjfdms');
    expect(await page.locator('[data-glossary-status]').textContent()).toContain('한/영 자판을 바꿔');
  });

  it('filters, hides empty groups, writes the address and puts everything back', async () => {
    await page.goto(`${inject('origin')}/glossary/`);
    const order = () =>
      page.locator('[data-term]').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.term));
    const before = await order();
    await filter().fill('ㄷㅋ');
    await expect.poll(() => shown().first().getAttribute('data-term')).toBe('docker');
    expect(await shown().count()).toBeLessThan(before.length);
    const groups = await page.locator('[data-terms]:visible').count();
    expect(groups).toBeLessThan(await page.locator('[data-terms]').count());
    await page.waitForURL(/\?q=/);
    await filter().fill('');
    await expect.poll(() => shown().count()).toBe(before.length);
    expect(await order()).toEqual(before);
    await page.waitForURL((url) => !url.search);
  });

  it('gives way to the letters: one leads to all of its terms, whatever was asked before', async () => {
    await page.goto(`${inject('origin')}/glossary/?q=${encodeURIComponent('도커')}`);
    await expect.poll(() => shown().first().getAttribute('data-term')).toBe('docker');
    await page.locator('[data-rail] a', { hasText: 'ㅎ' }).click();
    expect(await page.locator('[id="letter-ㅎ"]').isVisible()).toBe(true);
    expect(await filter().inputValue()).toBe('');
    await page.waitForURL((url) => !url.search && decodeURIComponent(url.hash) === '#letter-ㅎ');
  });

  it('says how to get all terms back when none is found', async () => {
    await page.goto(`${inject('origin')}/glossary/?q=${encodeURIComponent('김치찌개 레시피')}`);
    await expect.poll(() => page.locator('[data-glossary-status]').textContent()).toContain('칸을 비워');
    expect(await shown().count()).toBe(0);
  });

  it('stands on a phone beside the way to the layers, which are below a hundred terms', async () => {
    await page.setViewportSize({ width: 390, height: 760 });
    await page.goto(`${inject('origin')}/glossary/`);
    await page.getByRole('link', { name: '층이나 배포 모델로 보기' }).click();
    const top = await page.locator('#layers').evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(760);
  });

  it.each([390, 1440])('hangs every letter in its own column at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${inject('origin')}/glossary/`);
    const wide = await page
      .locator('.glist h2')
      .evaluateAll((found) => found.filter((h2) => h2.scrollWidth > h2.clientWidth).map((h2) => h2.textContent));
    expect(wide).toEqual([]);
  });
});
