import type { Material } from '../mark.ts';

/**
 * - `failed`: the cause; - `fallen`: down because of it; - `unmanaged`: runs, but nobody can start it again;
 * - `focus`: the reader looks at it; - `vacant`: an empty place that is only assumed.
 */
export type State = 'ok' | 'focus' | 'failed' | 'fallen' | 'unmanaged' | 'recovering' | 'vacant';

interface Base {
  id: string;
  state: State;
}

export interface Occupant extends Base {
  kind: 'occupant';
  /** The app's letter; a replica shows its app's. */
  letter: string;
}

export interface Room extends Base {
  kind: 'room';
  inside: Occupant | undefined;
}

export interface Vm extends Base {
  kind: 'vm';
  floor: Slab;
}

/** The container runtime: hung between the walls of the rooms, it carries nothing. */
export interface Gantry extends Base {
  kind: 'gantry';
  /** What is written on it when it stops: `containerd`, `dockerd`. */
  name: string;
}

export interface Slab extends Base {
  kind: 'slab';
  material: Exclude<Material, 'runtime'>;
  gantry: Gantry | undefined;
  on: readonly (Slab | Vm | Room | Occupant)[];
}

export type Part = Slab | Vm | Room | Occupant | Gantry;

/** Every part, bottom up and from left to right: the reading order of the drawing. */
export function partsOf(part: Part): Part[] {
  switch (part.kind) {
    case 'slab':
      return [part, ...part.on.flatMap(partsOf), ...(part.gantry ? [part.gantry] : [])];
    case 'vm':
      return [part, ...partsOf(part.floor)];
    case 'room':
      return [part, ...(part.inside ? [part.inside] : [])];
    default:
      return [part];
  }
}

export const isDown = ({ state }: Base): boolean => state === 'failed' || state === 'fallen';
