import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, openBrowser, visit } from '../setup/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const CHART = '/charts/blast-radius/';

async function withChart(path: string, test: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, context, complaints } = await visit(browser, path, options);
  try {
    await alive(page);
    await test(page);
    expect(complaints).toEqual({ console: [], elsewhere: [], failed: [] });
  } finally {
    await context.close();
  }
}

/** The address is written at most four times a second. */
const expectSearch = (page: Page, query: string) =>
  expect.poll(() => new URL(page.url()).search, { timeout: 2000, interval: 50 }).toBe(query);
const readout = (page: Page, model: number) => page.locator('.building .read').nth(model);
const drawing = (page: Page, name: string) => page.locator(`svg[data-drawing="${name}"]`);
const focusedPart = (page: Page) => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.part);

describe('the picker', () => {
  it('is one tab stop; arrows choose, and drawing, readout and address follow', () =>
    withChart(CHART, async (page) => {
      const before = await drawing(page, 'container-0').innerHTML();
      await page.locator('input[value="kernel"]').focus();
      await page.keyboard.press('ArrowRight');
      await expectSearch(page, '?fail=guest-os');
      expect(await readout(page, 1).innerText()).toContain('6개 중 2개 앱이 멈춥니다');
      expect(await readout(page, 2).innerText()).toContain('없는 층');
      expect(await drawing(page, 'container-0').innerHTML()).not.toBe(before);
      await page.keyboard.press('ArrowLeft');
      await expectSearch(page, '');
      expect(await drawing(page, 'container-0').getAttribute('aria-label')).toContain('6개 중 6개');
    }));

  it('speaks one sentence when a choice is made, and none before', () =>
    withChart(CHART, async (page) => {
      const status = page.locator('[data-chart="blast-radius"] > p.sr[role="status"]');
      expect(await status.textContent()).toBe('');
      await page.locator('label.pick', { hasText: '하드웨어' }).click();
      expect(await status.textContent()).toMatch(/^하드웨어 고장\. .*전통적 배포.*쿠버네티스/);
    }));
});

describe('the drawing', () => {
  it('is one tab stop; arrows go through parts and buildings, Enter breaks, Esc leaves', () =>
    withChart(CHART, async (page) => {
      expect(await page.locator('[data-chart] [data-part][tabindex="0"]').count()).toBe(1);
      await page.locator('[data-part][tabindex="0"]').focus();
      expect(await focusedPart(page)).toBe('hardware');
      await page.keyboard.press('ArrowUp');
      expect(await focusedPart(page)).toBe('host-kernel');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.closest('svg')?.dataset.drawing)).toBe('virtualized-0');
      await page.keyboard.press('ArrowUp');
      expect(await focusedPart(page)).toBe('hypervisor');
      await page.keyboard.press('Enter');
      await expectSearch(page, '?fail=hypervisor');
      expect(await readout(page, 1).innerText()).toContain('6개 중 6개');
      expect(await focusedPart(page), 'the focus stays on the part that broke').toBe('hypervisor');
      await page.keyboard.press('Escape');
      expect(await focusedPart(page)).toBeUndefined();
    }));

  it('breaks what is clicked', () =>
    withChart(CHART, async (page) => {
      await drawing(page, 'container-0')
        .locator('[data-part="hardware"]')
        .first()
        .click({ position: { x: 20, y: 12 } });
      await expectSearch(page, '?fail=hardware');
    }));

  it('breaks what is tapped', () =>
    withChart(
      CHART,
      async (page) => {
        await drawing(page, 'traditional-0')
          .locator('[data-part="hardware"]')
          .first()
          .tap({ position: { x: 60, y: 42 } });
        await expectSearch(page, '?fail=hardware');
      },
      { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
    ));

  it('has a name for every part that the keyboard reaches', () =>
    withChart(CHART, async (page) => {
      const nameless = await page.locator('[data-chart] [role="button"]:not([aria-label])').count();
      expect(nameless).toBe(0);
    }));
});

describe('the address', () => {
  it('draws the state that it holds', () =>
    withChart(`${CHART}?fail=dockerd&models=container,kubernetes`, async (page) => {
      await page.waitForFunction(() => document.querySelectorAll('section.building').length === 2);
      expect(await page.locator('input[value="dockerd"]').isChecked()).toBe(true);
      expect(await readout(page, 0).innerText()).toContain('6개 중 6개');
      expect(await page.locator('.ignored').count()).toBe(0);
    }));

  it('with an unknown failure says so, says what there is, and draws the default', () =>
    withChart(`${CHART}?fail=meteor`, async (page) => {
      const note = page.locator('.ignored');
      await note.waitFor();
      expect(await note.innerText()).toContain('fail=meteor');
      expect(await note.innerText()).toContain('hypervisor');
      expect(await page.locator('input[value="kernel"]').isChecked()).toBe(true);
      await page.locator('label.pick', { hasText: '하드웨어' }).click();
      expect(await note.count(), 'the note goes once the reader has chosen').toBe(0);
      await expectSearch(page, '?fail=hardware');
    }));

  it('keeps what belongs to others, and Back leaves the page', () =>
    withChart(`${CHART}?utm_source=x`, async (page) => {
      await page.locator('label.pick', { hasText: '하드웨어' }).click();
      await page.locator('label.pick', { hasText: 'containerd' }).click();
      await expectSearch(page, '?utm_source=x&fail=containerd');
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    }));
});

describe('around the drawing', () => {
  it('a building without the layer offers the nearest one', () =>
    withChart(CHART, async (page) => {
      const instead = readout(page, 1).locator('button');
      expect(await instead.innerText()).toContain('게스트 OS');
      await instead.click();
      await expectSearch(page, '?fail=guest-os');
    }));

  it('처음으로 appears once something has changed, and undoes it', () =>
    withChart(CHART, async (page) => {
      const reset = page.getByRole('button', { name: '처음으로' });
      expect(await reset.count()).toBe(0);
      await page.locator('label.pick', { hasText: '하드웨어' }).click();
      await reset.click();
      await expectSearch(page, '');
      expect(await reset.count()).toBe(0);
    }));

  it('표로 보기 holds every failure and every model', () =>
    withChart(CHART, async (page) => {
      const data = page.locator('[data-chart="blast-radius"] details.data');
      await data.locator('summary').click();
      expect(await data.locator('tbody tr').count()).toBe(7);
      expect(await data.locator('thead th').count()).toBe(6);
      expect(await data.locator('tr.now th').innerText()).toContain('커널');
    }));

  it('SVG and PNG are files of the state that is shown', () =>
    withChart(`${CHART}?fail=hypervisor`, async (page) => {
      for (const [button, type] of [
        ['SVG', 'svg'],
        ['PNG', 'png'],
      ] as const) {
        const download = page.waitForEvent('download');
        await page.locator('[data-chart="blast-radius"]').getByRole('button', { name: button, exact: true }).click();
        expect((await download).suggestedFilename()).toMatch(new RegExp(`^blast-radius-[\\w-]*hypervisor\\.${type}$`));
      }
    }));

  it('hydration changes nothing of the drawing', async () => {
    const off = await visit(browser, CHART, { javaScriptEnabled: false });
    const still = await off.page
      .locator('[data-chart] svg[viewBox] path')
      .evaluateAll((found) => found.map((path) => path.getAttribute('d')));
    await off.context.close();
    await withChart(CHART, async (page) => {
      const live = await page
        .locator('[data-chart] svg[viewBox] path')
        .evaluateAll((found) => found.map((path) => path.getAttribute('d')));
      expect(live).toEqual(still);
    });
  });
});

describe('the overview', () => {
  const cell = (page: Page, row: number, column: number) =>
    page.locator('.matrix tbody tr').nth(row).locator('td').nth(column).locator('button');

  it('is one tab stop; arrows go through its cells, and a cell leads to its building', () =>
    withChart(CHART, async (page) => {
      await cell(page, 3, 0).focus();
      expect(await page.locator('.matrix tbody [tabindex="0"]').count()).toBe(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      expect(await cell(page, 4, 1).evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await expectSearch(page, '?fail=guest-os');
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.model)).toBe('virtualized');
      expect(await readout(page, 1).innerText()).toContain('6개 중 2개');
      expect(await page.locator('.matrix tr.now th').innerText()).toContain('게스트 OS');
    }));

  it('brings back a building that was not chosen', () =>
    withChart(`${CHART}?models=container`, async (page) => {
      await page.waitForFunction(() => document.querySelectorAll('section.building').length === 1);
      await cell(page, 6, 4).click();
      await expectSearch(page, '?fail=hardware');
      expect(await page.locator('section.building').count()).toBe(5);
    }));

  it('fits a phone, with targets for a finger', () =>
    withChart(
      CHART,
      async (page) => {
        const box = await cell(page, 6, 4).boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      },
      { viewport: { width: 390, height: 844 } },
    ));
});

describe('the sheet of expected failures', () => {
  const rate = (page: Page, name: string) => page.getByRole('slider', { name });
  const said = (page: Page) => page.locator('.second .verdict').innerText();

  it('follows its sliders, and keeps the state of the sheet above in the address', () =>
    withChart(`${CHART}?fail=dockerd`, async (page) => {
      await alive(page, '[data-chart="expected-failures"]');
      expect(await said(page)).toContain('VM 위의 컨테이너가 8.1회');
      await rate(page, '런타임 (가정)').fill('0');
      expect(await said(page)).toContain('2.1회');
      await expectSearch(page, '?fail=dockerd&runtime-rate=0');
      expect(await page.locator('input[value="dockerd"]').isChecked()).toBe(true);
    }));
});

describe('the fall', () => {
  /** What is in motion right after a choice: names, the end of the last of them in ms, and how far the crack gapes after 140 ms. */
  const fall = (page: Page) =>
    page.evaluate(async () => {
      document.querySelector<HTMLInputElement>('input[value="hardware"]')?.click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const motions = document.getAnimations() as CSSAnimation[];
      for (const motion of motions) {
        motion.pause();
        motion.currentTime = 140;
      }
      const halves = document.querySelectorAll('svg[data-drawing="traditional-0"] g:not([data-part]) > .turn');
      return {
        motions: motions.length,
        end: Math.max(0, ...motions.map(({ effect }) => Number(effect?.getComputedTiming().endTime))),
        gaps: [...halves].map((half) => Number.parseFloat(getComputedStyle(half).translate)),
      };
    });

  it('opens the crack in 140 ms and is over after 420', () =>
    withChart(CHART, async (page) => {
      expect(await page.evaluate(() => document.getAnimations().length), 'nothing moves by itself').toBe(0);
      const { end, gaps } = await fall(page);
      expect(end).toBeCloseTo(420, 0);
      expect(gaps.map((gap) => gap.toFixed(1))).toEqual(['-2.5', '2.5']);
    }));

  it('is the end state at once where motion is not wanted', () =>
    withChart(
      CHART,
      async (page) => {
        expect((await fall(page)).motions).toBe(0);
      },
      { reducedMotion: 'reduce' },
    ));
});

describe('inside an article', () => {
  it('stands as a single building, and leaves the address of the article alone', () =>
    withChart('/guide/container/', async (page) => {
      const chart = page.locator('[data-chart="blast-radius"]').first();
      await chart.locator('label.pick').first().click();
      await expectSearch(page, '');
      expect(await chart.locator('section.building').count()).toBe(1);
    }));

  it('offers only what can fail in its building, and names who lives there where there is room', () =>
    withChart('/guide/container/', async (page) => {
      const chart = page.locator('[data-chart="blast-radius"]').first();
      const offered = await chart.locator('label.pick').allInnerTexts();
      expect(offered.join()).not.toMatch(/게스트|하이퍼바이저/);
      expect(await chart.locator('svg.large').isVisible()).toBe(true);
      expect(await chart.locator('svg.small').isVisible()).toBe(false);
      expect(await chart.locator('svg.large').innerHTML()).toContain('인터넷 뱅킹');
    }));
});
