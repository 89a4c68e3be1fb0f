import { expect, it } from 'vitest';
import { round } from '../../src/scene/mark.ts';

it('rounds to one decimal and knows no negative zero', () => {
  expect([1.25, 1.04, -0.04, -3.55].map(round)).toEqual([1.3, 1, 0, -3.5]);
  expect(Object.is(round(-0.01), 0)).toBe(true);
});
