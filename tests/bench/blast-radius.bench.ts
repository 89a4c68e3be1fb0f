import { test } from 'vitest';
import type { DeploymentGraph } from '../../src/models/deployment/components.ts';
import { deploy } from '../../src/models/deployment/deploy.ts';
import { blastRadii } from '../../src/models/failure/blast-radius.ts';
import { compile } from '../../src/models/failure/compile.ts';
import { compareGrowth } from './growth.ts';

/** As many apps as nodes, ten replicas each: 1,000 nodes carry 10,000 Pods. */
function cluster(nodes: number): DeploymentGraph {
  return deploy('kubernetes', {
    apps: Array.from({ length: nodes }, (_, index) => `app${index}`),
    nodes,
    replicas: 10,
    zones: 3,
  });
}

/** The plain way: fail each component in turn and walk the whole graph. Set up as lean as that can be. */
function searchPerComponent(graph: DeploymentGraph): number {
  const { dependencies, order, ids } = compile(graph);
  const down = new Uint8Array(ids.length);
  let total = 0;
  for (let failed = 0; failed < ids.length; failed += 1) {
    for (const number of order) {
      const { needs, groups } = dependencies[number] as (typeof dependencies)[number];
      let isDown = number === failed || needs.some((on) => down[on] === 1);
      for (const { members, quorum } of groups) {
        let up = 0;
        for (const on of members) up += 1 - (down[on] as number);
        isDown ||= up < quorum;
      }
      down[number] = isDown ? 1 : 0;
      total += down[number] as number;
    }
  }
  return total;
}

test('blast radius of every component', { timeout: 300_000 }, async ({ bench }) => {
  await compareGrowth(
    bench,
    'blast radii, ms by nodes',
    [30, 100, 300, 1000],
    [
      {
        name: 'all at once',
        prepare: (nodes) => {
          const graph = cluster(nodes);
          return () => blastRadii(graph);
        },
      },
      {
        name: 'all at once, graph checked anew',
        prepare: (nodes) => {
          const graph = cluster(nodes);
          return () => blastRadii({ ...graph });
        },
      },
      {
        name: 'a search per component',
        upTo: 300,
        prepare: (nodes) => {
          const graph = cluster(nodes);
          return () => searchPerComponent(graph);
        },
      },
    ],
  );
});
