import type { Gantry, Occupant, Part, Room, Slab, State, Vm } from './part.ts';

/** The shape of a deployment graph, as far as a drawing reads it. */
export interface Graph {
  components: readonly { id: string; kind: string; name?: string; app?: string }[];
  edges: readonly { from: string; to: string; type: string }[];
}

type Component = Graph['components'][number];

const SLABS: Record<string, Slab['material']> = {
  hardware: 'hardware',
  hypervisor: 'hypervisor',
  'host-kernel': 'kernel',
  'guest-kernel': 'guest-os',
};
const CARRIERS = new Set([...Object.keys(SLABS), 'vm', 'container']);
const OCCUPANTS = new Set(['app', 'replica']);

/**
 * Reads the buildings out of a graph: what stands on what follows from the `needs` edges, nothing is listed twice.
 * A runtime is hung over the kernel that it runs on; registries, shims and the like are not part of the section.
 * @param graph components and edges
 * @param stateOf state of a component by its id
 * @returns one tree a machine, in the order of the components
 */
export function sectionTrees(graph: Graph, stateOf: (id: string) => State): Slab[] {
  const byId = new Map(graph.components.map((component) => [component.id, component]));
  const standing = new Map<string, Component[]>();
  for (const { from, to, type } of graph.edges) {
    const carrier = byId.get(to);
    if (type !== 'needs' || !carrier || !CARRIERS.has(carrier.kind)) continue;
    const component = byId.get(from);
    if (component) standing.set(to, [...(standing.get(to) ?? []), component]);
  }
  const on = (id: string) => standing.get(id) ?? [];

  const occupant = ({ id, app }: Component): Occupant => ({
    kind: 'occupant',
    id,
    state: stateOf(id),
    letter: app ?? '',
  });

  function room(component: Component): Room {
    const inside = on(component.id).find(({ kind }) => OCCUPANTS.has(kind));
    return { kind: 'room', id: component.id, state: stateOf(component.id), inside: inside && occupant(inside) };
  }

  function gantry(kernel: string): Gantry | undefined {
    const runtimes = on(kernel).filter(({ kind }) => kind === 'runtime');
    // Docker Engine and the containerd under it hang as one; the one that failed gives its name and state.
    const shown = runtimes.find(({ id }) => stateOf(id) === 'failed') ?? runtimes[0];
    return shown && { kind: 'gantry', id: shown.id, state: stateOf(shown.id), name: shown.name ?? '' };
  }

  function slab(component: Component): Slab {
    const children = on(component.id).flatMap((child): Exclude<Part, Gantry>[] => {
      if (SLABS[child.kind]) return [slab(child)];
      if (child.kind === 'vm') return vm(child);
      if (child.kind === 'container') return [room(child)];
      return OCCUPANTS.has(child.kind) ? [occupant(child)] : [];
    });
    const { id, kind } = component;
    return {
      kind: 'slab',
      id,
      state: stateOf(id),
      material: SLABS[kind] ?? 'hardware',
      gantry: gantry(id),
      on: children,
    };
  }

  function vm(component: Component): Vm[] {
    const kernel = on(component.id).find(({ kind }) => SLABS[kind]);
    return kernel ? [{ kind: 'vm', id: component.id, state: stateOf(component.id), floor: slab(kernel) }] : [];
  }

  return graph.components.filter(({ kind }) => kind === 'hardware').map(slab);
}
