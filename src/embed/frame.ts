import { envelope, type SlideMessage } from './messages.ts';

/** Inputs of ours that keep the focus and the arrow keys after a click: the ones whose value the arrows move. */
const KEEPS_KEYS = 'input[type="range"], select';

const keepsKeys = (target: EventTarget | null): boolean => target instanceof Element && target.matches(KEEPS_KEYS);

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
  const release = () => {
    const active = document.activeElement;
    if (keepsKeys(active)) return;
    if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
    window.parent.focus();
  };
  // A label hands the focus to its input only after the click.
  const later = () => setTimeout(release);
  addEventListener('pointerup', release);
  addEventListener('click', later);
  return () => {
    removeEventListener('pointerup', release);
    removeEventListener('click', later);
  };
}

const OWN_KEYS = new Set(['Tab', 'Enter', ' ']);

/**
 * Hands keys that mean nothing here to the page around the slide: as a message of ours, and in the words that reveal.js
 * understands by itself.
 * @returns stops it
 */
export function forwardKeys(): () => void {
  const forward = (event: KeyboardEvent) => {
    const { key, code, shiftKey, ctrlKey, metaKey, altKey, keyCode, target } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey || keepsKeys(target)) return;
    const onControl = target !== document.body && target !== document.documentElement;
    if (onControl && OWN_KEYS.has(key)) return;
    if (key === 'Tab') return;
    tell({ type: 'key', key, code, shiftKey });
    window.parent.postMessage(JSON.stringify({ method: 'triggerKey', args: [keyCode] }), '*');
    if (key === 'Escape') giveUpFocus();
  };
  addEventListener('keydown', forward);
  return () => removeEventListener('keydown', forward);
}

function giveUpFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.parent.focus();
}
