import { type Hatch, type Mark, round } from '../mark.ts';
import { textWidth } from '../text-width.ts';
import { brokenCasing, casing } from './casing.ts';
import { halves, tiltOf } from './crack.ts';
import { gantryLabel, gantryMarks, halfGantry } from './gantry.ts';
import { cutOf, fallenSpan, gantryBox, heightOf, isWide, slots } from './geometry.ts';
import { causeLabel, NAMELESS, nameLabel, occupantName, slabNames } from './label.ts';
import { placedOccupant, type Side } from './lean.ts';
import { type Metrics, PAGE } from './metrics.ts';
import { isDown, type Slab, type Vm } from './part.ts';
import { roomMarks } from './room.ts';
import { inkOf } from './state-ink.ts';

export interface Section {
  marks: Mark[];
  /** From the ground line up to the top of the roof, and down to the foot of the foundation; px. */
  height: number;
  depth: number;
  /** Left and right end of the occupants that are down; none when all stand. */
  fallen: readonly [number, number] | undefined;
  /** False when the broken part is too narrow to carry its name. */
  named: boolean;
}

const CASING_GAP = 7;
const ROOF_GAP = 16;

const saysNothing = (marks: readonly Mark[]): boolean =>
  marks.some((mark) =>
    mark.mark === 'group' ? saysNothing(mark.children) : mark.mark === 'text' && mark.text === NAMELESS,
  );

/**
 * The section drawing of one machine. Ground level is y = 0, the foundation lies below it, x runs from 0 to `width`.
 * @param root the hardware slab
 * @param width of the foundation; px
 * @example drawSection({ kind: 'slab', material: 'hardware', ... }, 284).depth // 38
 */
export function drawSection(root: Slab, width: number, metrics: Metrics = PAGE): Section {
  const { line } = metrics;
  const body = heightOf(root, metrics) - metrics.hardware;
  const { casing: gap = CASING_GAP * line } = metrics;
  const shell = {
    left: -gap,
    right: width + gap,
    ground: 0,
    roof: -body - ROOF_GAP * line,
    line,
  };

  function vm(part: Vm, x: number, w: number, y: number, side: Side): Mark[] {
    const wall = metrics.vmWall;
    const top = y - heightOf(part, metrics);
    const ink = inkOf(part.state);
    const [left, right, foot, inner] = [x, x + w, y, top + wall].map(round);
    const d = `M${left} ${foot}V${round(top)}H${right}V${foot}H${round(x + w - wall)}V${inner}H${round(x + wall)}V${foot}Z`;
    const fill = isDown(part) ? ({ hatch: 'fallen' } as const) : { ink };
    return [
      { mark: 'rect', x: x + wall, y: top + wall, width: w - 2 * wall, height: y - top - wall, fill: { ink: 'sheet' } },
      ...slab(part.floor, x + wall, w - 2 * wall, y, side),
      { mark: 'group', part: part.id, children: [{ mark: 'path', d, fill, stroke: ink, weight: line }] },
    ];
  }

  /** What stands on a slab whose top is at `floor`; only those whose middle passes `mine`. */
  function standing(
    part: Slab,
    x: number,
    w: number,
    floor: number,
    side?: Side,
    mine = (_middle: number) => true,
  ): Mark[] {
    const places = slots(part, x, w, metrics);
    const marks = places.flatMap(({ part: child, x: left, width: wide }, index): Mark[] => {
      if (!mine(left + wide / 2)) return [];
      const lean = side ?? 'right';
      const alone = { left, right: left + wide, count: 1, index: 0 };
      if (child.kind === 'slab') return slab(child, left, wide, floor, lean);
      if (child.kind === 'vm') return vm(child, left, wide, floor, lean);
      if (child.kind === 'room') {
        const walls = roomMarks(child, left, wide, floor, metrics);
        if (!child.inside) return [walls];
        const inside = placedOccupant(child.inside, left, wide, floor, lean, alone, metrics);
        return [walls, inside, ...occupantName(child.inside, { x: left, y: floor, width: wide }, metrics)];
      }
      // One who falls alone stays clear of neighbours who stand.
      const space = isDown(part) ? { left: x, right: x + w, count: places.length, index } : alone;
      const placed = placedOccupant(child, left, wide, floor, lean, space, metrics);
      return [placed, ...occupantName(child, { x: left, y: floor, width: wide }, metrics)];
    });
    if (part.on[0]?.kind !== 'occupant') return marks;
    // Dotted boundaries between occupants who share a room: nothing is really there.
    const shown = places.slice(1).filter((place) => mine(place.x));
    const d = shown
      .map((place) => `M${round(place.x)} ${round(floor - 6)}V${round(floor - metrics.room + 8)}`)
      .join('');
    const stroke = isDown(part) ? 'fail' : 'line-soft';
    return d ? [...marks, { mark: 'path', d, stroke, weight: 1.5 * line, dash: [0.1, 5 * line], round: true }] : marks;
  }

  /** One half of a broken slab and of everything that stands on it; slabs above break at the same line. */
  function half(part: Slab, x: number, w: number, y: number, cut: number, side: Side): Mark[] {
    const top = y - metrics[part.material];
    const outline = { fill: { hatch: `${part.material}-fail` as Hatch }, stroke: 'fail', weight: 2 * line } as const;
    const piece: Mark = { mark: 'path', d: halves(x, x + w, top, y, cut)[side], ...outline };
    const box = part.gantry && gantryBox(part, x, w, top, metrics);
    const mine = (middle: number) => (side === 'left' ? middle < cut : middle >= cut);
    const only = part.on.length === 1 ? part.on[0] : undefined;
    const above = only?.kind === 'slab' ? half(only, x, w, top, cut, side) : standing(part, x, w, top, side, mine);
    const marks: Mark[] = [{ mark: 'group', part: part.id, children: [piece] }];
    if (part.gantry && box) marks.push(halfGantry(part.gantry, box, cut, side, metrics));
    marks.push(...above);
    if (side === 'right') return marks;
    // A name that would run over the crack is left out.
    const names = slabNames(part);
    const clear = (name: string) => textWidth(name, metrics.font) + 16 * line < cut - x;
    if (part.state === 'fallen' && clear(names[1])) {
      const shown: [string, string] = clear(names[0]) ? names : [names[1], names[1]];
      marks.push(
        ...nameLabel(shown, { x, y: (top + y) / 2, width: isWide(w, metrics) ? w : cut - x }, 'fallen', metrics),
      );
    }
    // In a narrow room the name has the left half only.
    if (part.gantry && box)
      marks.push(...gantryLabel(part.gantry, isWide(w, metrics) ? box : { ...box, right: cut }, cut, metrics));
    return marks;
  }

  function broken(part: Slab, x: number, w: number, y: number): Mark[] {
    const cut = cutOf(part, x, w, metrics);
    const wide = isWide(w, metrics);
    // The outer ends sink; inside a VM hardly, because nothing may leave its walls.
    const tilt = tiltOf(w, cut - x, (wide ? 9 : 4) * line, wide ? 0.16 : 0.036);
    // The halves are drawn around the foot of the crack, so that each turns about its own origin.
    const local = {
      ...shell,
      left: shell.left - cut,
      right: shell.right - cut,
      ground: shell.ground - y,
      roof: shell.roof - y,
    };
    const turned = (side: Side): Mark => ({
      mark: 'group',
      x: cut,
      y,
      rotate: side === 'left' ? -tilt : tilt,
      children: [...(part === root ? brokenCasing(local, tilt, side) : []), ...half(part, x - cut, w, 0, 0, side)],
    });
    const height = metrics[part.material];
    const [cx, top] = [round(cut), y - height].map(round) as [number, number];
    const crumbs = `M${cx - 3} ${top - 5}L${cx} ${top - 6}L${cx + 1} ${top - 2}ZM${cx + 5} ${top - 9}L${cx + 8} ${top - 8}L${cx + 5} ${top - 6}Z`;
    const place = { x, y: y - height / 2 + (wide ? 5 : 0), width: w };
    return [
      turned('left'),
      turned('right'),
      { mark: 'path', d: crumbs, fill: { ink: 'fail' } },
      ...causeLabel(slabNames(part)[1], place, cut, metrics),
    ];
  }

  function slab(part: Slab, x: number, w: number, y: number, side?: Side): Mark[] {
    if (part.state === 'failed') return broken(part, x, w, y);
    const height = metrics[part.material];
    const top = y - height;
    const tone = isDown(part) ? '-fail' : part.state === 'focus' ? '-focus' : '';
    const outline = {
      fill: { hatch: `${part.material}${tone}` as Hatch },
      stroke: inkOf(part.state),
      weight: 2 * line,
    };
    const name = nameLabel(slabNames(part), { x, y: y - height / 2, width: w }, part.state, metrics);
    const base: Mark = {
      mark: 'group',
      part: part.id,
      children: [{ mark: 'rect', x, y: top, width: w, height, ...outline }, ...name],
    };
    if (!part.gantry) return [base, ...standing(part, x, w, top, side)];
    const box = gantryBox(part, x, w, top, metrics);
    const cut = cutOf(part, x, w, metrics);
    return [
      base,
      gantryMarks(part.gantry, box, cut, metrics),
      ...standing(part, x, w, top, side),
      ...gantryLabel(part.gantry, box, cut, metrics),
    ];
  }

  const marks = [...(root.state === 'failed' ? [] : casing(shell)), ...slab(root, 0, width, metrics.hardware)];
  return {
    marks,
    height: body + (ROOF_GAP + 5) * line,
    depth: metrics.hardware,
    fallen: fallenSpan(root, 0, width, metrics),
    named: !saysNothing(marks),
  };
}
