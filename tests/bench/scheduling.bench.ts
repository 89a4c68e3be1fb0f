import { test } from 'vitest';
import type { Node, Pod } from '../../src/models/pod.ts';
import { clusterOf } from '../../src/models/scheduling/cluster.ts';
import { decide, schedule } from '../../src/models/scheduling/schedule.ts';
import { compareGrowth } from './growth.ts';

/** As many Pods as nodes, of fifty apps that spread over three zones. */
function clusterOfSize(size: number): { nodes: Node[]; pods: Pod[] } {
  const nodes = Array.from(
    { length: size },
    (_, index): Node => ({
      name: `n${index}`,
      labels: { zone: `z${index % 3}` },
      allocatable: { cpu: 8000, memory: 32 * 2 ** 30, pods: 110 },
    }),
  );
  const pods = Array.from({ length: size }, (_, index): Pod => {
    const labels = { app: `a${index % 50}` };
    return {
      name: `p${index}`,
      labels,
      containers: [{ resources: { requests: { cpu: 500 + (index % 7) * 100, memory: 2 ** 30 } } }],
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'zone',
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: { matchLabels: labels },
        },
      ],
    };
  });
  return { nodes, pods };
}

/** The plain way: for every Pod and node look through all that has been placed to see what is on the node. */
function recount({ nodes, pods }: ReturnType<typeof clusterOfSize>): Pod[] {
  const placed: Pod[] = [];
  for (const pod of pods) {
    const cluster = nodes.flatMap((node) =>
      clusterOf(
        [node],
        placed.filter(({ nodeName }) => nodeName === node.name),
      ),
    );
    const { node: nodeName } = decide(pod, cluster);
    if (nodeName !== undefined) placed.push({ ...pod, nodeName });
  }
  return placed;
}

test('placing Pods', { timeout: 300_000 }, async ({ bench }) => {
  await compareGrowth(
    bench,
    'scheduling, ms by Pods and nodes',
    [100, 300, 1000],
    [
      {
        name: 'kept up to date',
        prepare: (size) => {
          const { nodes, pods } = clusterOfSize(size);
          return () => schedule(pods, nodes);
        },
      },
      {
        name: 'counted anew for each Pod and node',
        prepare: (size) => {
          const input = clusterOfSize(size);
          return () => recount(input);
        },
      },
    ],
  );
});
