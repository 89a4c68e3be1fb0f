import type { DeploymentGraph } from '../deployment/components.ts';
import { type CompiledGraph, compile, type Dependencies, numberOf } from './compile.ts';

export interface FailureResult {
  /** Ids of everything that is down, the failed components included. */
  readonly down: Set<string>;
  /**
   * Ids of what is up but could not be started again now: something that it depends on softly is down, or it stands on
   * something unmanaged.
   */
  readonly unmanaged: Set<string>;
  /** App names (not component ids), in the graph's order. */
  readonly appsDown: string[];
  readonly appsUp: string[];
}

/**
 * What is down after the components `failedIds` fail together.
 *
 * down(x) = failed(x), or any `needs` of x down, or a `one-of` group of x with fewer than its quorum up. One pass over
 * the graph, in time linear in components and edges.
 *
 * @throws {ModelError} when an id is not in the graph, or the graph is not valid (see `compile`).
 */
export function fail(graph: DeploymentGraph, failedIds: Iterable<string>): FailureResult {
  const compiled = compile(graph);
  const failed = new Set([...failedIds].map((id) => numberOf(compiled.numbers, id, 'failedIds')));
  const down = propagate(compiled, failed, ({ needs }) => [needs]);
  // Whatever would be down if soft edges were hard is beyond the reach of those who start and restart things.
  const unreachable = propagate(compiled, failed, ({ needs, soft }) => [needs, soft]);
  const named = (test: (number: number) => boolean) => new Set(compiled.ids.filter((_, number) => test(number)));
  const apps = graph.components
    .map((component, number) => ({ component, number }))
    .filter((a) => a.component.kind === 'app');
  const names = (isDown: boolean) =>
    apps.filter(({ number }) => (down[number] === 1) === isDown).map(({ component }) => component.app ?? component.id);
  return {
    down: named((number) => down[number] === 1),
    unmanaged: named((number) => down[number] === 0 && unreachable[number] === 1),
    appsDown: names(true),
    appsUp: names(false),
  };
}

function propagate(
  { dependencies, order, ids }: CompiledGraph,
  failed: ReadonlySet<number>,
  required: (of: Dependencies) => (readonly number[])[],
): Uint8Array {
  const down = new Uint8Array(ids.length);
  for (const number of order) {
    const of = dependencies[number] as Dependencies;
    const isDown =
      failed.has(number) ||
      required(of).some((list) => list.some((on) => down[on] === 1)) ||
      of.groups.some(({ members, quorum }) => members.filter((on) => down[on] === 0).length < quorum);
    down[number] = isDown ? 1 : 0;
  }
  return down;
}
