import css from './dialog.css?inline';
import { element } from './element.ts';
import { howMatched } from './how.ts';
import { loadSearch, type Search } from './load.ts';
import { normalize } from './normalize.ts';
import { pageQuery, searchPages } from './pages.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { group, pageOption, recentOption, say, termOption } from './results.ts';

const MOST_TERMS = 6;
/** Full text is asked for once the keys rest; the terms need no such wait. */
const PAGES_AFTER_MS = 180;
/** A screen reader hears the count once typing rests, or it would speak over every key. */
const SPEAK_AFTER_MS = 700;

interface OpenOptions {
  /** Text to begin with. */
  query?: string;
  /** Element that gets the focus back when the dialog closes; by default the one that has it now. */
  returnFocus?: HTMLElement | null;
}

let dialog: SearchDialog | undefined;

/** Opens the search over the page. */
export function openSearch({
  query,
  returnFocus = document.activeElement as HTMLElement | null,
}: OpenOptions = {}): void {
  dialog ??= new SearchDialog();
  dialog.open(query, returnFocus);
}

class SearchDialog {
  readonly field = element('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': '용어와 글 검색',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-list',
    'aria-expanded': 'false',
    placeholder: '용어와 글 검색',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    autofocus: '',
  });
  readonly how = element('p', { class: 'how', hidden: '' });
  readonly terms = element('div', {});
  readonly pages = element('div', {});
  readonly list = element(
    'div',
    { id: 'search-list', role: 'listbox', 'aria-label': '검색 결과' },
    this.terms,
    this.pages,
  );
  readonly note = element('p', { class: 'note', hidden: '' });
  readonly forget = element('button', { type: 'button', hidden: '' }, '최근 검색 지우기');
  readonly status = element('p', { class: 'sr', role: 'status' });
  readonly root = element(
    'dialog',
    { class: 'search', 'aria-label': '검색' },
    element('div', { class: 'field' }, this.field, this.closeButton()),
    this.how,
    element('div', { class: 'scroll' }, this.list, this.note),
    element(
      'div',
      { class: 'foot' },
      element(
        'span',
        { class: 'keys', 'aria-hidden': 'true' },
        element('kbd', {}, '↑'),
        element('kbd', {}, '↓'),
        ' 고르기',
      ),
      element('span', { class: 'keys', 'aria-hidden': 'true' }, element('kbd', {}, 'Enter'), ' 열기'),
      this.forget,
      element('a', { href: '/glossary/' }, '용어 전체 보기'),
    ),
    this.status,
  );

  search: Search | undefined;
  broken = false;
  chosen: HTMLElement | undefined;
  returnFocus: HTMLElement | null = null;
  composing = false;
  /** Answers that come after a newer question are dropped. */
  asked = 0;
  pagesTimer = 0;
  speakTimer = 0;

  constructor() {
    const { root, field } = this;
    // As a style sheet of its own the look arrives with the script; as an import it would be inlined in every page.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(root);
    field.addEventListener('input', () => this.update());
    field.addEventListener('compositionstart', () => (this.composing = true));
    field.addEventListener('compositionend', () => (this.composing = false));
    field.addEventListener('keydown', (event) => this.press(event));
    this.list.addEventListener('click', (event) => {
      const picked = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (picked) this.follow(picked, event);
    });
    this.list.addEventListener('pointermove', (event) => {
      const under = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (under && under !== this.chosen) this.choose(under);
    });
    this.forget.addEventListener('click', () => {
      forgetSearches();
      this.update();
      field.focus();
    });
    // A press beside the dialog lands on the dialog element itself, because its box is filled by its children.
    root.addEventListener('click', (event) => event.target === root && root.close());
    // Esc while a syllable is being composed belongs to the input method.
    root.addEventListener('cancel', (event) => this.composing && event.preventDefault());
    root.addEventListener('close', () => {
      clearTimeout(this.pagesTimer);
      clearTimeout(this.speakTimer);
      this.returnFocus?.focus();
    });
  }

  open(query: string | undefined, returnFocus: HTMLElement | null): void {
    if (!this.root.open) {
      this.returnFocus = returnFocus;
      this.root.showModal();
    }
    if (query !== undefined) this.field.value = query;
    this.field.select();
    this.load();
    this.update();
  }

  load(): void {
    if (this.search) return;
    this.broken = false;
    loadSearch().then(
      (search) => {
        this.search = search;
        this.update();
      },
      () => {
        this.broken = true;
        this.update();
      },
    );
  }

  update(): void {
    const query = this.field.value;
    const asked = ++this.asked;
    clearTimeout(this.pagesTimer);
    this.pages.replaceChildren();
    const meaning = normalize(query);
    if (!meaning) {
      this.showRecent();
      return;
    }

    this.forget.hidden = true;
    const matches = this.search?.match(query).slice(0, MOST_TERMS) ?? [];
    const [best] = matches;
    this.terms.replaceChildren(...(best ? [group('용어', matches.map(termOption))] : []));
    say(this.how, best ? howMatched(meaning, best) : []);
    this.explain(matches.length);
    this.choose(this.options()[0]);
    this.speak(matches.length);

    const text = pageQuery(meaning, best, this.search?.isKnown ?? (() => false));
    this.pagesTimer = window.setTimeout(async () => {
      const shown = new Set(matches.map(({ entry }) => `/glossary/${entry.id}/`));
      const pages = await searchPages(text, shown).catch(() => undefined);
      if (asked !== this.asked) return;
      this.pages.replaceChildren(...(pages?.length ? [group('본문', pages.map(pageOption))] : []));
      this.explain(matches.length, pages?.length ?? 0);
      if (!this.chosen) this.choose(this.options()[0]);
      this.speak(matches.length, pages?.length);
    }, PAGES_AFTER_MS);
  }

  showRecent(): void {
    const recent = recentSearches();
    this.terms.replaceChildren(...(recent.length > 0 ? [group('최근 검색', recent.map(recentOption))] : []));
    this.forget.hidden = recent.length === 0;
    say(this.how, []);
    this.explain(recent.length, recent.length);
    this.choose(undefined);
    this.status.textContent = '';
  }

  /** What stands below the lists when they are empty or incomplete; `pages` is undefined while they are awaited. */
  explain(terms: number, pages?: number): void {
    const empty = terms === 0 && pages === 0;
    const lines: string[] = [];
    if (this.broken) lines.push('용어 색인을 불러오지 못했습니다. 아래 용어 목록에서 찾을 수 있습니다.');
    else if (!this.search && this.field.value) lines.push('용어를 불러오는 중입니다.');
    else if (!normalize(this.field.value)) {
      if (empty) lines.push('용어, 첫소리(ㅋㅌㅇㄴ), 궁금한 말을 그대로 쓰면 됩니다.');
    } else if (empty) lines.push('맞는 용어와 글이 없습니다. 다른 말로 쓰거나 아래 용어 목록을 펼쳐 보십시오.');
    this.note.replaceChildren(...lines);
    this.note.hidden = lines.length === 0;
    this.field.ariaExpanded = String(this.options().length > 0);
  }

  options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  choose(option: HTMLElement | undefined): void {
    this.chosen?.setAttribute('aria-selected', 'false');
    this.chosen = option;
    option?.setAttribute('aria-selected', 'true');
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
    else this.field.removeAttribute('aria-activedescendant');
  }

  press(event: KeyboardEvent): void {
    // Enter and the arrows finish a syllable; 229 is what some browsers send for them instead of isComposing.
    if (event.isComposing || event.keyCode === 229) return;
    // A search field would otherwise spend the first Esc on emptying itself.
    if (event.key === 'Escape') {
      event.preventDefault();
      this.root.close();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (this.chosen) this.follow(this.chosen, event);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const options = this.options();
    if (options.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const now = this.chosen ? options.indexOf(this.chosen) : step > 0 ? -1 : 0;
    const next = options[(now + step + options.length) % options.length];
    this.choose(next);
    next?.scrollIntoView({ block: 'nearest' });
  }

  follow(option: HTMLElement, event: MouseEvent | KeyboardEvent): void {
    const { query } = option.dataset;
    if (query !== undefined) {
      this.field.value = query;
      this.field.focus();
      this.update();
      return;
    }
    rememberSearch(this.field.value);
    if (event.type !== 'click') option.click();
    // A link to a place on this very page loads nothing, so the dialog would stay.
    else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.root.close();
  }

  speak(terms: number, pages?: number): void {
    clearTimeout(this.speakTimer);
    this.speakTimer = window.setTimeout(() => {
      const counts = [`용어 ${terms}개`, ...(pages === undefined ? [] : [`본문 ${pages}개`])];
      this.status.textContent = [this.how.textContent, `${counts.join(', ')}.`, this.note.textContent].join(' ').trim();
    }, SPEAK_AFTER_MS);
  }

  closeButton(): HTMLElement {
    const button = element('button', { type: 'button', 'aria-label': '검색 닫기' }, element('kbd', {}, 'Esc'));
    button.addEventListener('click', () => this.root.close());
    return button;
  }
}
