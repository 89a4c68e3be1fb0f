import { envelope, type HostMessage, readSlideMessage, type SlideMessage } from '../messages.ts';

/** The page's end of the talk with one embedded slide. */
export interface Presenter {
  /** Sends a message, now or as soon as the slide is there. */
  send(message: HostMessage): void;
  /** Shows a view, now or as soon as the frame is there; past the last view it stays at the last. */
  go(step: number): void;
  /** The view on show, or on its way. */
  readonly step: number;
  /** Views in the story; 1 until the slide has said how many. */
  readonly steps: number;
  close(): void;
}

/** The view at which an address opens; one that the story does not have is the first. */
function startOf(address: string, steps: number): number {
  const step = Number(new URL(address, location.href).searchParams.get('step'));
  return Number.isInteger(step) && step > 0 && step < steps ? step : 0;
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
  const early: HostMessage[] = [];
  const post = (message: HostMessage) => frame.contentWindow?.postMessage(envelope(message), '*');
  const show = () => {
    if (asked === undefined || !ready) return;
    // Known before the slide answers: two moves in a row are two views.
    step = Math.min(asked, steps - 1);
    post({ type: 'step', n: step });
  };
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow) return;
    const message = readSlideMessage(data);
    if (!message) return;
    if (message.type === 'ready') {
      steps = message.steps;
      if (!ready) step = startOf(frame.src, steps);
      ready = true;
      show();
      for (const waiting of early.splice(0)) post(waiting);
    }
    if (message.type === 'step') step = message.n;
    hear(message);
  };
  addEventListener('message', listen);
  // The slide may have greeted before anyone listened.
  post({ type: 'get' });
  return {
    send(message) {
      if (ready) post(message);
      else early.push(message);
    },
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

/**
 * Moves a slide when its deck has moved, and only then. What a speaker has changed in it stays when something else on the
 * deck moves, and so does the state that its address asked for.
 */
export function follower(presenter: Presenter): (step: number) => void {
  let last = 0;
  return (step) => {
    if (step === last) return;
    last = step;
    presenter.go(step);
  };
}

/** The address of a slide that opens at a view; for paper, where nothing can be sent. */
export function atStep(address: string, step: number): string {
  const url = new URL(address, location.href);
  if (step > 0) url.searchParams.set('step', String(step));
  return url.href;
}
