import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { extentOf, thumbnail } from '../../src/components/thumbnail.ts';
import type { Mark, TextMark } from '../../src/scene/mark.ts';

interface Placed {
  text: TextMark;
  top: number;
  bottom: number;
}

/** Every text of some marks with its upper and lower edge in the drawing. */
function texts(marks: readonly Mark[], y = 0): Placed[] {
  return marks.flatMap((mark): Placed[] => {
    if (mark.mark === 'group') return texts(mark.children, y + (mark.y ?? 0));
    if (mark.mark !== 'text') return [];
    const [top, bottom] = extentOf(mark) ?? [0, 0];
    return [{ text: mark, top: top + y, bottom: bottom + y }];
  });
}

describe.each(CHART_IDS)('thumbnail of %s', (id) => {
  const { viewBox, marks } = thumbnail(id);
  const [, from, width, height] = viewBox;
  const seen = texts(marks).filter(({ top, bottom }) => bottom > from && top < from + height);

  it('shows words, and cuts none of them', () => {
    expect(seen.length).toBeGreaterThan(3);
    for (const { text, top, bottom } of seen) {
      expect(top, text.text).toBeGreaterThanOrEqual(from);
      expect(bottom, text.text).toBeLessThanOrEqual(from + height);
    }
  });

  it('is not higher than a card has room for', () => {
    expect(height).toBeLessThan(width);
  });
});
