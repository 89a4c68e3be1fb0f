import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longhand, shorthand } from '../../src/search/shorthand.ts';

const word = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)), minLength: 1 }),
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDOQRSTW'), minLength: 1 }),
  fc.constantFrom(' ', '|', '\n', '-', '/', '.', '137', '%st'),
);

it('comes back as it was, whatever scripts stand side by side', () => {
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join('');
      expect(longhand(shorthand(text))).toBe(text);
    }),
  );
});

it.each([
  ['kubelet은 노드', 'kubelet`dms shem'],
  ['OOM 킬', 'OOM zlf'],
  ['si 한도', '~si gkseh'],
])('writes %s as %s', (text, keys) => expect(shorthand(text)).toBe(keys));
