import { type Mark, round } from '../mark.ts';

interface Casing {
  left: number;
  right: number;
  /** y of the ground line and of the roof's underside. */
  ground: number;
  roof: number;
  line: number;
}

const OVERHANG = 6;

/** The server's casing and roof: thin lines behind everything, never hatched. */
export function casing({ left, right, ground, roof, line }: Casing): Mark[] {
  const outline = { stroke: 'line', weight: 1.25 * line } as const;
  const walls = `M${round(left)} ${round(ground)}V${round(roof)}M${round(right)} ${round(ground)}V${round(roof)}`;
  const beam = {
    x: left - OVERHANG * line,
    y: roof - 5 * line,
    width: right - left + 2 * OVERHANG * line,
    height: 5 * line,
  };
  return [
    { mark: 'path', d: walls, ...outline },
    { mark: 'rect', ...beam, ...outline },
  ];
}

/** One half of a casing whose foundation broke at `cut`; the caller turns it with its half. */
export function brokenCasing({ left, right, ground, roof, line }: Casing, cut: number, side: 'left' | 'right'): Mark[] {
  const out = side === 'left' ? -1 : 1;
  const wall = side === 'left' ? left : right;
  const end = round(cut + out * 4 * line);
  const eaves = round(wall + out * OVERHANG * line);
  const top = round(roof - 5 * line);
  const d = `M${round(wall)} ${round(ground)}V${round(roof)}M${eaves} ${round(roof)}H${end}M${eaves} ${top}H${end}M${eaves} ${round(roof)}V${top}`;
  return [{ mark: 'path', d, stroke: 'fail', weight: 1.25 * line, dash: [6, 3] }];
}
