import { describe, expect, it } from 'vitest';
import type { PathMark } from '../../../src/scene/mark.ts';
import { brokenCasing } from '../../../src/scene/section/casing.ts';

/** x of every point of half a casing, after its caller has turned it by `tilt` degrees. */
function turned(roof: number, tilt: number, side: 'left' | 'right'): number[] {
  const [{ d }] = brokenCasing({ left: -150, right: 150, ground: -38, roof, line: 1 }, tilt, side) as [PathMark];
  const angle = ((side === 'left' ? -tilt : tilt) * Math.PI) / 180;
  return [...d.matchAll(/[ML](\S+) ([^ML]+)/g)].map(
    ([, x, y]) => Number(x) * Math.cos(angle) - Number(y) * Math.sin(angle),
  );
}

describe('brokenCasing', () => {
  it.each([-120, -240])('keeps the eaves of a building of %i px near its place, however steep its halves', (roof) => {
    for (const tilt of [1, 4, 9]) {
      expect(Math.min(...turned(roof, tilt, 'left'))).toBeGreaterThan(-160);
      expect(Math.max(...turned(roof, tilt, 'right'))).toBeLessThan(160);
    }
  });

  it('leans away from the crack', () => {
    expect(Math.min(...turned(-240, 4, 'left'))).toBeLessThan(-154);
    expect(Math.max(...turned(-240, 4, 'right'))).toBeGreaterThan(154);
  });
});
