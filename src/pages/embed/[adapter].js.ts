import type { APIRoute } from 'astro';
import { bundle } from '../../integrations/bundle.ts';

export const getStaticPaths = () => ['reveal', 'marp'].map((adapter) => ({ params: { adapter } }));

/** What makes a slide tool's fragments the views of a chart: reveal.js and Marp. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await bundle(`import './src/embed/host/${params.adapter}.ts';`), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
