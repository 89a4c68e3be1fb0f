import type { Story } from './story.ts';

const chart = 'noisy-or-limit';

const STATES: [id: string, title: string, query: string][] = [
  ['default', '똑같이 두 배 느린 두 서버', ''],
  ['calm', '이웃도 한도도 없을 때', 'neighbours=0&limit=2'],
  ['crowded', '이웃 아홉', 'neighbours=9&limit=2'],
  ['tight', '한도 0.2코어: 앉을 자리도 없다', 'neighbours=0&limit=0.2'],
  ['thirds', '이웃 둘과 한도 1.8코어', 'neighbours=2&limit=1.8'],
];

export const noisyOrLimit: readonly Story[] = [
  ...STATES.map(([id, title, query]): Story => ({ id: `noisy-or-limit-${id}`, title, chart, query })),
  { id: 'noisy-or-limit-phone', title: '이웃 탓인가, 내 한도 탓인가, 작은 화면의 폭', chart, query: '', width: 390 },
];
