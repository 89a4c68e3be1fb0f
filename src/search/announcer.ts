import type { PageCount } from './note.ts';

/** A screen reader hears the count once typing rests, or it would speak over every key. */
const SPEAK_AFTER_MS = 700;

/** Says what was found in a live region. */
export class Announcer {
  readonly #status: HTMLElement;
  #timer = 0;

  constructor(status: HTMLElement) {
    this.#status = status;
  }

  /** @param rest asked when it is said, for more may have been found by then */
  say(terms: number, pages: PageCount, rest: () => { how: string; note: string }): void {
    this.#later(() => {
      const counts = [`용어 ${terms}개`, ...(typeof pages === 'number' ? [`본문 ${pages}개`] : [])];
      const { how, note } = rest();
      this.#status.textContent = [how, `${counts.join(', ')}.`, note].join(' ').trim();
    });
  }

  hush(): void {
    clearTimeout(this.#timer);
  }

  clear(): void {
    this.hush();
    this.#status.textContent = '';
  }

  #later(speak: () => void): void {
    this.hush();
    this.#timer = window.setTimeout(speak, SPEAK_AFTER_MS);
  }
}
