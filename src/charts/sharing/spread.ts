/** A label that would like to stand with its middle at `at`. */
export interface Label {
  at: number;
  width: number;
}

/**
 * Moves labels of one row apart, in their order, so that none touches the next and none leaves the row.
 * @param labels from left to right; together with their gaps they must fit in the row
 * @param left, right ends of the row; @param gap between labels; px
 * @returns the middle of each label
 * @example spread([{ at: 10, width: 20 }, { at: 12, width: 20 }], 0, 100, 4) // [10, 34]
 */
export function spread(labels: readonly Label[], left: number, right: number, gap: number): number[] {
  const middles: number[] = [];
  let free = left;
  for (const { at, width } of labels) {
    const middle = Math.max(at, free + width / 2);
    middles.push(middle);
    free = middle + width / 2 + gap;
  }
  let end = right;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const half = (labels[index] as Label).width / 2;
    const middle = Math.min(middles[index] as number, end - half);
    middles[index] = middle;
    end = middle - half - gap;
  }
  return middles;
}
