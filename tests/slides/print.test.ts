import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { marpCli, START, WORK } from './decks.ts';
import { pagesOf } from './pdf.ts';
import { openStage, type Stage } from './stage.ts';

const STORY = JSON.parse(readFileSync('content/scenarios/sharing.json', 'utf8')) as {
  title: string;
  steps: { title: string }[];
};
const bare = (text: string) => text.replace(/\s/g, '');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function printed(address: string, wait: number): Promise<string[]> {
  const page = await stage.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(wait);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pagesOf(pdf);
}

describe('on paper', () => {
  it('a deck of reveal.js has each view on a page of its own', async () => {
    const pages = await printed(`${stage.origins.cross}/decks/${START.reveal}?print-pdf`, 4000);
    const titles = [STORY.title, ...STORY.steps.slice(0, 3).map(({ title }) => title)].map(bare);
    const found = titles.map((title) => pages.findIndex((page) => page.includes(title)));
    expect(found[0], pages.join('\n')).toBeGreaterThan(0);
    expect(found).toEqual(titles.map((_, index) => (found[0] ?? 0) + index));
  });

  it("a deck of Marp, by Marp's own command, holds the chart's title", async () => {
    const file = join(WORK, 'marp.pdf');
    const source = join(WORK, 'root/decks/marp/deck.md');
    const env = { CHROME_PATH: inject('chromium'), CHROME_NO_SANDBOX: '1' };
    await marpCli([source, '--html', '--pdf', '--allow-local-files', '-o', file], env);
    expect((await pagesOf(await readFile(file))).join('\n')).toContain(bare(STORY.title));
  });

  it("a deck of Slidev holds the chart's title", async () => {
    const words = (await printed(`${stage.origins.cross}/decks/slidev/index.html#/2`, 4000)).join('\n');
    // Chromium splits a line that its transform has scaled; the words stay whole.
    for (const word of STORY.title.split(' ').filter(({ length }) => length > 2)) expect(words).toContain(bare(word));
  });
});
