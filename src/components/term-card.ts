/** The card of a glossary term: one element for the page, filled from `/cards/<id>/` when a term is first pointed at. */
import '../styles/card.css';

const CLOSE_DELAY = 180; // ms: long enough to move the pointer from the term into the card
const texts = new Map<string, Promise<DocumentFragment | undefined>>();

const card = document.createElement('div');
card.className = 'card';
card.id = 'term-card';
card.hidden = true;

let opener: HTMLAnchorElement | undefined;
// A term whose card was closed with Esc: giving it the focus back must not open the card again.
let dismissed: Element | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

async function load(id: string): Promise<DocumentFragment | undefined> {
  const response = await fetch(`/cards/${id}/`).catch(() => undefined);
  if (!response?.ok) return undefined;
  // Our own build wrote this fragment; the policy would refuse any script in it anyway.
  return document.createRange().createContextualFragment(await response.text());
}

function place(term: Element): void {
  const { left, top, bottom } = (term.getClientRects()[0] ?? term.getBoundingClientRect()) as DOMRect;
  const { width, height } = card.getBoundingClientRect();
  const edge = 12;
  const x = Math.max(edge, Math.min(left, document.documentElement.clientWidth - width - edge));
  const below = bottom + 8;
  const y = below + height > innerHeight && top - height - 8 > 0 ? top - height - 8 : below;
  card.style.left = `${x + scrollX}px`;
  card.style.top = `${y + scrollY}px`;
}

export function closeCard(): void {
  clearTimeout(closing);
  card.hidden = true;
  opener?.setAttribute('aria-expanded', 'false');
  opener = undefined;
}

function closeSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(closeCard, CLOSE_DELAY);
}

const keep = () => clearTimeout(closing);

/**
 * Opens the card under a term. Does nothing when the card's text cannot be loaded: the term stays a plain link.
 * @param term the link, `href` ending in `/<id>/`
 * @param cause the event that asked for it
 */
export async function openCard(term: HTMLAnchorElement, cause: string): Promise<void> {
  keep();
  if (opener === term || (cause === 'focusin' && dismissed === term)) return;
  dismissed = undefined;
  const id = term.pathname.split('/').at(-2) ?? '';
  let wanted = true;
  const leave = () => {
    wanted = false;
    if (opener === term) closeSoon();
  };
  if (cause === 'pointerover') term.addEventListener('pointerleave', leave, { once: true });
  if (cause === 'focusin') {
    term.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!card.contains(relatedTarget as Node | null)) leave();
      },
      { once: true },
    );
  }
  if (!texts.has(id)) texts.set(id, load(id));
  const text = await texts.get(id);
  if (!text) {
    texts.delete(id);
    // A tap was held back for the card; without one it goes where the link goes.
    if (cause === 'click') location.assign(term.href);
    return;
  }
  if (!wanted) return;
  closeCard();
  card.replaceChildren(text.cloneNode(true));
  opener = term;
  term.setAttribute('aria-expanded', 'true');
  term.setAttribute('aria-controls', card.id);
  // Right after its term, so that Tab goes from the term into the card.
  term.after(card);
  card.hidden = false;
  place(term);
}

card.addEventListener('pointerenter', keep);
card.addEventListener('pointerleave', closeSoon);
card.addEventListener('focusin', keep);
card.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget !== opener && !card.contains(relatedTarget as Node | null)) closeSoon();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !opener) return;
  const term = opener;
  const inside = card.contains(document.activeElement);
  if (inside || document.activeElement === term) dismissed = term;
  closeCard();
  if (inside) term.focus({ preventScroll: true });
});
document.addEventListener('pointerdown', ({ target }) => {
  if (opener && !card.contains(target as Node) && !opener.contains(target as Node)) closeCard();
});
