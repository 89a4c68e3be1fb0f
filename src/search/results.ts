import { element } from './element.ts';
import type { Match } from './entry.ts';
import type { Sentence } from './how.ts';
import type { PageResult } from './pages.ts';

const LAYER_NAMES: Record<Match['entry']['layer'], string> = {
  hardware: '하드웨어',
  hypervisor: '하이퍼바이저',
  kernel: '커널',
  runtime: '런타임',
  image: '이미지',
  container: '컨테이너',
  app: '앱',
  orchestrator: '클러스터',
  failure: '고장과 자원',
};

/** An option of the combobox: a link, so that it opens in a new tab and is copied like any other. */
function option(id: string, href: string, ...children: (Node | false)[]): HTMLAnchorElement {
  return element('a', { id, href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...children);
}

export function termOption({ entry, name }: Match, index: number): HTMLAnchorElement {
  const { id, ko, en, layer, definition } = entry;
  // An alias that matched is shown beside the headword, so that the reader sees why the term is here.
  const alias = name !== en && entry.aliases.includes(name) ? name : '';
  return option(
    `search-term-${index}`,
    `/glossary/${id}/`,
    element(
      'span',
      { class: 'found' },
      element('b', {}, ko),
      en !== ko && element('span', { class: 'mono', lang: 'en' }, en),
      alias !== '' && element('span', { class: 'mono' }, alias),
      element('span', { class: 'said' }, definition),
    ),
    element(
      'span',
      { class: 'where' },
      element('span', { class: `swatch swatch-${layer}`, 'aria-hidden': 'true' }),
      LAYER_NAMES[layer],
    ),
  );
}

export function pageOption({ url, title, excerpt }: PageResult, index: number): HTMLAnchorElement {
  const said = element('span', { class: 'said' });
  said.append(...excerpt.map(({ text, mark }) => (mark ? element('mark', {}, text) : text)));
  return option(`search-page-${index}`, url, element('span', { class: 'found' }, element('b', {}, title), said));
}

export function recentOption(query: string, index: number): HTMLElement {
  return element(
    'div',
    { id: `search-recent-${index}`, role: 'option', 'aria-selected': 'false', 'data-query': query },
    query,
  );
}

/** A named group of options. */
export function group(name: string, options: HTMLElement[]): HTMLElement {
  return element(
    'div',
    { role: 'group', 'aria-label': name },
    element('div', { class: 'group', 'aria-hidden': 'true' }, name),
    ...options,
  );
}

/** Shows a sentence, or hides its place when there is nothing to say. */
export function say(place: HTMLElement, sentence: Sentence): void {
  place.replaceChildren(...sentence.map(({ text, strong }) => (strong ? element('b', {}, text) : text)));
  place.hidden = sentence.length === 0;
}
