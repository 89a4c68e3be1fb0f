import { envelope, type SlideMessage } from './messages.ts';

/** Inputs of ours that keep the focus after a click, for the keys that move their value. */
const SLIDER = 'input[type="range"]';
const LIST = 'select';

const keepsFocus = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(`${SLIDER}, ${LIST}`);

const PAGING = /^Page(Up|Down)$/;
const SIDEWAYS = /^Arrow(Left|Right)$/;

/**
 * Whether a key is the deck's although an input of ours has the focus. Remote controls of speakers send the paging keys, and
 * a list, which runs downwards, needs no key to the side.
 */
const isForDeck = (target: EventTarget | null, key: string): boolean =>
  PAGING.test(key) || (target instanceof Element && target.matches(LIST) && SIDEWAYS.test(key));

/** Whether the slide stands in another page. */
export const framed = (): boolean => window.parent !== window;

/** Tells the page around the slide something. Its origin is not known, and nothing that is said is secret. */
export function tell(message: SlideMessage): void {
  if (framed()) window.parent.postMessage(envelope(message), '*');
}

/**
 * Gives the focus back after a click. A frame that keeps it swallows the arrow keys, and the talk is stuck: that is so in
 * reveal.js, Slidev and Marp alike.
 * @returns stops it
 */
export function giveFocusBack(): () => void {
  let byPointer = false;
  const release = () => {
    if (!keepsFocus(document.activeElement)) giveUpFocus();
  };
  // A label hands the focus to its input only after the click.
  const later = () => setTimeout(release);
  const point = () => {
    byPointer = true;
  };
  const type = () => {
    byPointer = false;
  };
  // Who picked from a list by pointer is done with it; who walks it by keys wants to go on.
  const picked = ({ target }: Event) => {
    if (byPointer && target instanceof Element && target.matches(LIST)) setTimeout(giveUpFocus);
  };
  const listeners: [string, (event: Event) => void][] = [
    ['pointerdown', point],
    ['keydown', type],
    ['change', picked],
    ['pointerup', release],
    ['click', later],
  ];
  for (const [name, listener] of listeners) addEventListener(name, listener);
  return () => {
    for (const [name, listener] of listeners) removeEventListener(name, listener);
  };
}

const OWN_KEYS = new Set(['Enter', ' ']);

/**
 * Hears the keys that mean nothing to what has the focus: they are the deck's.
 * @returns stops it
 */
function hearDeckKeys(take: (event: KeyboardEvent) => void): () => void {
  const hear = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || key === 'Tab') return;
    const onInput = keepsFocus(target);
    if (onInput && !isForDeck(target, key)) return;
    const onControl = target !== document.body && target !== document.documentElement;
    if (onControl && OWN_KEYS.has(key)) return;
    take(event);
    if (onInput) event.preventDefault();
    if (onInput || key === 'Escape') giveUpFocus();
  };
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}

/**
 * Hands the deck's keys to the page around the slide: as a message of ours, and in the words that reveal.js understands by
 * itself.
 * @returns stops it
 */
export const forwardKeys = (): (() => void) =>
  hearDeckKeys(({ key, code, shiftKey, keyCode }) => {
    tell({ type: 'key', key, code, shiftKey });
    window.parent.postMessage(JSON.stringify({ method: 'triggerKey', args: [keyCode] }), '*');
  });

const MOVES: Record<string, number> = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 };

/**
 * A slide that fills the window, from disk or from its own address, has no deck around it: it is its own.
 * @param move told how many views to go on
 * @returns stops it
 */
export const moveByKeys = (move: (by: number) => void): (() => void) =>
  hearDeckKeys(({ key }) => {
    const by = MOVES[key];
    if (by) move(by);
  });

function giveUpFocus(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
  window.parent.focus();
}
