/** One claimant at one level: it wants `want`, is owed `floor` (at most `want`) and weighs `weight` (above 0). */
export interface Claim {
  readonly weight: number;
  readonly want: number;
  readonly floor: number;
}

export interface Fill {
  /** What each claim gets, in the order of the claims. */
  readonly amounts: number[];
  /** 1, or the factor by which the floors were scaled down because together they exceed the capacity. */
  readonly floorScale: number;
}

/**
 * Weighted max-min fair sharing: a_g = min(want, max(floor, lambda * weight)) with lambda such that the amounts add up
 * to min(capacity, sum of wants).
 *
 * The sum is piecewise linear in lambda: a claim starts to grow at floor / weight and stops at want / weight. The 2n
 * turning points are sorted and swept, so the whole takes O(n log n).
 */
export function waterFill(capacity: number, claims: readonly Claim[]): Fill {
  const wanted = total(claims.map(({ want }) => want));
  if (wanted <= capacity) return { amounts: claims.map(({ want }) => want), floorScale: 1 };
  const floors = total(claims.map(({ floor }) => floor));
  if (floors >= capacity) {
    const floorScale = floors > 0 ? capacity / floors : 1;
    return { amounts: claims.map(({ floor }) => floor * floorScale), floorScale };
  }
  const reached = levelReached(capacity, claims, floors);
  // The sweep adds up and takes away the same weights; what is still growing at the level shares what the others leave.
  const isGrowing = ({ weight, want, floor }: Claim) => floor < reached * weight && reached * weight < want;
  const settled = ({ weight, want, floor }: Claim) => (floor >= reached * weight ? floor : want);
  let rest = capacity;
  let weights = 0;
  for (const claim of claims) {
    if (isGrowing(claim)) weights += claim.weight;
    else rest -= settled(claim);
  }
  const amounts = claims.map((claim) => {
    if (!isGrowing(claim)) return settled(claim);
    return Math.min(claim.want, Math.max(claim.floor, (rest * claim.weight) / weights));
  });
  return { amounts, floorScale: 1 };
}

/** The lambda at which the amounts add up to `capacity`, which is above the floors and below the wants. */
function levelReached(capacity: number, claims: readonly Claim[], floors: number): number {
  const turns = claims.flatMap(({ weight, want, floor }) => [
    { at: floor / weight, slope: weight, fixed: -floor },
    { at: want / weight, slope: -weight, fixed: want },
  ]);
  turns.sort((a, b) => a.at - b.at);
  let fixed = floors;
  let slope = 0;
  for (const turn of turns) {
    if (slope > 0 && fixed + slope * turn.at >= capacity) return (capacity - fixed) / slope;
    slope += turn.slope;
    fixed += turn.fixed;
  }
  return turns.at(-1)?.at ?? 0;
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
