import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/scene/mark.ts';
import type { Occupant, Slab, State, Vm } from '../../../src/scene/section/part.ts';
import { partsOf } from '../../../src/scene/section/part.ts';
import { drawSection } from '../../../src/scene/section/section.ts';

const occupant = (letter: string, state: State = 'ok'): Occupant => ({
  kind: 'occupant',
  id: `app/${letter}`,
  state,
  letter,
});
const slab = (material: Slab['material'], on: Slab['on'], state: State = 'ok'): Slab => ({
  kind: 'slab',
  id: material,
  state,
  material,
  gantry: undefined,
  on,
});
const vm = (id: string, floor: Slab, state: State = 'ok'): Vm => ({ kind: 'vm', id, state, floor });

const texts = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? texts(mark.children) : mark.mark === 'text' ? [mark.text] : []));
/** Angles of the halves of what broke; an occupant, which leans by itself, is a part of its own. */
const turns = (marks: readonly Mark[]): number[] =>
  marks.flatMap((mark) => {
    if (mark.mark !== 'group') return [];
    return [...(mark.rotate && !mark.part ? [mark.rotate] : []), ...turns(mark.children)];
  });

const letters = [...'ABCDEF'];
const hall = (state: State, occupants: State = state) =>
  slab('hardware', [
    slab(
      'kernel',
      letters.map((letter) => occupant(letter, occupants)),
      state,
    ),
  ]);

describe('drawSection', () => {
  it('of a sound building has nothing fallen, nothing turned and every name', () => {
    const { fallen, marks } = drawSection(hall('ok'), 284);
    expect(fallen).toBeUndefined();
    expect(turns(marks)).toEqual([]);
    expect(texts(marks)).toEqual(expect.arrayContaining(['하드웨어', '커널(호스트 OS)', ...letters]));
  });

  it('says from where to where occupants are down', () => {
    const one = slab('hardware', [
      slab(
        'kernel',
        letters.map((letter) => occupant(letter, letter === 'A' ? 'failed' : 'ok')),
      ),
    ]);
    const [from, to] = drawSection(one, 284).fallen ?? [0, 0];
    const all = drawSection(hall('failed', 'fallen'), 284).fallen ?? [0, 0];
    expect(from).toBe(all[0]);
    expect(to - from).toBeLessThan(284 / 6);
    expect(all[0]).toBeGreaterThan(0);
    expect(all[1]).toBeLessThan(284);
    expect(all[0] + all[1]).toBeCloseTo(284);
  });

  it('turns both halves of a broken floor away from each other by one angle', () => {
    const { marks, named } = drawSection(hall('failed', 'fallen'), 284);
    const [left, right] = turns(marks);
    expect(left).toBeLessThan(0);
    expect(right).toBe(-(left ?? 0));
    expect(named).toBe(true);
    expect(texts(marks)).toContain('× 커널 고장');
  });

  it('says so when the broken part is too narrow for its name', () => {
    const floors = (broken: number) =>
      [0, 1, 2].map((index) => {
        const state = index === broken ? 'failed' : 'ok';
        const on = [occupant('A', index === broken ? 'fallen' : 'ok')];
        return vm(`vm/${index}`, { ...slab('guest-os', on, state), id: `guest-os/${index}` });
      });
    const { named, marks } = drawSection(slab('hardware', [slab('hypervisor', floors(0))]), 284);
    expect(named).toBe(false);
    expect(texts(marks)).toContain('×');
  });

  it('keeps a broken floor inside the walls of its VM: 2 degrees and a little at most', () => {
    const floor = slab('guest-os', [occupant('A', 'fallen'), occupant('B', 'fallen')], 'failed');
    const other = { ...slab('guest-os', [occupant('C'), occupant('D')]), id: 'other' };
    const { marks } = drawSection(slab('hardware', [slab('hypervisor', [vm('vm/1', floor), vm('vm/2', other)])]), 284);
    const [left = 0, right = 0] = turns(marks);
    expect(Math.abs(left)).toBeLessThanOrEqual(2.1);
    expect(right).toBe(-left);
  });

  it('is taller with more layers, never stretched', () => {
    const virtualized = slab('hardware', [slab('hypervisor', [vm('vm/1', slab('guest-os', [occupant('A')]))])]);
    expect(drawSection(virtualized, 284).height).toBeGreaterThan(drawSection(hall('ok'), 284).height);
    expect(drawSection(virtualized, 284).depth).toBe(drawSection(hall('ok'), 284).depth);
  });
});

describe('partsOf', () => {
  it('reads bottom up and from left to right', () => {
    expect(partsOf(hall('ok')).map(({ id }) => id)).toEqual([
      'hardware',
      'kernel',
      ...letters.map((letter) => `app/${letter}`),
    ]);
  });
});
