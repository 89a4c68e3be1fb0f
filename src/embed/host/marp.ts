import { follower, present } from './presenter.ts';

const FRAMES = 'iframe[src*="/embed/"]';
const ACTIVE = 'data-bespoke-marp-fragment';

/** Unseen fragments, as many as `data-steps` says. Marp counts fragments when its own script starts, at the deck's end. */
function addFragments(frame: HTMLIFrameElement, id: string): void {
  frame.dataset.baepo = id;
  const slide = frame.closest('section');
  const before = slide?.querySelectorAll('[data-marpit-fragment]').length ?? 0;
  for (let index = 1; index <= (Number(frame.dataset.steps) || 0); index += 1) {
    const fragment = document.createElement('span');
    fragment.setAttribute('data-marpit-fragment', String(before + index));
    fragment.dataset.baepo = id;
    slide?.append(fragment);
  }
}

/** Bridge for Marp's HTML decks (CLI 4.5): the fragments of a slide are the views of the chart in it. */
function bridge(): void {
  const followers = new Map<HTMLIFrameElement, (step: number) => void>();
  for (const [index, frame] of document.querySelectorAll<HTMLIFrameElement>(FRAMES).entries()) {
    addFragments(frame, String(index));
    const presenter = present(frame, (message) => {
      if (message.type !== 'key') return;
      const { key, code, shiftKey } = message;
      document.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true }));
    });
    followers.set(frame, follower(presenter));
  }
  const follow = () => {
    for (const [frame, move] of followers) {
      // Fragments that the speaker wrote are no views of the chart.
      const own = `[data-baepo="${frame.dataset.baepo}"][${ACTIVE}="active"]`;
      move(frame.closest('section')?.querySelectorAll(own).length ?? 0);
    }
  };
  new MutationObserver(follow).observe(document.documentElement, { subtree: true, attributeFilter: [ACTIVE] });
}

bridge();
