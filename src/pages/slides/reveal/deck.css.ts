import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';

const DECK = `body { margin: 0; background: Canvas; }
main { height: 100%; }
.reveal .slides section { height: 100%; padding: 0; }
.reveal iframe { display: block; width: 100%; height: 100%; border: 0; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

/** The style of the sample deck, after that of reveal.js. */
export const GET: APIRoute = async () => {
  const reveal = await readFile(createRequire(import.meta.url).resolve('reveal.js/reveal.css'), 'utf8');
  return new Response(reveal + DECK, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
