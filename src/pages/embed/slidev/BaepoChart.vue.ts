import type { APIRoute } from 'astro';
import component from '../../../embed/host/BaepoChart.vue?raw';

/** The Slidev component, to be copied into a deck. */
export const GET: APIRoute = () =>
  new Response(component, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
