import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/registry.ts';
import { DRAWING_BOX } from '../../src/export/slide.ts';
import { textWidth } from '../../src/scene/text-width.ts';

const WIDER = 1.1;
/** Baseline of the names on a slide; px. */
const NAMES = 24;

describe.each(['blast-radius', 'stack'] as const)('the names over the buildings of %s', (id) => {
  it('stay apart in a font that is wider than ours', () => {
    const names = CHARTS[id]
      .slide('', DRAWING_BOX)
      .marks.flatMap((mark) => (mark.mark === 'text' && mark.weight === 700 && mark.y === NAMES ? [mark] : []))
      .sort((a, b) => a.x - b.x);
    expect(names.length).toBe(5);
    for (const [index, { x, text, size }] of names.slice(0, -1).entries())
      expect(x + textWidth(text, size) * WIDER, text).toBeLessThan(names[index + 1]?.x ?? 0);
  });
});
