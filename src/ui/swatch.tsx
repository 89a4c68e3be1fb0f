import type { Material } from '../scene/mark.ts';

/** A piece of hatch, the peg of an occupant or the walls of a room: the key to the drawing, carried by the control that chooses it. */
export function Swatch({ of, size = 20 }: { of: Material | 'app' | 'room' | 'vm'; size?: number }) {
  if (of === 'room' || of === 'vm') {
    const wall = of === 'vm' ? 4 : 1.5;
    return (
      <svg width={size} height={size} aria-hidden="true" class="peg">
        <path
          d={`M${wall / 2} ${size}V${wall / 2}H${size - wall / 2}V${size}`}
          fill="none"
          stroke="currentColor"
          stroke-width={wall}
        />
      </svg>
    );
  }
  if (of === 'app') {
    return (
      <svg width={size} height={size + 4} viewBox="-12 -25 24 26" aria-hidden="true" class="peg">
        <g fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round">
          <circle cy="-20" r="4.2" />
          <path d="M-3.6-14.5Q0-17 3.6-14.5L7 0H-7Z" />
        </g>
      </svg>
    );
  }
  return (
    <svg width={size} height={size} aria-hidden="true">
      <rect width={size} height={size} fill={`url(#h-${of})`} />
    </svg>
  );
}
