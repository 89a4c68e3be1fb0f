import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { DIST } from '../setup/dist.ts';
import { type StaticServer, serve } from '../setup/server.ts';
import { openBrowser, visit } from '../setup/visit.ts';

const SLIDE = { width: 1280, height: 720 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(CHART_IDS)('the slide of %s', (id) => {
  it('shows its picture without a script, larger than the last row needs, and nothing to scroll', async () => {
    const { page, context } = await visit(browser, `/embed/${id}/`, { viewport: SLIDE, javaScriptEnabled: false });
    const drawing = page.locator('.stage > svg');
    expect(await drawing.boundingBox()).toEqual({ x: 0, y: 0, ...SLIDE });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    await context.close();
  });

  it('comes alive with the same picture, without a complaint, and does not take the focus', async () => {
    const { page, context, complaints } = await visit(browser, `/embed/${id}/`, { viewport: SLIDE });
    await page.locator('.bar').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    const sizes = await page
      .locator('.stage text')
      .evaluateAll((texts) => texts.map((text) => Number(text.getAttribute('font-size'))));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
    expect(complaints).toEqual({ console: [], elsewhere: [], failed: [] });
    await context.close();
  });

  it('is a file that works from disk, and asks nobody for anything', async () => {
    const context = await browser.newContext({ viewport: SLIDE });
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const address = pathToFileURL(join(DIST, `embed/${id}.html`)).href;
    await page.goto(address);
    await page.locator('.slide.alive').waitFor();
    const count = page.locator('.steps span');
    const before = await count.textContent();
    await page.getByRole('button', { name: '다음 장면' }).click();
    expect(await count.textContent()).not.toBe(before);
    // Without a deck around it, a slide is moved by the keys that would move one.
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => count.textContent()).toBe(before);
    await page.keyboard.press('PageDown');
    await expect.poll(() => count.textContent()).not.toBe(before);
    expect(requests.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('looks the same as its file', async () => {
    const { page, context } = await visit(browser, `/embed/${id}/?controls=0`, { viewport: SLIDE });
    await page.locator('.slide.alive').waitFor();
    // A picture has the system's fonts alone; the slide may have been lent ours.
    await page.evaluate(() => document.fonts.clear());
    const live = await page.screenshot();
    await page.goto(`/embed/${id}.svg`);
    const file = await page.screenshot();
    expect(await difference(live, file)).toBeLessThan(0.002);
    await context.close();
  });
});

/** Share of pixels that are clearly different in two screenshots of one size. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!first || !second || first.length !== second.length) return 1;
      let different = 0;
      for (let index = 0; index < first.length; index += 4) {
        const apart = [0, 1, 2].some(
          (channel) => Math.abs((first[index + channel] ?? 0) - (second[index + channel] ?? 0)) > 60,
        );
        if (apart) different += 1;
      }
      return different / (first.length / 4);
    },
    [a.toString('base64'), b.toString('base64')],
  );
  await page.close();
  return share;
}

describe('the words of a slide', () => {
  /** Whether two syllables look different: where there is no Korean font, every one is the same empty box. */
  const differ = () => {
    const draw = (text: string) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context) context.font = '40px Pretendard, sans-serif';
      context?.fillText(text, 0, 50);
      return canvas.toDataURL();
    };
    return draw('커') !== draw('널');
  };

  it('can be read in a sandbox at another origin, on a system without a Korean font', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'words-'));
    const slide = `${inject('origin')}/embed/stack/`;
    await writeFile(
      join(folder, 'index.html'),
      `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${slide}" width="1280" height="720"></iframe>`,
    );
    const host = await serve(folder);
    const { page, context, complaints } = await visit(browser, host.origin, { viewport: SLIDE });
    const frame = page.frameLocator('iframe');
    await frame.locator('.slide.alive').waitFor();
    expect(await frame.locator('body').evaluate(differ)).toBe(true);
    expect(complaints.console).toEqual([]);
    await context.close();
    await host.close();
  });

  it('can be read in the file from disk', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(DIST, 'embed/stack.html')).href);
    await page.locator('.slide.alive').waitFor();
    expect(await page.evaluate(differ)).toBe(true);
    await page.close();
  });
});

describe('the address of a slide', () => {
  it('opens at a view; a value that is none is named, and the default shown', async () => {
    const { page, context } = await visit(browser, '/embed/sharing/?step=1&theme=dark', { viewport: SLIDE });
    expect(await page.locator('.steps span').textContent()).toMatch(/^2\//);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.goto('/embed/sharing/?step=77&limit=banana');
    const note = page.getByRole('alert');
    expect(await note.textContent()).toContain('step=77');
    expect(await note.textContent()).toContain('limit=banana');
    expect(await page.locator('.steps span').textContent()).toMatch(/^1\//);
    await context.close();
  });

  it('may ask for no paper: the page behind it shows through', async () => {
    const { page, context } = await visit(browser, '/embed/sharing/?bg=transparent', { viewport: SLIDE });
    const corner = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(corner).toBe('rgba(0, 0, 0, 0)');
    await context.close();
  });

  it('survives markup in any value', async () => {
    const evil = encodeURIComponent('"><img src=x onerror=window.broken=1>');
    const { page, context, complaints } = await visit(browser, `/embed/sharing/?limit=${evil}&theme=${evil}&x=${evil}`);
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(complaints).toEqual({ console: [], elsewhere: [], failed: [] });
    await context.close();
  });
});

describe('a host', () => {
  /** A page of another origin around a slide in a sandbox, with a log of what the slide says. */
  const hostPage = `<!doctype html><title>host</title><body style="margin:0"><script>
    window.log=[];addEventListener('message',(e)=>log.push(e.data));
    window.say=(message)=>document.querySelector('iframe').contentWindow.postMessage(message,'*')</script>
    <iframe src="ORIGIN/embed/sharing/" sandbox="allow-scripts" style="width:1280px;height:720px;border:0"></iframe>`;
  let host: StaticServer;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'host-'));
    await writeFile(join(folder, 'index.html'), hostPage.replace('ORIGIN', inject('origin')));
    host = await serve(folder);
  });
  afterAll(() => host?.close());

  const open = async () => {
    const context = await browser.newContext({ viewport: SLIDE });
    const page = await context.newPage();
    await page.goto(host.origin);
    const told = (type: string) =>
      page.waitForFunction(
        (wanted) => (window as unknown as { log: { type?: string }[] }).log.find((message) => message.type === wanted),
        type,
      );
    const say = (message: unknown) =>
      page.evaluate((data) => (window as unknown as { say(m: unknown): void }).say(data), message);
    return { page, context, told, say };
  };

  it('is greeted, moves the views, sets a state, and gets files', async () => {
    const { page, context, told, say } = await open();
    expect(await (await told('ready')).jsonValue()).toMatchObject({ ns: 'baepo', v: 1, width: 1280, height: 720 });
    expect(await (await told('size')).jsonValue()).toMatchObject({ height: 720 });
    await say({ ns: 'baepo', v: 1, type: 'step', n: 1 });
    expect(await (await told('step')).jsonValue()).toMatchObject({ n: 1 });
    await page.evaluate(() => {
      (window as unknown as { log: unknown[] }).log = [];
    });
    await say({ ns: 'baepo', v: 1, type: 'set', query: 'limit=3.5' });
    expect(await (await told('state')).jsonValue()).toMatchObject({ query: 'limit=3.5' });
    await say({ ns: 'baepo', v: 1, type: 'set', query: 'limit=lots' });
    expect(await (await told('error')).jsonValue()).toMatchObject({ reason: expect.stringContaining('limit=lots') });
    await say({ ns: 'baepo', v: 1, type: 'export', format: 'svg' });
    const svg = (await (await told('file')).jsonValue()) as { data: string };
    expect(svg.data).toMatch(/^<svg /);
    expect(svg.data).not.toMatch(/class=|style=|var\(|foreignObject|https?:\/\/(?!www\.w3\.org)/);
    await context.close();
  });

  it('gets a PNG of exactly twice the size', async () => {
    const { page, context, told, say } = await open();
    await told('ready');
    await say({ ns: 'baepo', v: 1, type: 'export', format: 'png', scale: 2 });
    await told('file');
    const size = await page.evaluate(async () => {
      const { log } = window as unknown as { log: { type: string; data: Blob }[] };
      const picture = await createImageBitmap(log.find(({ type }) => type === 'file')?.data as Blob);
      return [picture.width, picture.height];
    });
    expect(size).toEqual([2560, 1440]);
    await context.close();
  });

  it('that talks nonsense is not answered', async () => {
    const { page, context, told, say } = await open();
    await told('ready');
    await page.evaluate(() => {
      (window as unknown as { log: unknown[] }).log = [];
    });
    for (const message of [
      'slide:stop',
      null,
      7,
      [],
      { type: 'step', n: 1 },
      { ns: 'baepo', v: 9, type: 'get' },
      { ns: 'baepo', v: 1, type: 'constructor' },
    ])
      await say(message);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { log: unknown[] }).log)).toEqual([]);
    await context.close();
  });
});

describe('a picture file', () => {
  it.each(CHART_IDS)('of %s is 2560 x 1440, and its SVG needs nothing from outside', (id) => {
    const png = readFileSync(join(DIST, `embed/${id}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2560, 1440]);
    for (const theme of ['', '.dark']) {
      const svg = readFileSync(join(DIST, `embed/${id}${theme}.svg`), 'utf8');
      expect(svg).not.toMatch(/ class=| style=|var\(|foreignObject|<image|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    }
  });
});

describe('the web component', () => {
  it('moves by its own methods, says so, and gives files', async () => {
    const { page, context, complaints } = await visit(browser, '/slides/', { viewport: SLIDE });
    const count = page.locator('[data-now]');
    await page.locator('baepo-chart').scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => (document.querySelector('baepo-chart') as HTMLElement & { steps: number }).steps > 1,
    );
    expect(await count.textContent()).toMatch(/^1\/[3-5]$/);
    // Where a frame has a process of its own, a click right after scrolling still lands where the frame was before.
    await page.getByRole('button', { name: '다음 장면' }).scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: '다음 장면' }).first().click();
    await expect.poll(() => count.textContent(), { timeout: 10_000 }).toMatch(/^2\//);
    await page.getByRole('button', { name: '이전 장면' }).first().click();
    await expect.poll(() => count.textContent(), { timeout: 10_000 }).toMatch(/^1\//);
    const [svg, png] = await page.evaluate(async () => {
      const chart = document.querySelector('baepo-chart') as HTMLElement & {
        toSVG(): Promise<string>;
        toPNG(scale: number): Promise<Blob>;
      };
      const picture = await createImageBitmap(await chart.toPNG(1));
      return [await chart.toSVG(), [picture.width, picture.height]] as const;
    });
    expect(svg).toMatch(/^<svg /);
    expect(png).toEqual([1280, 720]);
    expect(complaints).toEqual({ console: [], elsewhere: [], failed: [] });
    await context.close();
  });
});
