/*
 * What a page does before anyone touches a chart: theme, search keys, term cards, copy buttons.
 * It stays within 2 KB; whatever is bigger is loaded when it is first needed.
 */
const root = document.documentElement;

const THEMES = ['기기 설정', '밝게', '어둡게'];
const VALUES = ['', 'light', 'dark'];
const themeSwitch = document.querySelector('[data-theme-switch]');

function setTheme(index: number): void {
  const theme = VALUES[index];
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  themeSwitch?.setAttribute('aria-label', `화면 색: ${THEMES[index]}`);
}

const themeNow = () => VALUES.indexOf(root.dataset.theme ?? '');
setTheme(themeNow());
themeSwitch?.addEventListener('click', () => {
  setTheme((themeNow() + 1) % 3);
  // Storage can be refused (private windows, sandboxed frames); the choice then lasts for this page only.
  try {
    localStorage.setItem('theme', root.dataset.theme ?? '');
  } catch {}
});

function search(): void {
  import('../search/dialog.ts').then(
    ({ openSearch }) => openSearch(),
    // Without the dialog the list of terms is the search.
    () => location.assign('/glossary/'),
  );
}
document.querySelector('[data-search]')?.addEventListener('click', search);
const menu = document.querySelector('.menu') as HTMLDetailsElement;
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && menu.open) {
    menu.open = false;
    (menu.firstElementChild as HTMLElement).focus();
  }
  const typing = () => (event.target as Element).closest('input');
  const wanted =
    event.ctrlKey || event.metaKey ? event.code === 'KeyK' && !event.shiftKey : event.key === '/' && !typing();
  if (wanted && !event.altKey && !document.querySelector('dialog[open]')) {
    event.preventDefault();
    search();
  }
});

const cards = () => import('../components/term-card.ts');
for (const type of ['pointerover', 'focusin', 'click'] as const) {
  document.addEventListener(type, (event) => {
    const term = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    if (!term) return;
    const touch = (event as PointerEvent).pointerType === 'touch';
    if (type === 'pointerover' && touch) return;
    if (type === 'click' && !touch) return;
    // The first tap opens the card; the card holds the link. With the card open, the term is a link again.
    if (type === 'click' && term.ariaExpanded === 'true') return;
    if (type === 'click') event.preventDefault();
    cards().then(({ openCard }) => openCard(term, type));
  });
}

const field = document.querySelector('[data-glossary-filter]');
if (field) {
  // The matcher is loaded when somebody wants it: on focus, or when the address carries a query.
  const filter = () => import('../search/filter.ts').then(({ enhanceGlossary }) => enhanceGlossary(document));
  if (new URLSearchParams(location.search).has('q')) filter();
  else field.addEventListener('focus', filter, { once: true });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const code = button.closest('.codebox')?.querySelector('pre')?.textContent ?? '';
    // A page that came without encryption has no clipboard at all.
    button.textContent = await (async () => navigator.clipboard.writeText(code))().then(
      () => '복사했습니다',
      () => '복사하지 못했습니다',
    );
    setTimeout(() => {
      button.textContent = '복사';
    }, 2000);
  });
}
