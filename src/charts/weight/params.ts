import { choice, number, type Values } from '../../state/query.ts';

/** Millicores that a request may be on the sliders. */
export const REQUESTS = { min: 100, max: 4000, step: 100 } as const;

export const NEIGHBOURS = ['system', 'pod'] as const;

/** `system`: a service of the server with the weight that every cgroup starts with. `pod`: a container with a request. */
export type Neighbour = (typeof NEIGHBOURS)[number];

export const specification = {
  /** What the bank's container requests, in millicores. */
  request: number({ ...REQUESTS, initial: 1000, unit: 'm' }),
  /** Who stands beside it. */
  neighbour: choice(NEIGHBOURS, 'system'),
  /** What the neighbour requests where it is a container, in millicores. */
  other: number({ ...REQUESTS, initial: 2000, unit: 'm' }),
};

export type Params = Values<typeof specification>;
