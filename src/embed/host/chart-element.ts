import { envelope, readMessage, type SlideMessage } from '../messages.ts';
import { type Presenter, present } from './presenter.ts';

// Where this script came from is where the slides are.
const HOME = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
/** A picture takes a moment; a slide that is gone never answers. ms. */
const PATIENCE = 10_000;

type File = Extract<SlideMessage, { type: 'file' }>;

/**
 * `<baepo-chart src="sharing" step="1" theme="dark">`: a slide of the atlas in any page.
 * `src` is a chart, a scenario, or the address of a slide; `theme` is light, dark or auto.
 * Events: `chart-ready` {steps, width, height}, `chart-step` {n}, `chart-state` {query}, `chart-error` {reason}.
 */
class ChartElement extends HTMLElement {
  static observedAttributes = ['src', 'step', 'theme'];
  #frame: HTMLIFrameElement | undefined;
  #presenter: Presenter | undefined;
  #waiting: { format: File['format']; take(file: File): void }[] = [];

  connectedCallback(): void {
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('title') ?? '배포 도감 도면';
    frame.allow = 'clipboard-write';
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-downloads');
    frame.style.cssText = 'display:block;width:100%;aspect-ratio:16/9;border:0';
    this.style.display ||= 'block';
    this.#frame = frame;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren(frame);
    this.#open(frame);
  }

  disconnectedCallback(): void {
    this.#presenter?.close();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.#frame || before === now) return;
    if (name === 'step') {
      this.go(Number(now) || 0);
      return;
    }
    const view = this.step;
    this.#open(this.#frame);
    // Another theme is the same story; another chart starts its own.
    if (name === 'theme') this.go(view);
  }

  /** The view on show, from 0. */
  get step(): number {
    return this.#presenter?.step ?? 0;
  }

  /** How many views the story has. */
  get steps(): number {
    return this.#presenter?.steps ?? 1;
  }

  /** @returns whether there was a next view */
  next(): boolean {
    const there = this.step < this.steps - 1;
    if (there) this.go(this.step + 1);
    return there;
  }

  /** @returns whether there was a view before */
  prev(): boolean {
    const there = this.step > 0;
    if (there) this.go(this.step - 1);
    return there;
  }

  go(step: number): void {
    this.#presenter?.go(Math.max(0, step));
  }

  /** The slide as it stands, as the text of an SVG file. */
  async toSVG(): Promise<string> {
    return (await this.#export('svg', 1)) as string;
  }

  /** The slide as it stands, as a PNG of 1280 x 720 times `scale`. */
  async toPNG(scale = 2): Promise<Blob> {
    return (await this.#export('png', scale)) as Blob;
  }

  #open(frame: HTMLIFrameElement): void {
    this.#presenter?.close();
    frame.src = this.#address();
    this.#presenter = present(frame, (message) => this.#hear(message));
  }

  #address(): string {
    const src = this.getAttribute('src') ?? 'blast-radius';
    const named = /^[a-z0-9-]+(\?.*)?$/.exec(src);
    const url = named ? new URL(`/embed/${src.split('?')[0]}/${named[1] ?? ''}`, HOME) : new URL(src, HOME);
    if (!/^https?:$/.test(url.protocol)) throw new Error(`<baepo-chart src="${src}">: not an address of a slide`);
    for (const name of ['step', 'theme']) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    return url.href;
  }

  #hear(message: SlideMessage): void {
    const { type, ...detail } = message;
    if (message.type === 'file') {
      const index = this.#waiting.findIndex(({ format }) => format === message.format);
      if (index >= 0) this.#waiting.splice(index, 1)[0]?.take(message);
      return;
    }
    this.dispatchEvent(new CustomEvent(`chart-${type}`, { detail, bubbles: true }));
  }

  #export(format: File['format'], scale: number): Promise<File['data']> {
    const message = { type: 'export', format, scale } as const;
    // The slide would not answer to what it cannot read.
    if (!readMessage(envelope(message))) return Promise.reject(new RangeError(`no picture at scale ${scale}`));
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the slide did not answer')), PATIENCE);
      const take = ({ data }: File) => {
        clearTimeout(late);
        resolve(data);
      };
      this.#waiting.push({ format, take });
      this.#presenter?.send(message);
    });
  }
}

if (!customElements.get('baepo-chart')) customElements.define('baepo-chart', ChartElement);
