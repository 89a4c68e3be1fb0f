import { render } from 'preact';
import type { Chart } from '../charts/chart.ts';
import { App } from './app.tsx';
import type { Story } from './view.ts';

/** Brings the slide of a page to life: the story stands in the page as data, the picture is there already. */
export function mount(chart: Chart): void {
  const root = document.getElementById('slide');
  const data = document.getElementById('story')?.textContent;
  if (!root || !data) throw new Error('the page has no slide');
  const story = JSON.parse(data) as Story;
  render(<App chart={chart} story={story} search={location.search} />, root);
}
