import type { Story } from './story.ts';

const STATES: [id: string, title: string, query: string][] = [
  ['default', 'C가 8코어 중 6코어를 원할 때', ''],
  ['no-limit', '한도가 없을 때', 'limit=8'],
  ['tight-limit', '한도 0.5코어: 노는 CPU가 있어도 못 쓴다', 'a=0.5&b=0.5&d=0.5&limit=0.5'],
  ['least-weight', '가장 작은 가중치도 노는 CPU는 쓴다', 'a=0&b=0&d=0&weight=0.25&limit=8'],
  ['greedy', '모두가 8코어를 원할 때', 'a=8&b=8&c=8&d=8&limit=8'],
  ['threads', '스레드 열여섯 개 대 하나', 'a=1&b=1&c=8&threads=16&limit=8'],
  ['idle', '아무도 쓰지 않을 때', 'a=0&b=0&c=0&d=0'],
  ['nine-threads', '코어 하나를 두고 스레드 아홉 대 하나', 'a=0&b=0&c=1&threads=9&cores=1'],
  ['heavy', '가중치 네 배', 'a=4&b=4&c=8&d=4&weight=4&limit=8'],
];

export const sharing: readonly Story[] = [
  ...STATES.map(([id, title, query]): Story => ({ id: `sharing-${id}`, title, chart: 'sharing', query })),
  { id: 'sharing-phone', title: 'CPU 나누기, 작은 화면의 폭', chart: 'sharing', query: '', width: 390 },
];
