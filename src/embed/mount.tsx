import { render } from 'preact';
import type { Chart } from '../charts/chart.ts';
import { lendFonts } from '../export/fonts.ts';
import { App } from './app.tsx';
import type { Story } from './view.ts';

/** Brings the slide of a page to life: the story stands in the page as data, the picture is there already. */
export async function mount(chart: Chart): Promise<void> {
  const root = document.getElementById('slide');
  const data = document.getElementById('story')?.textContent;
  if (!root || !data) throw new Error('the page has no slide');
  const story = JSON.parse(data) as Story;
  // Before the controls show, so that they do not move. A slide in another font is a slide.
  await lendFonts().catch(() => undefined);
  render(<App chart={chart} story={story} search={location.search} />, root);
}
