import type { APIRoute } from 'astro';
import { GLOSSARY_VERSION, publicTerm } from '../components/glossary-data.ts';
import { glossaryInOrder } from '../components/glossary-order.ts';

/** The whole glossary for other programs. The fields are described on the page about the data. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('astro.config.mjs: site가 있어야 주소를 적을 수 있습니다');
  const terms = await glossaryInOrder();
  return new Response(
    JSON.stringify({
      version: GLOSSARY_VERSION,
      license: 'CC BY 4.0',
      documentation: new URL('/glossary/data/', site).href,
      terms: terms.map((term) => publicTerm(term, site)),
    }),
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
};
