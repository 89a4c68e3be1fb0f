import { NODES, type Params } from './params.ts';
import { partOf } from './street.ts';
import { partName } from './summary.ts';

const NUMBERS = Array.from({ length: NODES }, (_, index) => index + 1);
const NAMES = new Map(NUMBERS.map((node) => [partOf(node), partName(node)]));

/** Spoken names of the buildings, by part. */
export const partNames = (): ReadonlyMap<string, string> => NAMES;

/** What changes when the reader brings a building down; undefined when the part is no building. */
export function bringDown({ fall, step }: Params, part: string): Partial<Params> | undefined {
  const node = NUMBERS.find((number) => partOf(number) === part);
  if (node === undefined) return undefined;
  return { node, fall: fall === 'none' ? 'node' : fall, step: step === 'placed' ? 'fallen' : step };
}
