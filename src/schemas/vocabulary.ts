/** Words that more than one collection uses. The order is the order of the drawing, bottom up. */
export const LAYERS = [
  'hardware',
  'hypervisor',
  'kernel',
  'runtime',
  'image',
  'container',
  'app',
  'orchestrator',
  'failure',
] as const;

export type Layer = (typeof LAYERS)[number];

export const RELATION_TYPES = [
  'part-of',
  'runs-on',
  'manages',
  'isolates',
  'limits',
  'replaces',
  'contrasts-with',
  'see-also',
] as const;

export type RelationType = (typeof RELATION_TYPES)[number];

/** Parts of the guide in reading order. */
export const PARTS = ['start', 'container', 'kubernetes', 'models', 'resources', 'practice'] as const;

export type Part = (typeof PARTS)[number];
