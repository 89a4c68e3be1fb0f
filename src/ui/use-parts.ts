import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nextPart } from './part-keys.ts';

const partAt = (target: EventTarget | null) => (target as Element).closest<SVGElement>('[data-part]');

/**
 * Makes the parts of a chart's drawings choosable by pointer and keyboard; all drawings together are one tab stop.
 * @param first part that has the tab stop before the reader has moved it
 * @param onPick the reader chose a part: a click, Enter or Space
 * @returns `alive` once there is a script (parts are named only then), and the listeners for the element around the drawings
 */
export function useParts(first: { drawing: string; part: string }, onPick: (part: string) => void) {
  const [alive, setAlive] = useState(false);
  const [current, setCurrent] = useState<typeof first>();
  useEffect(() => setAlive(true), []);
  const stop = current ?? first;
  const pick = (part: SVGElement | null) => {
    const id = part?.dataset.part;
    if (id) onPick(id);
  };
  return {
    alive,
    /** The part of a drawing that is in the tab order, if it is in this one. */
    currentIn: (drawing: string): string | undefined => (drawing === stop.drawing ? stop.part : undefined),
    listeners: {
      onClick: (event: TargetedMouseEvent<HTMLDivElement>) => pick(partAt(event.target)),
      onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>) {
        const part = partAt(event.target);
        if (!part) return;
        if (event.key === 'Escape') part.blur();
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          pick(part);
        }
        const next = nextPart(part, event.key);
        // The layout for another width stands in the page too; what is not shown cannot take the focus.
        if (!next?.getClientRects().length) return;
        event.preventDefault();
        setCurrent({ drawing: next.closest('svg')?.dataset.drawing ?? '', part: next.dataset.part ?? '' });
        next.focus();
      },
    },
  };
}
