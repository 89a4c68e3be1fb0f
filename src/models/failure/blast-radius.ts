import { COMPONENT_KINDS, type DeploymentGraph } from '../deployment/components.ts';
import { atLeast, ModelError } from '../error.ts';
import { type CompiledGraph, compile, type Dependencies } from './compile.ts';

/**
 * The apps that each component takes down by failing alone: component id -> app names.
 *
 * The question is turned round: instead of one search per component, each component gets the list of those whose
 * failure alone takes it down, from the lists of what it depends on. `needs` joins lists; a `one-of` group of n with
 * quorum q passes on those that stand in the lists of more than n - q members. One pass in dependency order; time and
 * memory grow with the total length of the lists, which is the size of the answer for all components, and a list is as
 * long as the stack is deep.
 */
export function blastRadii(graph: DeploymentGraph): Map<string, string[]> {
  const compiled = compile(graph);
  const fatal = singlePointsOfFailure(compiled);
  const radii = new Map<string, string[]>(compiled.ids.map((id) => [id, []]));
  for (const [number, component] of graph.components.entries()) {
    if (component.kind !== 'app') continue;
    for (const cause of fatal[number] as number[]) {
      radii.get(compiled.ids[cause] as string)?.push(component.app ?? component.id);
    }
  }
  return radii;
}

function singlePointsOfFailure({ dependencies, order, ids }: CompiledGraph): number[][] {
  const fatal = ids.map((): number[] => []);
  // Stamps stand in for a fresh set per component and per group, which would cost an allocation each.
  const joined = new Int32Array(ids.length).fill(-1);
  const countedFor = new Int32Array(ids.length).fill(-1);
  const count = new Int32Array(ids.length);
  let groupStamp = 0;
  for (const number of order) {
    const list = fatal[number] as number[];
    const add = (cause: number): void => {
      if (joined[cause] === number) return;
      joined[cause] = number;
      list.push(cause);
    };
    const { needs, groups } = dependencies[number] as Dependencies;
    add(number);
    for (const on of needs) for (const cause of fatal[on] as number[]) add(cause);
    for (const { members, quorum } of groups) {
      groupStamp += 1;
      for (const on of members) {
        for (const cause of fatal[on] as number[]) {
          if (countedFor[cause] !== groupStamp) {
            countedFor[cause] = groupStamp;
            count[cause] = 0;
          }
          count[cause] = (count[cause] as number) + 1;
          if ((count[cause] as number) > members.length - quorum) add(cause);
        }
      }
    }
  }
  return fatal;
}

export interface ExpectedBlastRadius {
  /** Sum over components of rate times apps taken down: app failures per unit of time of the rates. */
  readonly total: number;
  /** The part of each component with a rate: id -> rate * |B(id)|. */
  readonly parts: Map<string, number>;
}

/**
 * Expected blast radius E = sum over c of rate_c * |B(c)|.
 *
 * @param rates Failures per unit of time, by component id or, where no id is given, by kind; what has neither counts 0.
 * @throws {ModelError} when a rate is negative or not finite, or its key is neither an id of this graph nor a kind.
 */
export function expectedBlastRadius(
  graph: DeploymentGraph,
  rates: Readonly<Record<string, number>>,
): ExpectedBlastRadius {
  const known = new Set<string>([...COMPONENT_KINDS, ...graph.components.map(({ id }) => id)]);
  for (const [key, rate] of Object.entries(rates)) {
    if (!known.has(key)) throw new ModelError('rates', `${key} is neither a component of this graph nor a kind`);
    atLeast(0, `rates.${key}`, rate);
  }
  const radii = blastRadii(graph);
  const parts = new Map<string, number>();
  let total = 0;
  for (const { id, kind } of graph.components) {
    const rate = rates[id] ?? rates[kind];
    if (rate === undefined) continue;
    const part = rate * (radii.get(id)?.length ?? 0);
    parts.set(id, part);
    total += part;
  }
  return { total, parts };
}
