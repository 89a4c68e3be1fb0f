import type { APIRoute } from 'astro';
import { bundle } from '../integrations/bundle.ts';

/** The web component, for any page. */
export const GET: APIRoute = async () =>
  new Response(await bundle("import './src/embed/host/chart-element.ts';"), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
