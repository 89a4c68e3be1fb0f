import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Folder of the built site. */
export const DIST = resolve(process.env.SITE_DIST ?? 'dist');

export type Kind = 'home' | 'article' | 'term' | 'chart' | 'list' | 'gallery' | 'missing' | 'slides' | 'slide' | 'deck';

export interface BuiltPage {
  /** Address on the site, with its slash. */
  path: string;
  /** File under the dist folder. */
  file: string;
  html: string;
  kind: Kind;
  /** Whether a drawing of ours stands in it. */
  drawn: boolean;
}

function kindOf(path: string, html: string): Kind {
  if (path === '/') return 'home';
  if (path === '/404.html') return 'missing';
  if (path === '/gallery/') return 'gallery';
  if (path === '/slides/') return 'slides';
  if (path === '/slides/reveal/') return 'deck';
  if (path.startsWith('/embed/')) return 'slide';
  if (/^\/charts\/[^/]+\/$/.test(path)) return 'chart';
  if (/^\/guide\/[^/]+\/$/.test(path)) return 'article';
  // A term's page says so in its linked data; other pages about the glossary stand beside them.
  if (html.includes('{"@context":"https://schema.org","@type":"DefinedTerm",')) return 'term';
  return 'list';
}

/** Every file of the site, with forward slashes. */
export const builtFiles = (): string[] => globSync('**/*.*', { cwd: DIST }).map((file) => file.replaceAll('\\', '/'));

/**
 * Every page of the site. Fragments, which a script puts into a page, are no pages; nor are the single files that a speaker
 * takes along.
 */
export function builtPages(): BuiltPage[] {
  const pages = builtFiles()
    .filter((file) => file.endsWith('.html') && !/^embed\/[^/]+\.html$/.test(file))
    .sort()
    .map((file) => ({ file, html: readFileSync(`${DIST}/${file}`, 'utf8') }))
    .filter(({ html }) => html.includes('<html'))
    .map(({ file, html }) => {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return { path, file, html, kind: kindOf(path, html), drawn: html.includes('<astro-island') };
    });
  if (pages.length === 0) throw new Error(`No built page in ${DIST}: build the site first (npm run build)`);
  return pages;
}

/** Pages that a reader reads. A deck shows one slide at a time and is moved by its own script; of slides, the stories of the charts stand for all. */
export const readPages = (charts: readonly string[]): BuiltPage[] =>
  builtPages().filter(
    ({ kind, path }) => kind !== 'deck' && (kind !== 'slide' || charts.includes(path.split('/')[2] ?? '')),
  );
