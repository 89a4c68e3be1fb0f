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
/** px by which the roof of a broken casing leans out, and by which its eaves then stand out: neighbours keep their air. */
const LEAN = 4;
const BROKEN_OVERHANG = 4;

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

/**
 * One half of a casing whose foundation broke at x = 0; the caller turns it with its half by `tilt` degrees around y = 0.
 * It is turned back as far as it would lean out of the building's place: a tall roof would lean into the next building.
 */
export function brokenCasing(
  { left, right, ground, roof, line }: Casing,
  tilt: number,
  side: 'left' | 'right',
): Mark[] {
  const out = side === 'left' ? -1 : 1;
  const turn = (tilt * Math.PI) / 180;
  const back = -out * Math.max(0, turn - Math.asin(Math.min(1, (LEAN * line) / -roof)));
  const at = (x: number, y: number) =>
    `${round(x * Math.cos(back) - y * Math.sin(back))} ${round(x * Math.sin(back) + y * Math.cos(back))}`;
  const wall = side === 'left' ? left : right;
  const end = out * 4 * line;
  const eaves = wall + out * BROKEN_OVERHANG * line;
  const top = roof - 5 * line;
  const d = `M${at(wall, ground)}L${at(wall, roof)}M${at(eaves, roof)}L${at(end, roof)}M${at(eaves, top)}L${at(end, top)}M${at(eaves, roof)}L${at(eaves, top)}`;
  return [{ mark: 'path', d, stroke: 'fail', weight: 1.25 * line, dash: [6, 3] }];
}
