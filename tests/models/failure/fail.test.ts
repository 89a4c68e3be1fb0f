import { describe, expect, it } from 'vitest';
import type { DeploymentGraph, Edge } from '../../../src/models/deployment/components.ts';
import { ModelError } from '../../../src/models/error.ts';
import { blastRadii, expectedBlastRadius } from '../../../src/models/failure/blast-radius.ts';
import { fail } from '../../../src/models/failure/fail.ts';

function graph(ids: string[], edges: Edge[]): DeploymentGraph {
  const components = ids.map((id) =>
    /^[A-Z]$/.test(id) ? { id, kind: 'app' as const, app: id } : { id, kind: 'vm' as const },
  );
  return { model: 'traditional', components, edges };
}
const needs = (from: string, to: string): Edge => ({ from, to, type: 'needs' });
const soft = (from: string, to: string): Edge => ({ from, to, type: 'soft' });
const oneOf = (from: string, to: string, quorum?: number): Edge =>
  quorum === undefined ? { from, to, type: 'one-of', group: 'g' } : { from, to, type: 'one-of', group: 'g', quorum };

function errorOf(run: () => unknown): ModelError {
  try {
    run();
  } catch (error) {
    if (error instanceof ModelError) return error;
  }
  throw new Error('no ModelError was thrown');
}

describe('fail', () => {
  it('follows needs to the end', () => {
    const result = fail(graph(['A', 'B', 'x', 'y'], [needs('A', 'x'), needs('x', 'y')]), ['y']);
    expect([...result.down].sort()).toEqual(['A', 'x', 'y']);
    expect(result.appsUp).toEqual(['B']);
  });

  it('keeps a group up while its quorum is up', () => {
    const two = graph(['A', 'x', 'y', 'z'], [oneOf('A', 'x', 2), oneOf('A', 'y', 2), oneOf('A', 'z', 2)]);
    expect(fail(two, ['x']).appsDown).toEqual([]);
    expect(fail(two, ['x', 'y']).appsDown).toEqual(['A']);
  });

  it('tells groups of one component apart', () => {
    const edges: Edge[] = ['x', 'y'].map((to) => ({ from: 'A', to, type: 'one-of', group: to }));
    expect(fail(graph(['A', 'x', 'y'], edges), ['x']).appsDown).toEqual(['A']);
  });

  it('calls unmanaged what runs without what would restart it, and what stands on that', () => {
    const result = fail(graph(['A', 'x', 'r'], [needs('A', 'x'), soft('x', 'r')]), ['r']);
    expect([...result.down]).toEqual(['r']);
    expect([...result.unmanaged].sort()).toEqual(['A', 'x']);
  });

  it('with nothing failed nothing is down or unmanaged', () => {
    const result = fail(graph(['A', 'x'], [needs('A', 'x')]), []);
    expect(result.down.size + result.unmanaged.size).toBe(0);
  });

  it('rejects a cycle and names its path, wherever the walk starts', () => {
    const cyclic = graph(['A', 'x', 'y', 'z'], [needs('A', 'x'), needs('x', 'y'), oneOf('y', 'z'), soft('z', 'x')]);
    const error = errorOf(() => fail(cyclic, []));
    expect(error.field).toBe('edges');
    expect(error.reason).toBe('cycle x -> y -> z -> x');
    expect(errorOf(() => blastRadii(graph(['A'], [needs('A', 'A')]))).reason).toBe('cycle A -> A');
  });

  it('walks a chain of 100,000 without running out of stack', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `v${index}`);
    const edges = ids.slice(1).map((id, index) => needs(id, ids[index] as string));
    expect(fail(graph(ids, edges), ['v0']).down.size).toBe(100_000);
  });

  it.each([
    ['a quorum above the replicas', graph(['A', 'x'], [oneOf('A', 'x', 2)]), 'quorum'],
    ['a quorum of 0', graph(['A', 'x'], [oneOf('A', 'x', 0)]), 'quorum'],
    ['two quorums for one group', graph(['A', 'x', 'y'], [oneOf('A', 'x', 1), oneOf('A', 'y', 2)]), 'quorum'],
    ['an alternative named twice', graph(['A', 'x'], [oneOf('A', 'x'), oneOf('A', 'x')]), 'edges'],
    ['an id used twice', graph(['A', 'A'], []), 'components'],
    ['an edge to nowhere', graph(['A'], [needs('A', 'x')]), 'edges'],
  ])('rejects %s', (_, broken, field) => {
    expect(errorOf(() => fail(broken, [])).field).toBe(field);
  });

  it('rejects the failure of what is not there', () => {
    expect(errorOf(() => fail(graph(['A'], []), ['B'])).field).toBe('failedIds');
  });
});

describe('expectedBlastRadius', () => {
  const stack = graph(['A', 'B', 'x', 'y'], [needs('A', 'x'), needs('B', 'x'), needs('x', 'y')]);

  it('sums rate times apps, an id before its kind', () => {
    const { total, parts } = expectedBlastRadius(stack, { vm: 0.5, y: 2, app: 3 });
    expect(total).toBe(0.5 * 2 + 2 * 2 + 3 + 3);
    expect(parts.get('y')).toBe(4);
  });

  it('counts nothing for what has no rate, and allows kinds that this model does not have', () => {
    expect(expectedBlastRadius(stack, { hypervisor: 5 }).total).toBe(0);
  });

  it.each<Record<string, number>>([{ vm: -1 }, { vm: Number.NaN }, { nothing: 1 }])('rejects %o', (rates) => {
    expect(() => expectedBlastRadius(stack, rates)).toThrow(ModelError);
  });
});
