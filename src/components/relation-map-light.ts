/** Lights the lines of the term that the reader points at or has the focus on. The map is complete without it. */
const map = document.querySelector('[data-map]');

function light(target: EventTarget | null): void {
  const chip = (target as Element | null)?.closest<SVGElement>('[data-chip]')?.dataset.chip;
  map?.classList.toggle('lit', chip !== undefined);
  const near = new Set<string | undefined>([chip]);
  for (const tie of map?.querySelectorAll<SVGElement>('[data-from]') ?? []) {
    const { from, to } = tie.dataset;
    const on = chip !== undefined && (from === chip || to === chip);
    tie.classList.toggle('on', on);
    if (on) near.add(from).add(to);
  }
  for (const other of map?.querySelectorAll<SVGElement>('[data-chip]') ?? []) {
    other.classList.toggle('on', chip !== undefined && near.has(other.dataset.chip));
  }
}

/**
 * Follows the pointer and the focus from now on.
 * @param first where the reader is already
 */
export function followReader(first: EventTarget | null): void {
  for (const type of ['pointerover', 'focusin']) map?.addEventListener(type, ({ target }) => light(target));
  for (const type of ['pointerleave', 'focusout']) map?.addEventListener(type, () => light(null));
  light(first);
}
