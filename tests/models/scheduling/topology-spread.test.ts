import { describe, expect, it } from 'vitest';
import type { Node, Pod, TopologySpreadConstraint } from '../../../src/models/pod.ts';
import { spreadFilter, spreadScores } from '../../../src/models/scheduling/topology-spread.ts';
import { clusterOf, foo, fooSelector, node, spreadAs, stateOf } from './upstream.ts';

const HOSTNAME = 'kubernetes.io/hostname';
const zoned = (name: string, zone: string): Node => node(name, {}, { labels: { zone, [HOSTNAME]: name } });
const hosts = (...names: string[]): Node[] => names.map((name) => node(name, {}, { labels: { [HOSTNAME]: name } }));
const constraint = (
  topologyKey: string,
  maxSkew = 1,
  more: Partial<TopologySpreadConstraint> = {},
): TopologySpreadConstraint => ({
  maxSkew,
  topologyKey,
  whenUnsatisfiable: 'ScheduleAnyway',
  labelSelector: fooSelector,
  ...more,
});
const hard = (topologyKey: string, maxSkew = 1, more: Partial<TopologySpreadConstraint> = {}) =>
  constraint(topologyKey, maxSkew, { whenUnsatisfiable: 'DoNotSchedule', ...more });
const spreading = (...topologySpreadConstraints: TopologySpreadConstraint[]): Pod => ({
  ...foo(),
  topologySpreadConstraints,
});

function scores(given: Pod, nodes: Node[], existing: Pod[], candidates = nodes.map(({ name }) => name)) {
  const cluster = clusterOf(nodes, existing);
  return Object.fromEntries(
    spreadScores(
      given,
      cluster,
      candidates.map((name) => stateOf(cluster, name)),
    ) ?? [],
  );
}

function verdicts(given: Pod, nodes: Node[], existing: Pod[]) {
  const cluster = clusterOf(nodes, existing);
  const verdict = spreadFilter(given, cluster);
  return Object.fromEntries(cluster.map((state) => [state.node.name, verdict(state)]));
}

describe('score', () => {
  const four = hosts('a', 'b', 'c', 'd');

  // Cases of TestPodTopologySpreadScore, kubernetes/kubernetes pkg/scheduler/framework/plugins/podtopologyspread.
  it.each<[string, Pod, Node[], Pod[], Record<string, number>]>([
    ['no existing Pods', spreading(constraint(HOSTNAME)), hosts('a', 'b'), [], { a: 100, b: 100 }],
    [
      'the same number everywhere',
      spreading(constraint(HOSTNAME)),
      hosts('a', 'b'),
      spreadAs({ a: 1, b: 1 }),
      { a: 100, b: 100 },
    ],
    ['2/1/0/3', spreading(constraint(HOSTNAME)), four, spreadAs({ a: 2, b: 1, d: 3 }), { a: 20, b: 60, c: 100, d: 0 }],
    [
      '2/1/0/3, maxSkew 2',
      spreading(constraint(HOSTNAME, 2)),
      four,
      spreadAs({ a: 2, b: 1, d: 3 }),
      { a: 33, b: 66, c: 100, d: 16 },
    ],
    [
      'no selector matches nothing',
      spreading(constraint(HOSTNAME, 1, { labelSelector: undefined as never })),
      four,
      spreadAs({ a: 2, b: 1, d: 3 }),
      { a: 100, b: 100, c: 100, d: 100 },
    ],
  ])('%s', (_, given, nodes, existing, expected) => expect(scores(given, nodes, existing)).toEqual(expected));

  it('one candidate alone gets 100, whatever runs on it', () => {
    expect(scores(spreading(constraint(HOSTNAME)), hosts('a', 'b'), spreadAs({ a: 2, b: 1 }), ['a'])).toEqual({
      a: 100,
    });
  });

  it('counts a whole zone, nodes that are no candidates included', () => {
    const nodes = [zoned('a', 'z1'), zoned('b', 'z1'), zoned('x', 'z2')];
    // Zones hold 3 and 1 Pods: raw 3 ln 4 = 4 and ln 4 = 1, so 100 * (4 + 1 - 4) / 4 and 100.
    expect(scores(spreading(constraint('zone')), nodes, spreadAs({ a: 1, b: 2, x: 1 }), ['a', 'x'])).toEqual({
      a: 25,
      x: 100,
    });
  });

  it('gives 0 to a node without one of the keys', () => {
    const nodes = [zoned('a', 'z1'), ...hosts('b')];
    expect(scores(spreading(constraint('zone'), constraint(HOSTNAME)), nodes, [])).toEqual({ a: 100, b: 0 });
  });

  it('ignores Pods of other namespaces', () => {
    const other = spreadAs({ a: 3 }).map((each) => ({ ...each, namespace: 'other' }));
    expect(scores(spreading(constraint(HOSTNAME)), hosts('a', 'b'), other)).toEqual({ a: 100, b: 100 });
  });

  it('has nothing to say without a ScheduleAnyway constraint', () => {
    expect(spreadScores(spreading(hard('zone')), [], [])).toBeUndefined();
  });
});

describe('filter: count + self - min <= maxSkew', () => {
  const zones = [zoned('a', 'z1'), zoned('b', 'z1'), zoned('x', 'z2'), zoned('y', 'z2')];

  it.each<[string, Pod, Record<string, number>, string[]]>([
    ['no Pods yet: all fit', spreading(hard('zone')), {}, ['a', 'b', 'x', 'y']],
    ['zones 3/3: all fit', spreading(hard('zone')), { a: 1, b: 2, x: 2, y: 1 }, ['a', 'b', 'x', 'y']],
    ['zones 3/2: only the emptier one', spreading(hard('zone')), { a: 1, b: 2, x: 2 }, ['x', 'y']],
    ['zones 3/2, maxSkew 2: all fit', spreading(hard('zone', 2)), { a: 1, b: 2, x: 2 }, ['a', 'b', 'x', 'y']],
    ['nodes 2/1/0/3: only the empty one', spreading(hard(HOSTNAME)), { a: 2, b: 1, y: 3 }, ['x']],
    ['zone and node together', spreading(hard('zone'), hard(HOSTNAME)), { a: 2, b: 1, x: 2, y: 1 }, ['b', 'y']],
    [
      'a Pod that does not match itself',
      { ...spreading(hard('zone')), labels: {} },
      { a: 1, b: 2, x: 2 },
      ['a', 'b', 'x', 'y'],
    ],
    [
      'fewer domains than minDomains: the least counts as 0',
      spreading(hard('zone', 1, { minDomains: 3 })),
      { a: 1, x: 1 },
      [],
    ],
  ])('%s', (_, given, counts, fitting) => {
    const result = verdicts(given, zones, spreadAs(counts));
    expect(Object.keys(result).filter((name) => result[name] === 'fits')).toEqual(fitting);
  });

  it('a missing key is not a matter of skew', () => {
    expect(verdicts(spreading(hard('zone')), [...zones, ...hosts('c')], []).c).toBe('missing-key');
  });

  it('counts only nodes that the Pod’s nodeSelector allows, unless told to ignore it', () => {
    const labelled = zones.map((each) =>
      each.labels?.zone === 'z1' ? { ...each, labels: { ...each.labels, disk: 'ssd' } } : each,
    );
    const given = (policy: 'Honor' | 'Ignore') => ({
      ...spreading(hard('zone', 1, { nodeAffinityPolicy: policy })),
      nodeSelector: { disk: 'ssd' },
    });
    expect(verdicts(given('Honor'), labelled, spreadAs({ a: 2 })).a).toBe('fits');
    expect(verdicts(given('Ignore'), labelled, spreadAs({ a: 2 })).a).toBe('skewed');
  });

  it('counts tainted nodes, unless told to honour taints', () => {
    const tainted = zones.map((each) =>
      each.labels?.zone === 'z2' ? { ...each, taints: [{ key: 'k', effect: 'NoSchedule' as const }] } : each,
    );
    expect(verdicts(spreading(hard('zone')), tainted, spreadAs({ a: 1 })).a).toBe('skewed');
    expect(verdicts(spreading(hard('zone', 1, { nodeTaintsPolicy: 'Honor' })), tainted, spreadAs({ a: 1 })).a).toBe(
      'fits',
    );
  });

  it.each([{ maxSkew: 0 }, { minDomains: 0 }, { topologyKey: '' }])('rejects %o', (more) => {
    expect(() => spreadFilter(spreading(hard('zone', 1, more)), [])).toThrow(
      expect.objectContaining({ field: Object.keys(more)[0] }),
    );
  });
});
