import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { searchData } from '../search/data.ts';

/** The search data of the glossary, fetched when a search field gets the focus. */
export const GET: APIRoute = async () =>
  new Response(searchData(await getCollection('glossary')), { headers: { 'Content-Type': 'application/json' } });
