import { CGROUP } from '../../models/sharing/constants.ts';
import { shareCpu, sharesById } from '../../models/sharing/cpu.ts';
import { cpuShares, cpuWeight, type WeightRule } from '../../models/sharing/kubernetes.ts';
import { type Neighbour, type Params, REQUESTS } from './params.ts';

export const RULES = ['linear', 'logarithmic'] as const satisfies readonly WeightRule[];

/** What a rule makes of two requests, and how the two divide a CPU that both would like to have whole. */
export interface Division {
  rule: WeightRule;
  neighbour: Neighbour;
  /** Weights of the bank and of its neighbour. */
  weight: number;
  otherWeight: number;
  /** The bank's part of the CPU, from 0 to 1. */
  share: number;
  /** The bank's part under the older rule. */
  before: number;
}

/** The `cpu.weight` of a request in millicores. */
export const weightOf = (request: number, rule: WeightRule): number => cpuWeight(cpuShares(request), rule);

function divide({ request, neighbour, other }: Params, rule: WeightRule): Omit<Division, 'before'> {
  const weight = weightOf(request, rule);
  const otherWeight = neighbour === 'system' ? CGROUP.defaultWeight.value : weightOf(other, rule);
  const groups = [
    { id: 'bank', weight, demand: 1 },
    { id: 'neighbour', weight: otherWeight, demand: 1 },
  ];
  const share = sharesById(shareCpu({ capacity: 1, groups }).shares).get('bank')?.allocation ?? 0;
  return { rule, neighbour, weight, otherWeight, share };
}

/** Both rules for the same requests, the older first. */
export function resultOf(params: Params): Division[] {
  const divisions = RULES.map((rule) => divide(params, rule));
  return divisions.map((division) => ({ ...division, before: divisions[0]?.share ?? division.share }));
}

/** A rule as a curve: the weight of every request on the slider. */
export const curveOf = (rule: WeightRule): readonly (readonly [request: number, weight: number])[] =>
  Array.from({ length: (REQUESTS.max - REQUESTS.min) / REQUESTS.step + 1 }, (_, index) => {
    const request = REQUESTS.min + index * REQUESTS.step;
    return [request, weightOf(request, rule)] as const;
  });
