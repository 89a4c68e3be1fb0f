import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/scene/mark.ts';
import { miniSection } from '../../src/scene/mini-section.ts';
import { LAYERS } from '../../src/schemas/vocabulary.ts';

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? flat(mark.children) : [mark]));
const lit = (mark: Mark) => /focus|fail|fallen/.test(JSON.stringify(mark));

describe.each(LAYERS)('the small section of %s', (layer) => {
  it('lights something, and not everything', () => {
    const marks = flat(miniSection(layer, 72, 52));
    expect(marks.filter(lit).length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !lit(mark)).length).toBeGreaterThan(0);
  });

  it('has no text and drops its occupants under 50 px', () => {
    const circles = (height: number) =>
      flat(miniSection(layer, 72, height)).filter(({ mark }) => mark === 'circle').length;
    expect(circles(40)).toBe(0);
    expect(flat(miniSection(layer, 72, 52)).some(({ mark }) => mark === 'text')).toBe(false);
  });
});
