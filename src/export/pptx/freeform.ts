import type { PathMark } from '../../scene/mark.ts';
import { type Bounds, boundsOf, onSlide, type Place } from './place.ts';
import { emu } from './xml.ts';

type Point = readonly [number, number];

interface Segment {
  command: 'M' | 'L' | 'Q' | 'Z';
  points: readonly Point[];
}

/**
 * Reads path data of absolute M, L, H, V, Q and Z commands.
 * @throws Error for any other command
 */
export function segmentsOf(d: string): Segment[] {
  const segments: Segment[] = [];
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(Number);
    if (command === 'Z') {
      segments.push({ command: 'Z', points: [] });
      [x, y] = start;
      continue;
    }
    const size = { M: 2, L: 2, H: 1, V: 1, Q: 4 }[command];
    if (!size) throw new Error(`path command '${command}' has no native shape`);
    for (let index = 0; index < numbers.length; index += size) {
      const [a = 0, b = 0, c = 0, e = 0] = numbers.slice(index, index + size);
      const ends: Record<string, Point[]> = {
        H: [[a, y]],
        V: [[x, a]],
        Q: [
          [a, b],
          [c, e],
        ],
      };
      const points = ends[command] ?? [[a, b] as Point];
      [x, y] = points.at(-1) ?? [x, y];
      if (command === 'M' && index === 0) start = [x, y];
      const drawn = command === 'Q' ? 'Q' : command === 'M' && index === 0 ? 'M' : 'L';
      segments.push({ command: drawn, points });
    }
  }
  return segments;
}

const TAGS = { M: 'moveTo', L: 'lnTo', Q: 'quadBezTo' } as const;

/** A path as custom geometry, already turned, and the box that it fills. */
export function freeform({ d, fill }: PathMark, place: Place): { bounds: Bounds; geometry: string } {
  const segments = segmentsOf(d).map(({ command, points }) => ({
    command,
    points: points.map((point) => onSlide(place, point)),
  }));
  const bounds = boundsOf(segments.flatMap(({ points }) => points));
  const commands = segments
    .map(({ command, points }) => {
      if (command === 'Z') return '<a:close/>';
      const list = points.map(([x, y]) => `<a:pt x="${emu(x - bounds.left)}" y="${emu(y - bounds.top)}"/>`).join('');
      return `<a:${TAGS[command]}>${list}</a:${TAGS[command]}>`;
    })
    .join('');
  const size = `w="${extent(bounds.left, bounds.right)}" h="${extent(bounds.top, bounds.bottom)}"`;
  const path = `<a:path ${size}${fill ? '' : ' fill="none"'}>${commands}</a:path>`;
  return {
    bounds,
    geometry: `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`,
  };
}

/** A side of a box in EMU; a line without height still needs one that can be divided by. */
export const extent = (from: number, to: number): number => Math.max(1, emu(to - from));
