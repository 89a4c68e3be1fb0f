import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filePaint } from '../../src/scene/file-paint.ts';
import type { Ink } from '../../src/scene/mark.ts';
import { contrast, luminance } from './wcag.ts';

const CSS = readFileSync('src/styles/tokens.css', 'utf8');

/** `#fff` and `#FFFFFF` are one colour. */
const full = (hex: string) =>
  (hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex).toLowerCase();

const TOKENS = new Map(
  [...CSS.matchAll(/--([\w-]+): light-dark\((#[\da-f]{3,6}), (#[\da-f]{3,6})\);/gi)].map(
    ([, name = '', light = '', dark = '']) => [name, { light: full(light), dark: full(dark) }],
  ),
);
const colour = (name: string, theme: 'light' | 'dark') => {
  const token = TOKENS.get(name);
  if (!token) throw new Error(`src/styles/tokens.css has no --${name}: light-dark(…)`);
  return token[theme];
};

// 4.5 for text, 3 for lines that carry meaning. `rule` is decoration: never the only sign of a boundary.
const TEXT = [
  'ink/paper',
  'ink/sheet',
  'ink-2/paper',
  'ink-2/sheet',
  'ink-3/paper',
  'ink-3/sheet',
  'ink/code',
  'ink-2/code',
  'ink-3/code',
  'fail/paper',
  'fail/sheet',
  'fail/fail-tint',
  'focus/paper',
  'focus/sheet',
  'focus/focus-tint',
  'focus/code',
  'ink/focus-tint',
  'ink-3/focus-tint',
  'ink/fail-tint',
  'on-fail/fail',
  'on-focus/focus',
];
const LINES = ['line/sheet', 'line-soft/paper', 'line-soft/sheet', 'hatch/sheet'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([...TEXT.map((pair) => [pair, 4.5] as const), ...LINES.map((pair) => [pair, 3] as const)])(
    '%s is at least %d',
    (pair, least) => {
      const [front = '', back = ''] = pair.split('/');
      expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(least);
    },
  );

  it('files are painted in the page colours', () => {
    const inks: (Ink | 'hatch')[] = [
      'ink',
      'ink-2',
      'ink-3',
      'sheet',
      'line',
      'line-soft',
      'hatch',
      'fail',
      'fail-tint',
      'on-fail',
      'focus',
      'focus-tint',
    ];
    const paint = filePaint(theme);
    expect(Object.fromEntries(inks.map((ink) => [ink, paint.ink(ink)]))).toEqual(
      Object.fromEntries(inks.map((ink) => [ink, colour(ink, theme)])),
    );
  });

  it('fail and focus differ in lightness from their tints, for greyscale print', () => {
    for (const tone of ['fail', 'focus']) {
      expect(Math.abs(luminance(colour(tone, theme)) - luminance(colour(`${tone}-tint`, theme)))).toBeGreaterThan(0.2);
    }
  });
});
