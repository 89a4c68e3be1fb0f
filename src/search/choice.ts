/** The active option of a combobox: the field keeps the focus and names it. */
export class Choice {
  readonly #field: HTMLElement;
  readonly #list: HTMLElement;
  chosen: HTMLElement | undefined;

  constructor(field: HTMLElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    list.addEventListener('pointermove', (event) => {
      const under = this.at(event);
      if (under && under !== this.chosen) this.choose(under);
    });
  }

  options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** The option that a press or a pointer is on. */
  at(event: Event): HTMLElement | undefined {
    return (event.target as Element).closest<HTMLElement>('[role=option]') ?? undefined;
  }

  choose(option: HTMLElement | undefined): void {
    if (this.chosen !== option) this.chosen?.setAttribute('aria-selected', 'false');
    this.chosen = option;
    option?.setAttribute('aria-selected', 'true');
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  /** Goes one option on or back, from the last to the first and from the first to the last. */
  move(step: 1 | -1): void {
    const options = this.options();
    if (options.length === 0) return;
    const now = this.chosen ? options.indexOf(this.chosen) : step > 0 ? -1 : 0;
    const next = options[(now + step + options.length) % options.length];
    this.choose(next);
    next?.scrollIntoView({ block: 'nearest' });
  }
}
