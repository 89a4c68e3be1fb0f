import { envelope, type HostMessage, readSlideMessage, type SlideMessage } from '../messages.ts';

/** The page's end of the talk with one embedded slide. */
export interface Presenter {
  send(message: HostMessage): void;
  /** Shows a view, now or as soon as the frame is there; past the last view it stays at the last. */
  go(step: number): void;
  /** The view on show. */
  readonly step: number;
  /** Views in the story; 1 until the slide has said how many. */
  readonly steps: number;
  close(): void;
}

/**
 * Talks to the slide in a frame. A deck may unload a frame and load it again when its slide comes back, so the view that
 * was asked for last is asked for again whenever the slide reports.
 * @param hear told every message of the slide
 */
export function present(frame: HTMLIFrameElement, hear: (message: SlideMessage) => void = () => {}): Presenter {
  let asked: number | undefined;
  let [step, steps] = [0, 1];
  let ready = false;
  const send = (message: HostMessage) => frame.contentWindow?.postMessage(envelope(message), '*');
  const show = () => {
    if (asked !== undefined && ready) send({ type: 'step', n: Math.min(asked, steps - 1) });
  };
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow) return;
    const message = readSlideMessage(data);
    if (!message) return;
    if (message.type === 'ready') {
      steps = message.steps;
      ready = true;
      show();
    }
    if (message.type === 'step') step = message.n;
    hear(message);
  };
  addEventListener('message', listen);
  // The slide may have greeted before anyone listened.
  send({ type: 'get' });
  return {
    send,
    go(wanted) {
      asked = wanted;
      show();
    },
    get step() {
      return step;
    },
    get steps() {
      return steps;
    },
    close: () => removeEventListener('message', listen),
  };
}

/** The address of a slide that opens at a view; for paper, where nothing can be sent. */
export function atStep(address: string, step: number): string {
  const url = new URL(address, location.href);
  if (step > 0) url.searchParams.set('step', String(step));
  return url.href;
}
