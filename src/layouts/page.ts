/*
 * What a page does before anyone touches a chart: theme, search keys, term cards, copy buttons.
 * It stays within 2 KB; whatever is bigger is loaded when it is first needed.
 */
const root = document.documentElement;

const THEMES = ['system', 'light', 'dark'] as const;
const THEME_NAMES = { system: '기기 설정', light: '밝게', dark: '어둡게' };
const themeSwitch = document.querySelector<HTMLElement>('[data-theme-switch]');

function showTheme(): void {
  const theme = (root.dataset.theme ?? 'system') as keyof typeof THEME_NAMES;
  themeSwitch?.setAttribute('aria-label', `화면 색: ${THEME_NAMES[theme]}`);
}

themeSwitch?.addEventListener('click', () => {
  const now = THEMES.indexOf((root.dataset.theme ?? 'system') as (typeof THEMES)[number]);
  const next = THEMES[(now + 1) % THEMES.length];
  if (next === 'system') delete root.dataset.theme;
  else root.dataset.theme = next;
  // Storage can be refused (private windows, sandboxed frames); the choice then lasts for this page only.
  try {
    localStorage.setItem('theme', next ?? 'system');
  } catch {}
  showTheme();
});
showTheme();

function search(): void {
  import('../search/dialog.ts').then(({ openSearch }) => openSearch());
}
document.querySelector('[data-search]')?.addEventListener('click', search);
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const ctrlK = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if ((slash || ctrlK) && !document.querySelector('dialog[open]')) {
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
    button.textContent = await navigator.clipboard.writeText(code).then(
      () => '복사했습니다',
      () => '복사하지 못했습니다',
    );
    setTimeout(() => {
      button.textContent = '복사';
    }, 2000);
  });
}
