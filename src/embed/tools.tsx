import { downloadScene, saveBlob } from '../export/download.ts';
import { PPTX_TYPE, pptx } from '../export/pptx/deck.ts';
import type { Scene } from '../scene/mark.ts';
import style from '../styles/insert.css?url';
import InsertDialog from '../ui/insert-dialog.tsx';
import ShareDialog from '../ui/share-dialog.tsx';
import { loadChart } from './charts.ts';
import { embedAddress } from './snippets.ts';
import { type Story, stepOf, viewOf } from './view.ts';

interface State {
  chart: string;
  query: string;
}

/** What the site has published about the chart's own story. */
async function storyOf(chart: string): Promise<Story> {
  const answer = await fetch(`/embed/${chart}.json`);
  if (!answer.ok) throw new Error(`/embed/${chart}.json: ${answer.status}`);
  return answer.json();
}

/** The dialogs' own style, which no page needs before one is opened. */
function styled(): Promise<void> {
  if (document.querySelector(`link[href="${style}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  return new Promise((resolve) => {
    // A dialog without its style is better than none.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

const homeOf = (): string => `${location.origin}/`;

/** The dialog with the addresses of a state. */
export async function share({ chart, query }: State) {
  await styled();
  const of = { home: homeOf(), id: chart, query, title: '', steps: 1 };
  const page = new URL(`/charts/${chart}/${query && `?${query}`}`, of.home).href;
  return ({ onClose }: { onClose(): void }) => <ShareDialog page={page} slide={embedAddress(of)} onClose={onClose} />;
}

/** The dialog with the lines that put a state into a page or a deck. */
export async function insert({ chart, query }: State) {
  const [story, module] = await Promise.all([storyOf(chart), loadChart(chart), styled()]);
  const step = stepOf(module, story, query);
  // A story starts at its first view; a state of the reader's own stands alone.
  const steps = step === 0 ? story.steps.length : 1;
  const title = `${story.name}: ${module.point(query)}`;
  const of = { home: homeOf(), id: chart, query, title, steps };
  return ({ onClose }: { onClose(): void }) => <InsertDialog of={of} onClose={onClose} />;
}

/** Downloads a state as a file: the drawing as it stands, or a slide of native shapes. */
export async function save(format: 'svg' | 'png' | 'pptx', { chart, query, scene }: State & { scene(): Scene }) {
  const name = query ? `${chart}-${query.replace(/[^a-z0-9]+/gi, '-')}` : chart;
  if (format !== 'pptx') return downloadScene(scene(), name, format);
  const [story, module] = await Promise.all([storyOf(chart), loadChart(chart)]);
  const view = viewOf(module, story, query);
  const title = story.steps[stepOf(module, story, query) ?? -1]?.title ?? story.name;
  const deck = pptx([{ title, scene: view, notes: module.sentence(query) }]);
  saveBlob(new Blob([new Uint8Array(deck)], { type: PPTX_TYPE }), `${name}.pptx`);
}
