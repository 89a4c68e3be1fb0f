import { expect, it } from 'vitest';
import { magnify } from '../../src/scene/magnify.ts';

it('makes everything larger, and nothing heavier than it should be', () => {
  const scene = {
    viewBox: [0, 0, 10, 20],
    title: 't',
    marks: [
      {
        mark: 'group',
        x: 1,
        rotate: 30,
        children: [
          { mark: 'text', x: 1, y: 2, text: '3', size: 14, weight: 700, ink: 'ink' },
          { mark: 'path', d: 'M1 -2.5H3Q4 5 6 7Z', stroke: 'line', weight: 2, dash: [3, 2] },
        ],
      },
    ],
  } as const;
  expect(magnify(scene, 2)).toEqual({
    viewBox: [0, 0, 20, 40],
    title: 't',
    marks: [
      {
        mark: 'group',
        x: 2,
        rotate: 30,
        children: [
          { mark: 'text', x: 2, y: 4, text: '3', size: 28, weight: 700, ink: 'ink' },
          { mark: 'path', d: 'M2 -5H6Q8 10 12 14Z', stroke: 'line', weight: 4, dash: [6, 4] },
        ],
      },
    ],
  });
});
