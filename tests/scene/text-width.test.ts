import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/scene/text-width.ts';

describe('textWidth', () => {
  it('is the example of its documentation', () => {
    expect(textWidth('커널', 10)).toBe(18.4);
  });

  it('adds up characters and grows with the size', () => {
    expect(textWidth('', 13)).toBe(0);
    expect(textWidth('VM 커널', 13)).toBeCloseTo(textWidth('VM ', 13) + textWidth('커널', 13));
    expect(textWidth('커널', 26)).toBeCloseTo(2 * textWidth('커널', 13));
  });

  it('knows the signs that the drawings use as narrower than Hangul', () => {
    for (const sign of '·…“”‘’×') expect(textWidth(sign, 1000)).toBeLessThan(920);
  });
});
