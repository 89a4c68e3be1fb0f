import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';

// A narrow window stays a deck: as one long scroll the charts' steps would have no key to follow.
const START =
  'Reveal.initialize({ width: 1280, height: 720, margin: 0, scrollActivationWidth: 0, plugins: [BaepoReveal] });\n';

export const getStaticPaths = () => ['reveal', 'deck'].map((file) => ({ params: { file } }));

/** The scripts of the sample deck: reveal.js itself, because the site asks nobody else for anything, and its start. */
export const GET: APIRoute = async ({ params }) => {
  const text =
    params.file === 'deck' ? START : await readFile(createRequire(import.meta.url).resolve('reveal.js'), 'utf8');
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
