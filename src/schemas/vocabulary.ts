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

/** What readers read, on the pages and in the search alike. */
export const LAYER_NAMES: Record<Layer, string> = {
  hardware: '하드웨어',
  hypervisor: '하이퍼바이저',
  kernel: '커널',
  runtime: '컨테이너 런타임',
  image: '이미지',
  container: '컨테이너',
  app: '앱',
  orchestrator: '오케스트레이터',
  failure: '장애',
};

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
