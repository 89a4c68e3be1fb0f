import type { Occupant, Room, Slab, State } from '../../scene/section/part.ts';
import { ROOMS } from './params.ts';
import type { Placed, Street } from './result.ts';

/**
 * The building of a node: machine, kernel, runtime, and as many rooms as it has room for Pods. A dead one has fallen from
 * the ground up; its empty rooms are no places any more.
 */
export function buildingOf(node: number, { pods, dead, step }: Street): Slab {
  const fell = dead.includes(node);
  const up: State = fell ? 'fallen' : 'ok';
  const stateOf = ({ fresh }: Placed): State => (fresh ? (step === 'serving' ? 'focus' : 'recovering') : up);
  const here = pods.filter((pod) => pod.node === node);
  const rooms = Array.from({ length: ROOMS }, (_, index): Room => {
    const pod = here[index];
    const id = `room/${node}/${index}`;
    if (!pod) return { kind: 'room', id, state: fell ? 'fallen' : 'vacant', inside: undefined };
    const state = stateOf(pod);
    const inside: Occupant = { kind: 'occupant', id: pod.name, state, letter: pod.app };
    return { kind: 'room', id, state, inside };
  });
  const gantry = { kind: 'gantry', id: `runtime/${node}`, state: up, name: '' } as const;
  const kernel: Slab = { kind: 'slab', id: `kernel/${node}`, state: up, material: 'kernel', gantry, on: rooms };
  const id = `hardware/${node}`;
  return { kind: 'slab', id, state: fell ? 'failed' : 'ok', material: 'hardware', gantry: undefined, on: [kernel] };
}
