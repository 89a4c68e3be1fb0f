import type { Container, Node, Pod, Resources } from '../../../src/models/pod.ts';
import { clusterOf, type NodeState } from '../../../src/models/scheduling/cluster.ts';

/** Adapters that let upstream's test tables be written down almost as they stand. */
export const containers = (...requests: Resources[]): Container[] =>
  requests.map((each) => ({ resources: { requests: each } }));
export const pod = (requests: Resources[] = [], more: Partial<Pod> = {}): Pod => ({
  name: 'p',
  containers: containers(...requests),
  ...more,
});
export const on = (nodeName: string, requests: Resources[] = [], more: Partial<Pod> = {}): Pod =>
  pod(requests, { nodeName, ...more });
export const node = (name: string, allocatable: Resources = {}, more: Partial<Node> = {}): Node => ({
  name,
  allocatable,
  ...more,
});

/** Labelled `foo`, as most Pods of the topology spread tables. */
export const foo = (nodeName?: string): Pod => pod([], { labels: { foo: '' }, ...(nodeName ? { nodeName } : {}) });
export const fooSelector = { matchExpressions: [{ key: 'foo', operator: 'Exists' as const }] };

/** `counts` matching Pods on each node: `spreadAs({ a: 2, b: 0 })`. */
export function spreadAs(counts: Readonly<Record<string, number>>): Pod[] {
  return Object.entries(counts).flatMap(([name, count]) => Array.from({ length: count }, () => foo(name)));
}

export function stateOf(cluster: readonly NodeState[], name: string): NodeState {
  const state = cluster.find((each) => each.node.name === name);
  if (!state) throw new Error(`no node ${name}`);
  return state;
}

export { clusterOf };
