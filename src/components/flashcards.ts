/** Turns the list of cards into a deck: one card at a time, by buttons and arrow keys. Without it the list still works. */
const deck = document.querySelector<HTMLElement>('[data-deck]');
const bar = deck?.querySelector<HTMLElement>('.deckbar');
const place = deck?.querySelector('[data-place]');
const inOrder = [...(deck?.querySelectorAll<HTMLDetailsElement>('[data-card]') ?? [])];
let cards = inOrder;
let shown = 0;

function show(index: number): void {
  shown = (index + cards.length) % cards.length;
  for (const [at, card] of cards.entries()) {
    card.hidden = at !== shown;
    card.toggleAttribute('data-shown', at === shown);
    card.open = false;
  }
  if (place) place.textContent = `${cards.length}장 중 ${shown + 1}번째`;
}

/** Fisher and Yates: every order is as likely as every other. */
function shuffled<T>(items: readonly T[]): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

function turn(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const elsewhere = document.querySelector('dialog[open]') || event.ctrlKey || event.metaKey || event.altKey;
  if (!step || elsewhere) return;
  event.preventDefault();
  show(shown + step);
  cards[shown]?.querySelector('summary')?.focus();
}

/**
 * Brings the deck to life.
 * @param event what the reader did first; an arrow key already counts
 */
export function startDeck(event: Event): void {
  bar?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button?.dataset.step) show(shown + Number(button.dataset.step));
    if (button && 'shuffle' in button.dataset) {
      const on = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(on));
      cards = on ? shuffled(inOrder) : inOrder;
      show(0);
    }
  });
  document.addEventListener('keydown', turn);
  if (event instanceof KeyboardEvent) turn(event);
}
