import { type Presenter, present } from './presenter.ts';

const FRAMES = 'iframe[src*="/embed/"]';
const ACTIVE = 'data-bespoke-marp-fragment';

/** Unseen fragments, as many as `data-steps` says. Marp counts fragments when its own script starts, at the deck's end. */
function addFragments(frame: HTMLIFrameElement): void {
  const slide = frame.closest('section');
  const before = slide?.querySelectorAll('[data-marpit-fragment]').length ?? 0;
  for (let index = 1; index <= (Number(frame.dataset.steps) || 0); index += 1) {
    const fragment = document.createElement('span');
    fragment.setAttribute('data-marpit-fragment', String(before + index));
    slide?.append(fragment);
  }
}

/** Bridge for Marp's HTML decks (CLI 4.5): the fragments of a slide are the views of the chart in it. */
function bridge(): void {
  const presenters = new Map<HTMLIFrameElement, Presenter>();
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    addFragments(frame);
    const presenter = present(frame, (message) => {
      if (message.type !== 'key') return;
      const { key, code, shiftKey } = message;
      document.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true }));
    });
    presenters.set(frame, presenter);
  }
  const follow = () => {
    for (const [frame, presenter] of presenters) {
      const slide = frame.closest('section');
      const step = slide?.querySelectorAll(`[${ACTIVE}="active"]`).length ?? 0;
      presenter.go(step);
    }
  };
  new MutationObserver(follow).observe(document.documentElement, { subtree: true, attributeFilter: [ACTIVE] });
}

bridge();
