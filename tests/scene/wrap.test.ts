import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../../src/scene/text-width.ts';
import { wrap } from '../../src/scene/wrap.ts';

it('breaks between words where the width ends', () => {
  expect(wrap('가나 다라', 10, 30)).toEqual(['가나', '다라']);
  expect(wrap('가나 다라', 10, 60)).toEqual(['가나 다라']);
});

it('loses no word, and no line of several words is too wide', () => {
  const words = fc.array(
    fc.string({ minLength: 1 }).filter((word) => !word.includes(' ')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 400 }), (list, width) => {
      const lines = wrap(list.join(' '), 12, width);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    }),
  );
});
