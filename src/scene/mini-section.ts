import { type Hatch, type Mark, type Material, round } from './mark.ts';

/** The layers that a small section can light. */
export type MiniLayer =
  | 'hardware'
  | 'hypervisor'
  | 'kernel'
  | 'runtime'
  | 'image'
  | 'container'
  | 'app'
  | 'orchestrator'
  | 'failure';

const EDGE = 4;
const ROOMS = 3;

function slab(material: Material, lit: boolean, x: number, y: number, width: number, height: number): Mark {
  const hatch = (lit ? `${material}-focus` : material) as Hatch;
  return { mark: 'rect', x, y, width, height, fill: { hatch }, stroke: lit ? 'focus' : 'line', weight: lit ? 2 : 1.1 };
}

function person(x: number, floor: number, lit: boolean, k: number): Mark[] {
  const stroke = { stroke: lit ? 'focus' : 'line', weight: lit ? 1.8 : Math.min(1.6, k) } as const;
  const [neck, half, foot] = [round(floor - 8.6 * k), 1.5 * k, 3.3 * k];
  const body = `M${round(x - half)} ${neck}H${round(x + half)}L${round(x + foot)} ${round(floor - 0.4)}H${round(x - foot)}Z`;
  return [
    { mark: 'circle', x, y: floor - 12 * k, r: 2.2 * k, ...stroke },
    { mark: 'path', d: body, ...stroke },
  ];
}

/** Three rooms on a kernel, a gantry hung over them; one layer lit. */
function containers(layer: MiniLayer, width: number, height: number): Mark[] {
  const bottom = height - 1;
  const [left, wide] = [EDGE, width - 2 * EDGE];
  // Drawn for 52 px; a taller one grows its slabs and people, not only its rooms.
  const k = Math.max(1, height / 52);
  const floor = bottom - 19 * k;
  const each = (wide - 4 - 3 * (ROOMS - 1)) / ROOMS;
  const marks: Mark[] = [
    slab('hardware', layer === 'hardware', left, bottom - 10 * k, wide, 10 * k),
    slab('kernel', layer === 'kernel', left, floor, wide, 9 * k),
  ];
  const gantry = slab('runtime', layer === 'runtime', left + 1, 3 + 3 * k, wide - 2, 8 * k);
  if (layer !== 'runtime') marks.push(gantry);
  for (let index = 0; index < ROOMS; index += 1) {
    const x = left + 2 + index * (each + 3);
    const lit = index === 1 && layer === 'container';
    const broken = index === 1 && layer === 'failure';
    const stroke = lit ? 'focus' : broken ? 'fail' : 'line';
    const box = { x, y: 3, width: each, height: floor - 3, stroke, weight: lit || broken ? 2 : 1.1 } as const;
    marks.push({
      mark: 'rect',
      ...box,
      ...((lit || broken) && { fill: lit ? { ink: 'focus-tint' } : { hatch: 'fallen' } }),
      ...(broken && { dash: [4, 2] }),
    });
    if (height >= 50 && !broken) marks.push(...person(x + each / 2, floor, layer === 'app' && index === 1, k));
  }
  // A lit gantry is drawn over the walls, or its outline would be cut in three.
  return layer === 'runtime' ? [...marks, gantry] : marks;
}

/** Two thick-walled rooms with floors of their own on a hypervisor. */
function machines(layer: MiniLayer, width: number, height: number): Mark[] {
  const bottom = height - 1;
  const wide = width - 2 * EDGE;
  const top = bottom - 18;
  const each = (wide - 6) / 2;
  const rooms = [EDGE + 1, EDGE + 5 + each].flatMap((x): Mark[] => [
    {
      mark: 'path',
      d: `M${round(x)} ${round(top)}V5H${round(x + each)}V${round(top)}`,
      stroke: 'line',
      weight: height < 50 ? 3 : 4,
    },
    slab('guest-os', false, x + 2, top - 8, each - 4, 8),
  ]);
  return [
    slab('hardware', false, EDGE, bottom - 9, wide, 9),
    ...rooms,
    slab('hypervisor', layer === 'hypervisor', EDGE, top, wide, 9),
  ];
}

/** A street of three houses, all of them lit. */
function street(width: number, height: number): Mark[] {
  const bottom = height - 1;
  const each = (width - 2 * EDGE - 12) / 3;
  return [
    ...[0, 1, 2].flatMap((index): Mark[] => {
      const x = EDGE + index * (each + 6);
      const stroke = { stroke: 'focus', weight: 2 } as const;
      return [
        {
          mark: 'rect',
          x,
          y: bottom - 6,
          width: each,
          height: 6,
          fill: { hatch: 'hardware' },
          stroke: 'focus',
          weight: 1,
        },
        { mark: 'rect', x, y: 12, width: each, height: bottom - 18, fill: { ink: 'focus-tint' }, ...stroke },
      ];
    }),
    { mark: 'path', d: `M0 ${bottom - 6}H${width}`, stroke: 'line', weight: 1.5 },
  ];
}

/** The folded plan of a room: layers laid on each other, the top one lit. */
function image(width: number, height: number): Mark[] {
  return [0, 1, 2, 3].map((index): Mark => {
    const y = height - 6 - index * 9;
    const top = index === 3;
    return {
      mark: 'path',
      d: `M6 ${y}L18 ${y - 7}H${width - 6}L${width - 18} ${y}Z`,
      fill: { ink: top ? 'focus-tint' : 'sheet' },
      stroke: top ? 'focus' : 'line',
      weight: 1.5,
    };
  });
}

/** A small section with one layer lit: stands beside a term wherever the term is listed. Under 50 px the occupants go. */
export function miniSection(layer: MiniLayer, width: number, height: number): Mark[] {
  if (layer === 'image') return image(width, height);
  if (layer === 'orchestrator') return street(width, height);
  return layer === 'hypervisor' ? machines(layer, width, height) : containers(layer, width, height);
}
