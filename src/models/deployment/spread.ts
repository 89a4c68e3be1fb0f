import { dealInOrder } from './builder.ts';
import type { Scenario } from './scenario.ts';

/** The physical machine under each node, counted from 0: its own, or a shared host when nodes are VMs. */
export function machineOfNode({ nodes, node, hosts }: Scenario): number[] {
  const numbers = Array.from({ length: nodes }, (_, index) => index);
  const machines = node === 'vm' ? (hosts ?? nodes) : nodes;
  return dealInOrder(numbers, machines).flatMap((members, machine) => members.map(() => machine));
}

/** The zone of a physical machine, both counted from 0: machines are dealt out to the zones in turn. */
export function zoneOfMachine(machine: number, zones: number): number {
  return machine % zones;
}

/**
 * Chooses a node for each replica of each app: `result[app][replica]` is a node's number, from 0.
 *
 * With `zones` an app's replicas go to the zone, then the node, that hold the fewest of them; with `nodes` they go to
 * different nodes but stay in a zone while it has one free; with `none` they share one node. Ties go to the node with
 * the fewest replicas overall, then to the first, so the same scenario always gives the same places.
 */
export function spreadReplicas(scenario: Scenario): number[][] {
  const { nodes, zones, replicas, spread } = scenario;
  const zone = machineOfNode(scenario).map((machine) => zoneOfMachine(machine, zones));
  const load = new Float64Array(nodes);
  return scenario.apps.map((_, app) => {
    if (spread === 'none') return new Array<number>(replicas).fill(app % nodes);
    const onNode = new Float64Array(nodes);
    const inZone = new Float64Array(zones);
    const cost = (node: number): readonly [number, number, number] => {
      const sameZone = inZone[zone[node] as number] as number;
      const sameNode = onNode[node] as number;
      return spread === 'zones'
        ? [sameZone, sameNode, load[node] as number]
        : [sameNode, -sameZone, load[node] as number];
    };
    return Array.from({ length: replicas }, () => {
      let best = 0;
      let least = cost(0);
      for (let node = 1; node < nodes; node += 1) {
        const now = cost(node);
        const difference = now[0] - least[0] || now[1] - least[1] || now[2] - least[2];
        if (difference < 0) {
          best = node;
          least = now;
        }
      }
      onNode[best] = (onNode[best] as number) + 1;
      inZone[zone[best] as number] = (inZone[zone[best] as number] as number) + 1;
      load[best] = (load[best] as number) + 1;
      return best;
    });
  });
}
