import type { APIRoute } from 'astro';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type SavedStory, storyPaths } from '../../components/stories.ts';
import { FRAME } from '../../embed/address.ts';
import { SlideView } from '../../embed/slide-view.tsx';
import themeScript from '../../embed/theme.js?raw';
import { chartScript } from '../../integrations/bundle.ts';
import { escapeMarkup } from '../../scene/escape.ts';
import { HATCHES } from '../../scene/material.ts';
import { pagePaint } from '../../scene/paint.ts';
import { hatchPattern } from '../../scene/svg.ts';
import { parseQuery } from '../../state/query.ts';
import slideStyle from '../../styles/slide.css?raw';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = storyPaths;

/** What could end the element that a text stands in, in a form that means the same to the script. */
const inScript = (code: string): string => code.replaceAll('</', '<\\/');

/** A slide as one file that works from disk, without a network. */
export const GET: APIRoute<{ story: SavedStory }> = async ({ props: { story } }) => {
  const { chart, chartId, title, steps, name, number } = story;
  const data = { steps, name, number };
  const frame = parseQuery(FRAME, '').values;
  const view = renderToString(h(SlideView, { chart, story: data, query: steps[0]?.query ?? '', step: 0, frame }));
  const patterns = HATCHES.map((hatch) => hatchPattern(hatch, `h-${hatch}`, pagePaint)).join('');
  // The fonts of the site are not beside the file.
  const style = tokens.replace(/@font-face \{[^}]*\}/g, '') + slideStyle;
  const html = `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content=""><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeMarkup(title)} · 배포 도감</title><link rel="icon" href="data:,"><script>${themeScript}</script><style>${style}</style></head>
<body><header class="sr"><h1>${escapeMarkup(title)}</h1></header><svg width="0" height="0" class="hatches" aria-hidden="true"><defs>${patterns}</defs></svg><main id="slide">${view}</main><script type="application/json" id="story">${inScript(JSON.stringify(data))}</script><script>${inScript(await chartScript(chartId))}</script></body></html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
