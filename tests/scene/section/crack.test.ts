import { describe, expect, it } from 'vitest';
import { halves, tiltOf } from '../../../src/scene/section/crack.ts';

const points = (d: string) =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('halves', () => {
  const { left, right } = halves(0, 200, 10, 60, 80);

  it('share the crack, so that nothing is missing between them', () => {
    const crack = (d: string) => points(d).slice(1, -1);
    expect(crack(left)).toEqual(crack(right));
    expect(crack(left)[0]).toEqual([80, 10]);
    expect(crack(left).at(-1)?.[1]).toBe(60);
  });

  it('keep the outer edges of the slab', () => {
    expect(points(left).at(0)).toEqual([0, 10]);
    expect(points(left).at(-1)).toEqual([0, 60]);
    expect(points(right).at(0)).toEqual([200, 10]);
    expect(points(right).at(-1)).toEqual([200, 60]);
  });

  it('are the same every time', () => {
    expect(halves(0, 200, 10, 60, 80)).toEqual({ left, right });
  });
});

describe('tiltOf', () => {
  it('lets the longer half sink by what is asked', () => {
    const tilt = tiltOf(284, 100, 9, 0.16);
    expect(Math.sin((tilt * Math.PI) / 180) * 184).toBeCloseTo(9);
  });

  it('never tilts beyond the given sine', () => {
    expect(tiltOf(40, 20, 9, 0.036)).toBeCloseTo((Math.asin(0.036) * 180) / Math.PI);
  });
});
