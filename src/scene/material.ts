import type { Hatch, Ink, Material } from './mark.ts';

interface Pattern {
  width: number;
  height: number;
  /** Path data of the lines, or centres of dots. */
  lines?: string;
  dots?: readonly (readonly [number, number])[];
  weight: number;
  /** Ink of the lines; `hatch` is the quiet ink of a healthy material. */
  ink: Ink | 'hatch';
  /** Ink under the lines; none leaves the background. */
  ground?: Ink;
}

type Tile = Pick<Pattern, 'width' | 'height' | 'lines' | 'dots' | 'weight'>;

const TILES: Record<Material, Tile> = {
  hardware: { width: 7, height: 7, lines: 'M0 0L7 7M7 0L0 7', weight: 0.95 },
  kernel: { width: 6, height: 6, lines: 'M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5', weight: 1.15 },
  hypervisor: { width: 16, height: 13, lines: 'M0 12L8 1L16 12', weight: 1.05 },
  'guest-os': { width: 9, height: 9, lines: 'M-1.5 7.5L1.5 10.5M0 0L9 9M7.5 -1.5L10.5 1.5', weight: 1 },
  runtime: {
    width: 8,
    height: 8,
    dots: [
      [2, 2],
      [6, 6],
    ],
    weight: 1.05,
  },
};

const OTHERS: Partial<Record<Hatch, Pattern>> = {
  fallen: { width: 5, height: 5, lines: 'M-1 4L1 6M0 0L5 5M4 -1L6 1', weight: 1.1, ink: 'fail', ground: 'fail-tint' },
  demand: {
    width: 10,
    height: 10,
    lines: 'M0 2.5H6M5 7.5H10M0 7.5H1',
    weight: 0.5,
    ink: 'focus',
    ground: 'focus-tint',
  },
  unmet: {
    width: 6,
    height: 6,
    lines: 'M-1.5 4.5L1.5 7.5M0 0L6 6M4.5 -1.5L7.5 1.5',
    weight: 1.1,
    ink: 'fail',
    ground: 'fail-tint',
  },
  earth: { width: 12, height: 8, lines: 'M0 8L6 0', weight: 0.9, ink: 'line-soft' },
};

/** Korean names of the materials, as written on a slab. */
export const MATERIAL_NAMES: Record<Material, string> = {
  hardware: '하드웨어',
  kernel: '커널',
  hypervisor: '하이퍼바이저',
  'guest-os': '게스트 OS',
  runtime: '컨테이너 런타임',
};

/** The pattern behind a hatch name. */
export function patternOf(hatch: Hatch): Pattern {
  const other = OTHERS[hatch];
  if (other) return other;
  const tone = /-(fail|focus)$/.exec(hatch)?.[1] as 'fail' | 'focus' | undefined;
  const tile = TILES[(tone ? hatch.slice(0, -tone.length - 1) : hatch) as Material];
  return { ...tile, ink: tone ?? 'hatch', ground: tone ? `${tone}-tint` : 'sheet' };
}

export const HATCHES: readonly Hatch[] = [
  ...(Object.keys(TILES) as Material[]).flatMap((material): Hatch[] => [
    material,
    `${material}-fail`,
    `${material}-focus`,
  ]),
  ...(Object.keys(OTHERS) as Hatch[]),
];
