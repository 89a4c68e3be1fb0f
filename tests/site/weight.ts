import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { DIST } from '../setup/dist.ts';

/** Bytes of a text after brotli at the quality that static hosts precompress with. */
export function brotli(content: string | Buffer): number {
  const buffer = Buffer.from(content as string);
  return brotliCompressSync(buffer, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length },
  }).length;
}

export const read = (path: string): string => readFileSync(`${DIST}${path}`, 'utf8');

const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^'";()]*?from\s*)?["'](\.{0,2}\/[^"']+)["']/g;

/** A module and everything that it imports statically, as addresses on the site. */
export function modulesOf(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, target = ''] of read(path).matchAll(IMPORT))
    modulesOf(posix.resolve(posix.dirname(path), target), found);
  return found;
}

/** Bytes of some files, each compressed by itself, as they are sent. */
export const weightOf = (paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + brotli(readFileSync(`${DIST}${path}`)), 0);

/** What a browser must have before the first paint: the page, style sheets and scripts that block. */
export function beforePaint(html: string): number {
  const head = html.slice(0, html.indexOf('</head>'));
  const sheets = [...head.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map((match) => match[1] ?? '');
  const blocking = [...head.matchAll(/<script(?![^>]*(?:type="module"|async|defer))[^>]*\ssrc="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  return brotli(html) + weightOf([...sheets, ...blocking]);
}

/** JavaScript that runs before anyone touches the page: inline scripts, linked ones, and what those import. */
export function scriptWeight(html: string): number {
  const scripts = [...html.matchAll(/<script(?![^>]*application\/(?:ld\+)?json)([^>]*)>([\s\S]*?)<\/script>/g)];
  const inline = scripts.map((match) => match[2] ?? '').filter(Boolean);
  const linked = new Set<string>();
  for (const [, attributes = ''] of scripts) {
    const src = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
    if (src) modulesOf(src, linked);
  }
  for (const text of inline) for (const [, target = ''] of text.matchAll(IMPORT)) modulesOf(target, linked);
  return inline.reduce((sum, text) => sum + brotli(text), 0) + weightOf(linked);
}

/** Modules that one island loads when it comes alive: its component, its framework's renderer, and their imports. */
export function islandModules(html: string): Map<string, Set<string>> {
  const islands = new Map<string, Set<string>>();
  for (const [, tag = ''] of html.matchAll(/<astro-island([^>]*)>/g)) {
    const url = (name: string) => new RegExp(`${name}="([^"]+)"`).exec(tag)?.[1] ?? '';
    const component = url('component-url');
    islands.set(component, modulesOf(url('renderer-url'), modulesOf(component)));
  }
  return islands;
}
