import type { APIRoute } from 'astro';
import { flashCards } from '../components/glossary-data.ts';
import { glossaryInOrder } from '../components/glossary-order.ts';

export const GET: APIRoute = async () =>
  new Response(flashCards(await glossaryInOrder()), {
    headers: { 'content-type': 'text/tab-separated-values; charset=utf-8' },
  });
