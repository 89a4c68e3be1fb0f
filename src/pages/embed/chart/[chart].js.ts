import type { APIRoute } from 'astro';
import { CHART_IDS } from '../../../charts/catalogue.ts';
import { chartScript } from '../../../integrations/bundle.ts';

export const getStaticPaths = () => CHART_IDS.map((chart) => ({ params: { chart } }));

/** One script a chart, shared by the slides of all its scenarios. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await chartScript(params.chart ?? ''), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
