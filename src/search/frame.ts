import css from './dialog.css?inline';
import { element } from './element.ts';

/** Puts the dialog into the page, closed and empty, and gives its parts. */
export function searchFrame() {
  const field = element('input', {
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
  const close = element('button', { type: 'button' }, '닫기');
  const how = element('p', { class: 'how', hidden: '' });
  const terms = element('div', {});
  const pages = element('div', {});
  const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': '검색 결과' }, terms, pages);
  const note = element('p', { class: 'note', hidden: '' });
  const forget = element('button', { type: 'button', hidden: '' }, '최근 검색 지우기');
  const status = element('p', { class: 'sr', role: 'status' });
  const root = element(
    'dialog',
    { class: 'search', 'aria-label': '검색' },
    element('div', { class: 'field' }, field, close),
    how,
    element('div', { class: 'scroll' }, list, note),
    element(
      'div',
      { class: 'foot' },
      hint(' 고르기', '↑', '↓'),
      hint(' 열기', 'Enter'),
      hint(' 닫기', 'Esc'),
      forget,
      element('a', { href: '/glossary/' }, '용어 전체 보기'),
    ),
    status,
  );
  // As a style sheet of its own the look arrives with the script; as an import it would be inlined in every page.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(root);
  return { root, field, close, how, terms, pages, list, note, forget, status };
}

function hint(does: string, ...keys: string[]): HTMLElement {
  return element('span', { class: 'keys', 'aria-hidden': 'true' }, ...keys.map((key) => element('kbd', {}, key)), does);
}
