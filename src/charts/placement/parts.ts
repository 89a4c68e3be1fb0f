import { NODES, type Params } from './params.ts';
import type { Street } from './result.ts';
import { partOf } from './street.ts';
import { partName } from './summary.ts';

const NUMBERS = Array.from({ length: NODES }, (_, index) => index + 1);

/** Spoken names of the buildings of a street, by part. */
export const partNames = (street: Street): ReadonlyMap<string, string> =>
  new Map(NUMBERS.map((node) => [partOf(node), partName(node, street)]));

/** What changes when the reader brings a building down; undefined when the part is no building. */
export function bringDown({ fall, moment }: Params, part: string): Partial<Params> | undefined {
  const node = NUMBERS.find((number) => partOf(number) === part);
  if (node === undefined) return undefined;
  return { node, fall: fall === 'none' ? 'node' : fall, moment: moment === 'placed' ? 'fallen' : moment };
}
