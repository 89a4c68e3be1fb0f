import { atStep, follower, present } from './presenter.ts';

/** The part of reveal.js (6.0) that the plug-in uses. */
interface Deck {
  on(name: string, listener: () => void): void;
  getCurrentSlide(): Element | undefined;
  getSlidesElement(): Element;
}

const FRAMES = 'iframe[src*="/embed/"], iframe[data-src*="/embed/"]';
const framesIn = (root: ParentNode) => [...root.querySelectorAll<HTMLIFrameElement>(FRAMES)];

/** How many of a frame's own fragments are shown in its slide; those that the speaker wrote are no views of the chart. */
const shown = (slide: Element, { dataset: { baepo } }: HTMLIFrameElement) =>
  slide.querySelectorAll(`.fragment.visible[data-baepo="${baepo}"]`).length;

/** Puts as many unseen fragments into a slide as its frame asks for: `data-steps="3"` is three moves after the first view. */
function addFragments(frame: HTMLIFrameElement, id: string): void {
  frame.dataset.baepo = id;
  const moves = Number(frame.dataset.steps) || 0;
  const slide = frame.closest('section');
  for (let index = 0; index < moves; index += 1) {
    const fragment = document.createElement('span');
    fragment.className = 'fragment';
    fragment.dataset.baepo = id;
    slide?.append(fragment);
  }
}

/**
 * Plug-in for reveal.js: the fragments of a slide are the views of the chart in it. On paper, where each fragment is a
 * page of its own, the address of the frame carries the view.
 */
const plugin = () => {
  const followers = new Map<HTMLIFrameElement, (step: number) => void>();
  return {
    id: 'baepo',
    init(deck: Deck) {
      const root = deck.getSlidesElement();
      for (const [index, frame] of framesIn(root).entries()) {
        addFragments(frame, String(index));
        followers.set(frame, follower(present(frame)));
      }
      const follow = () => {
        const slide = deck.getCurrentSlide();
        if (!slide) return;
        for (const frame of framesIn(slide)) followers.get(frame)?.(shown(slide, frame));
      };
      for (const name of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(name, follow);
      deck.on('pdf-ready', () => {
        for (const page of document.querySelectorAll('.pdf-page'))
          for (const frame of framesIn(page)) {
            const address = frame.dataset.src ?? frame.getAttribute('src') ?? '';
            frame.src = atStep(address, shown(page, frame));
          }
      });
    },
  };
};

Object.assign(window, { BaepoReveal: plugin });
