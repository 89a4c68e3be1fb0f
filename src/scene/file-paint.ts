import type { Ink } from './mark.ts';
import type { Paint } from './paint.ts';

const LIGHT: Record<Ink | 'hatch', string> = {
  ink: '#13202b',
  'ink-2': '#42525f',
  'ink-3': '#5a6a77',
  sheet: '#ffffff',
  line: '#13202b',
  'line-soft': '#768593',
  hatch: '#41505d',
  fail: '#bf3413',
  'fail-tint': '#fcebe6',
  'on-fail': '#ffffff',
  focus: '#0b5cad',
  'focus-tint': '#e4effa',
};

const DARK: Record<Ink | 'hatch', string> = {
  ink: '#eaf2fb',
  'ink-2': '#b9cbdf',
  'ink-3': '#93acc6',
  sheet: '#0f2947',
  line: '#dce9f7',
  'line-soft': '#6f8fb1',
  hatch: '#a9c3de',
  fail: '#ff9478',
  'fail-tint': '#38272f',
  'on-fail': '#2a0e06',
  focus: '#7fcbff',
  'focus-tint': '#143a60',
};

export type Theme = 'light' | 'dark';

/** Literal colours, for files that leave the site. The values are those of `styles/tokens.css`; a test holds them together. */
export const filePaint = (theme: Theme): Paint => ({
  ink: (ink) => (theme === 'dark' ? DARK : LIGHT)[ink],
  hatch: (hatch) => `url(#${hatch})`,
});
