import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/charts/sharing/spread.ts';

describe('spread', () => {
  it('leaves labels alone that do not touch', () => {
    expect(
      spread(
        [
          { at: 20, width: 20 },
          { at: 60, width: 20 },
        ],
        0,
        100,
        4,
      ),
    ).toEqual([20, 60]);
  });

  it('moves a label off the one before it', () => {
    expect(
      spread(
        [
          { at: 10, width: 20 },
          { at: 12, width: 20 },
        ],
        0,
        100,
        4,
      ),
    ).toEqual([10, 34]);
  });

  it('keeps every label in the row and off its neighbours', () => {
    const label = fc.record({ at: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 10, max: 60 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), (labels) => {
        labels.sort((a, b) => a.at - b.at);
        const middles = spread(labels, 0, 300, 5);
        let end = -5;
        for (const [index, middle] of middles.entries()) {
          const half = (labels[index]?.width ?? 0) / 2;
          expect(middle - half).toBeGreaterThanOrEqual(end + 5 - 1e-9);
          end = middle + half;
        }
        expect(end).toBeLessThanOrEqual(300 + 1e-9);
      }),
    );
  });
});
