import { choice, number, type Values } from '../../state/query.ts';

/** Apps, each with its own Deployment; the letter is what stands on the occupant. */
export const APPS = ['A', 'B', 'C'] as const;
export type AppLetter = (typeof APPS)[number];

/** Zones, nodes in each of them, and Pods that a node has room for. */
export const ZONES = 3;
export const NODES_PER_ZONE = 2;
export const NODES = ZONES * NODES_PER_ZONE;
export const ROOMS = 3;

/** The zone of a node, both counted from 1. */
export const zoneOf = (node: number): number => Math.ceil(node / NODES_PER_ZONE);

/** How the scheduler scores nodes: `most` packs, `least` spreads out. */
export const STRATEGIES = ['most', 'least'] as const;
export type Strategy = (typeof STRATEGIES)[number];
export const SHOWN = ['both', ...STRATEGIES] as const;

/** Topology spread constraints of the Pods: none, the scheduler's own soft ones, or a hard one over zones. */
export const SPREADS = ['none', 'default', 'zone'] as const;
export type Spread = (typeof SPREADS)[number];

export const FALLS = ['node', 'zone', 'none'] as const;
export type Fall = (typeof FALLS)[number];

/** Moments, in order. */
export const STEPS = ['placed', 'fallen', 'making', 'serving'] as const;
export type Step = (typeof STEPS)[number];

export const specification = {
  strategy: choice(SHOWN, 'both'),
  spread: choice(SPREADS, 'none'),
  /** Pods of each app. */
  replicas: number({ min: 1, max: (NODES * ROOMS) / APPS.length, step: 1, initial: 3, unit: '개' }),
  fall: choice(FALLS, 'node'),
  /** The node that falls, or whose zone does. */
  node: number({ min: 1, max: NODES, step: 1, initial: 1 }),
  /** Not `step`: an embedded slide's own address has that for the views of its story. */
  moment: choice(STEPS, 'fallen'),
};

export type Params = Values<typeof specification>;
