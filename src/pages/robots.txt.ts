import type { APIRoute } from 'astro';

/** Fragments and the gallery of every state are no pages that a search should lead to. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /cards/',
      'Disallow: /gallery/',
      `Sitemap: ${new URL('/sitemap.xml', site).href}`,
      '',
    ].join('\n'),
  );
