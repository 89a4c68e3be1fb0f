import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOOL_NAMES } from './decks.ts';
import { openDeck, openStage, type Stage, viewOf } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const focused = () => document.activeElement?.tagName;

const CASES = TOOL_NAMES.flatMap((tool) => (['same', 'cross'] as const).map((origin) => [tool, origin] as const));

describe.each(CASES)('%s, %s origin', (tool, origin) => {
  it('never loses the focus to a chart that loads', async () => {
    const deck = await openDeck(stage, tool, origin);
    await deck.press('ArrowRight');
    await deck.chart();
    expect(await deck.page.evaluate(focused)).not.toBe('IFRAME');
    expect(await deck.where()).toBe('2.0');
    await deck.close();
  });

  it('goes through the views forward, forward, back; leaving and returning keeps the view', async () => {
    const deck = await openDeck(stage, tool, origin);
    await deck.press('ArrowRight');
    const views = [await viewOf(await deck.chart())];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await deck.press(key);
      views.push(await viewOf(await deck.chart()));
    }
    expect(views).toEqual([0, 1, 2, 1]);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await deck.press(key);
    expect(await deck.where()).toBe('3.0');
    await deck.press('ArrowLeft');
    expect(await deck.where()).toBe('2.3');
    expect(await viewOf(await deck.chart())).toBe(3);
    await deck.close();
  });

  it.each([
    ['plain', 1],
    ['sandboxed', 5],
  ] as const)('a click in a %s chart changes it, and the arrow key still moves the deck', async (_, presses) => {
    const deck = await openDeck(stage, tool, origin);
    for (let press = 0; press < presses; press += 1) await deck.press('ArrowRight');
    const chart = await deck.chart();
    const [place, view] = [await deck.where(), await viewOf(chart)];
    await deck.click(chart, 'button[aria-label="다음 장면"]');
    expect(await viewOf(chart)).toBe(view + 1);
    expect(await deck.page.evaluate(focused)).not.toBe('IFRAME');
    await deck.press('ArrowRight');
    expect(await deck.where()).not.toBe(place);
    await deck.close();
  });

  it('keeps the arrow keys on a slider of a sandboxed chart', async () => {
    const deck = await openDeck(stage, tool, origin);
    for (let press = 0; press < 5; press += 1) await deck.press('ArrowRight');
    expect(await deck.where()).toBe('3.0');
    const chart = await deck.chart();
    const slider = chart.locator('input[type="range"]').last();
    // Slidev's own controls lie over the left of the bar while the pointer is there.
    await deck.click(chart, 'label:last-of-type > input[type="range"]');
    expect(await chart.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    const before = await slider.inputValue();
    await deck.press('ArrowRight');
    expect(Number(await slider.inputValue())).toBeGreaterThan(Number(before));
    expect(await deck.where()).toBe('3.0');
    await deck.close();
  });
});

describe.each(TOOL_NAMES)('%s, by keyboard inside the chart', (tool) => {
  it('hands on the keys that mean nothing there', async () => {
    const deck = await openDeck(stage, tool, 'cross');
    await deck.press('ArrowRight');
    const chart = await deck.chart();
    await chart.locator('button[aria-label="다음 장면"]').focus();
    await deck.press('ArrowRight');
    expect(await deck.where()).toBe('2.1');
    await deck.close();
  });
});

describe.each([0.8, 1.23])('a deck of reveal.js at scale %f', (scale) => {
  it('points within one unit of where the pointer is', async () => {
    const viewport = { width: Math.round(1280 * scale), height: Math.round(720 * scale) };
    const deck = await openDeck(stage, 'reveal', 'cross', viewport);
    await deck.press('ArrowRight');
    const chart = await deck.chart();
    await chart.evaluate(() => {
      addEventListener('pointermove', ({ clientX, clientY }) => {
        document.title = JSON.stringify([
          (clientX / document.documentElement.clientWidth) * 1280,
          (clientY / document.documentElement.clientHeight) * 720,
        ]);
      });
    });
    for (const [x, y] of [
      [100, 100],
      [640, 360],
      [1100, 600],
    ] as const) {
      await deck.page.mouse.move(x * scale, y * scale);
      await deck.page.waitForTimeout(50);
      const [seenX, seenY] = JSON.parse(await chart.evaluate(() => document.title)) as [number, number];
      expect(Math.abs(seenX - x)).toBeLessThan(1.3);
      expect(Math.abs(seenY - y)).toBeLessThan(1.3);
    }
    await deck.close();
  });
});
