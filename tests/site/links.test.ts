import { existsSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtPages, DIST } from '../setup/dist.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');

/** Why an address of ours leads nowhere; undefined when it does. */
function fault(from: string, address: string): string | undefined {
  const { pathname, hash } = new URL(address, `http://site${from}`);
  const path = decodeURIComponent(pathname);
  const file = `${DIST}${path}`;
  if (!byPath.has(path)) return existsSync(file) && statSync(file).isFile() ? undefined : 'no such page';
  return hash && !ids.get(path)?.has(decodeURIComponent(hash.slice(1))) ? 'no such anchor' : undefined;
}

it.each(pages)('every link and anchor of $path leads somewhere', ({ path, html }) => {
  // Inside scripts, addresses are put together while they run.
  const markup = html.replace(/<script[\s\S]*?<\/script>/g, (script) => script.slice(0, script.indexOf('>') + 1));
  // A chart's name is no address, though it stands where one may stand.
  const plain = markup.replace(/<baepo-chart[^>]*>/g, '');
  const addresses = [...plain.matchAll(/\s(?:href|src|component-url|renderer-url)="([^"]*)"/g)].map((match) =>
    decode(match[1] ?? ''),
  );
  const own = [...new Set(addresses)].filter((address) => !/^(https?|data|mailto|blob):/.test(address));
  expect(own.flatMap((address) => (fault(path, address) ? [`${address}: ${fault(path, address)}`] : []))).toEqual([]);
});

it.each(pages)('$path sends readers elsewhere only over TLS', ({ html }) => {
  expect([...html.matchAll(/\shref="(http:[^"]*)"/g)].map((match) => match[1])).toEqual([]);
});

it.each(pages)('no id stands twice in $path', ({ html }) => {
  const found = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([]);
});

it('every page can be reached from the home page', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const [, href = ''] of byPath.get(path)?.html.matchAll(/<a\s[^>]*?href="([^"]*)"/g) ?? []) {
      const target = decodeURIComponent(new URL(decode(href), `http://site${path}`).pathname);
      if (byPath.has(target)) reached.add(target);
    }
  }
  // The 404 page and the gallery are led to by nothing, on purpose; slides stand in other people's pages.
  const lost = pages.filter(({ path, kind }) => !reached.has(path) && !['missing', 'gallery', 'slide'].includes(kind));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

it.each(pages)('$path says where it belongs: canonical address, or not to be indexed', ({ path, html, kind }) => {
  if (['missing', 'gallery', 'slide', 'deck'].includes(kind))
    expect(html).toContain('<meta name="robots" content="noindex">');
  else expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).toMatch(new RegExp(`^https://[^/]+${path}$`));
});
