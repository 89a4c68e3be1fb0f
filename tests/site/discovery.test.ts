import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages, DIST } from '../setup/dist.ts';

const pages = builtPages();
const found = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
const canonical = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
const shared = (html: string, property: string) =>
  new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1];

/** Width and height of a PNG, from its header; px. */
function sizeOf(path: string): [number, number] {
  const png = readFileSync(`${DIST}${path}`);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('a shared link', () => {
  it.each(found)('$path comes with its title, its description and a picture', ({ html }) => {
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toContain(shared(html, 'title'));
    expect(shared(html, 'description')).toBe(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]);
    expect(shared(html, 'url')).toBe(canonical(html));
    const [width, height] = sizeOf(new URL(shared(html, 'image') ?? '').pathname);
    // Below that, messengers show a stamp beside the text.
    expect(width).toBeGreaterThanOrEqual(1200);
    expect(height).toBeGreaterThanOrEqual(630);
  });

  it('to a chart shows that chart', () => {
    const pictures = found.filter(({ kind }) => kind === 'chart').map(({ html }) => shared(html, 'image'));
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});

describe('search engines', () => {
  it('find every page that is to be found in the sitemap, and no other', () => {
    const map = readFileSync(`${DIST}/sitemap.xml`, 'utf8');
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);
    expect(listed).toEqual(found.map(({ html }) => canonical(html)).sort());
  });

  it('are told of the sitemap, by its whole address', () => {
    const address = /^Sitemap: (https:\S+)$/m.exec(readFileSync(`${DIST}/robots.txt`, 'utf8'))?.[1] ?? '';
    expect(existsSync(`${DIST}${new URL(address).pathname}`)).toBe(true);
  });

  it('see no two pages with one title or one description', () => {
    for (const pattern of [/<title>([^<]*)<\/title>/, /<meta name="description" content="([^"]*)"/]) {
      const texts = found.map(({ html }) => pattern.exec(html)?.[1]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });
});
