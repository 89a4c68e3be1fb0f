import { round } from '../mark.ts';

/** The fixed jagged line of every crack: offsets in px from top to bottom. No randomness: one state, one picture. */
const JAGS = [0, 3.5, -2.5, 3, -1.5, 1];

/**
 * Outlines of the halves of a broken slab.
 * @param left, right, top, bottom edges; @param cut x of the crack; px
 */
export function halves(
  left: number,
  right: number,
  top: number,
  bottom: number,
  cut: number,
): { left: string; right: string } {
  const step = (bottom - top) / (JAGS.length - 1);
  const line = JAGS.map((jag, index) => `L${round(cut + jag)} ${round(top + index * step)}`).join('');
  return {
    left: `M${round(left)} ${round(top)}${line}L${round(left)} ${round(bottom)}Z`,
    right: `M${round(right)} ${round(top)}${line}L${round(right)} ${round(bottom)}Z`,
  };
}

/**
 * The tilt that both halves share, away from each other around the foot of the crack: the outer end sinks by `sink`.
 * @returns degrees
 */
export function tiltOf(width: number, cut: number, sink: number, most: number): number {
  return (Math.asin(Math.min(most, sink / Math.max(cut, width - cut))) * 180) / Math.PI;
}
