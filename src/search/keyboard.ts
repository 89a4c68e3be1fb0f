interface Does {
  /** Goes one option on or back. */
  move(step: 1 | -1): void;
  /** Opens the active option. */
  enter(event: KeyboardEvent): void;
  close(): void;
}

/** Keys of a combobox that an input method may be writing in. */
export class Keyboard {
  composing = false;

  constructor(field: HTMLElement, does: Does) {
    field.addEventListener('compositionstart', () => (this.composing = true));
    field.addEventListener('compositionend', () => (this.composing = false));
    field.addEventListener('keydown', (event) => {
      // Enter and the arrows finish a syllable; 229 is what some browsers send for them instead of isComposing.
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === 'ArrowDown') does.move(1);
      else if (event.key === 'ArrowUp') does.move(-1);
      else if (event.key === 'Enter') does.enter(event);
      // A search field would otherwise spend the first Esc on emptying itself.
      else if (event.key === 'Escape') does.close();
      else return;
      event.preventDefault();
    });
  }
}
