import { Announcer } from './announcer.ts';
import { Choice } from './choice.ts';
import type { Search } from './entry.ts';
import { searchFrame } from './frame.ts';
import { FullText } from './full-text.ts';
import { howMatched } from './how.ts';
import { Keyboard } from './keyboard.ts';
import { loadSearch } from './load.ts';
import { normalize } from './normalize.ts';
import { noteOn, type PageCount } from './note.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { openLink, pageOption, prepareOptions, recentOption, say, showGroup, termOption } from './results.ts';
import { inSlices } from './steps.ts';

const MOST_TERMS = 6;

let dialog: SearchDialog | undefined;

/** Opens the search over the page. What has the focus now gets it back when the dialog closes. */
export function openSearch(): void {
  dialog ??= new SearchDialog();
  dialog.open(document.activeElement as HTMLElement | null);
}

class SearchDialog {
  readonly parts = searchFrame();
  readonly choice = new Choice(this.parts.field, this.parts.list);
  readonly announcer = new Announcer(this.parts.status);
  readonly fullText = new FullText();
  search: Search | undefined;
  broken = false;
  returnFocus: HTMLElement | null = null;

  constructor() {
    const { root, field, list, forget, close } = this.parts;
    field.addEventListener('input', () => this.update());
    const keyboard = new Keyboard(field, {
      move: (step) => this.choice.move(step),
      enter: (event) => this.choice.chosen && this.follow(this.choice.chosen, event),
      close: () => root.close(),
    });
    list.addEventListener('click', (event) => {
      const picked = this.choice.at(event);
      if (picked) this.follow(picked, event);
    });
    forget.addEventListener('click', () => {
      forgetSearches();
      this.update();
      field.focus();
    });
    close.addEventListener('click', () => root.close());
    // A press beside the dialog lands on the dialog element itself, because its box is filled by its children.
    root.addEventListener('click', (event) => event.target === root && root.close());
    // Esc while a syllable is being composed belongs to the input method.
    root.addEventListener('cancel', (event) => keyboard.composing && event.preventDefault());
    root.addEventListener('close', () => {
      this.fullText.stop();
      this.announcer.hush();
      this.returnFocus?.focus();
    });
  }

  open(returnFocus: HTMLElement | null): void {
    const { root, field } = this.parts;
    if (!root.open) {
      this.returnFocus = returnFocus;
      root.showModal();
    }
    field.select();
    this.load();
    this.update();
  }

  load(): void {
    if (this.search) return;
    this.broken = false;
    loadSearch()
      .then(
        (search) => {
          this.search = search;
          inSlices(prepareOptions(search.entries));
        },
        () => {
          this.broken = true;
        },
      )
      .then(() => this.update());
  }

  update(): void {
    const { field, how, terms, pages, forget } = this.parts;
    this.fullText.stop();
    const meaning = normalize(field.value);
    showGroup(pages, '본문', []);
    if (!meaning) {
      this.showRecent();
      return;
    }

    forget.hidden = true;
    const matches = this.search?.match(field.value).slice(0, MOST_TERMS) ?? [];
    const [best] = matches;
    showGroup(terms, '용어', matches.map(termOption));
    say(how, best ? howMatched(meaning, best) : []);
    this.choice.choose(this.choice.options()[0]);
    this.explain(meaning, matches.length);
    this.fullText.ask(meaning, matches, this.search, (found) => {
      showGroup(pages, '본문', found?.map(pageOption) ?? []);
      if (!this.choice.chosen) this.choice.choose(this.choice.options()[0]);
      this.explain(meaning, matches.length, found?.length ?? 'unread');
    });
  }

  showRecent(): void {
    const recent = recentSearches();
    showGroup(this.parts.terms, '최근 검색', recent.map(recentOption));
    this.parts.forget.hidden = recent.length === 0;
    say(this.parts.how, []);
    this.choice.choose(undefined);
    this.explain('', recent.length, recent.length);
    this.announcer.clear();
  }

  /** Says what the lists do not: below them, to assistive technology, aloud. */
  explain(meaning: string, terms: number, pages?: PageCount): void {
    const { note, how, field } = this.parts;
    const text = noteOn({ broken: this.broken, loaded: this.search !== undefined, meaning, terms, pages });
    note.textContent = text;
    note.hidden = !text;
    field.ariaExpanded = String(this.choice.options().length > 0);
    this.announcer.say(terms, pages, () => ({ how: how.textContent, note: text }));
  }

  follow(option: HTMLElement, event: MouseEvent | KeyboardEvent): void {
    const { root, field } = this.parts;
    const { query } = option.dataset;
    if (query === undefined) {
      rememberSearch(field.value);
      if (openLink(option, event)) root.close();
    } else {
      field.value = query;
      field.focus();
      this.update();
    }
  }
}
