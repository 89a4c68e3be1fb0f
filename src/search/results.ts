import { LAYER_NAMES, LAYERS } from '../schemas/vocabulary.ts';
import { element } from './element.ts';
import type { Match, SearchEntry } from './entry.ts';
import type { Sentence } from './how.ts';
import type { PageResult } from './pages.ts';
import type { Steps } from './steps.ts';

/** Where the small section shows everything above the runtime. */
const TOP = 4;

/** An option of the combobox: a link, so that it opens in a new tab and is copied like any other. */
function option(id: string, href: string, ...children: (Node | false)[]): HTMLAnchorElement {
  return element('a', { id, href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...children);
}

/** Options that were shown before: while a word is typed mostly the same terms stay. */
const made = new Map<string, HTMLAnchorElement>();

export function termOption({ entry, name }: Pick<Match, 'entry' | 'name'>): HTMLAnchorElement {
  const { id, ko, en, layer, definition } = entry;
  // An alias that matched is shown beside the headword, so that the reader sees why the term is here.
  const alias = name !== en && entry.aliases.includes(name) ? name : '';
  const known = made.get(id + alias);
  if (known) return known;
  const mini = element('span', { class: 'mini', 'aria-hidden': 'true' });
  mini.style.setProperty('--lit', String(Math.max(0, TOP - LAYERS.indexOf(layer))));
  const fresh = option(
    `search-term-${id}`,
    `/glossary/${id}/`,
    mini,
    element(
      'span',
      { class: 'found' },
      element('b', {}, ko),
      en !== ko && element('span', { class: 'mono', lang: 'en' }, en),
      alias !== '' && element('span', { class: 'mono' }, alias),
      element('span', { class: 'said' }, definition),
    ),
    element('span', { class: 'where' }, LAYER_NAMES[layer]),
  );
  made.set(id + alias, fresh);
  return fresh;
}

/** Makes the options that may be asked for, so that no key has to wait for them. */
export function* prepareOptions(entries: readonly SearchEntry[]): Steps<void> {
  for (const entry of entries) {
    termOption({ entry, name: '' });
    yield;
  }
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

/** Shows options as a named group, or nothing without options. What is there already stays in its place. */
export function showGroup(place: HTMLElement, name: string, options: readonly HTMLElement[]): void {
  let group = place.firstElementChild;
  if (options.length === 0) {
    place.replaceChildren();
    return;
  }
  if (group?.ariaLabel !== name) {
    const label = element('div', { class: 'group', 'aria-hidden': 'true' }, name);
    group = element('div', { role: 'group', 'aria-label': name }, label);
    place.replaceChildren(group);
  }
  let next = group.firstElementChild?.nextElementSibling ?? null;
  for (const option of options) {
    if (option === next) next = next.nextElementSibling;
    else group.insertBefore(option, next);
  }
  while (next) {
    const { nextElementSibling } = next;
    next.remove();
    next = nextElementSibling;
  }
}

/** Shows a sentence, or hides its place when there is nothing to say. */
export function say(place: HTMLElement, sentence: Sentence): void {
  if (place.textContent === sentence.map(({ text }) => text).join('') && !place.hidden) return;
  place.replaceChildren(...sentence.map(({ text, strong }) => (strong ? element('b', {}, text) : text)));
  place.hidden = sentence.length === 0;
}

/** Opens the link that an option is, unless the press did already. @returns whether this page may still be the one shown */
export function openLink(option: HTMLElement, event: Event): boolean {
  // A link to a place on this very page loads nothing, so the dialog would stay.
  if (event instanceof MouseEvent) return !event.ctrlKey && !event.metaKey && !event.shiftKey;
  // That press comes here again.
  option.click();
  return false;
}
