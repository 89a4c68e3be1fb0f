import type { Story } from './story.ts';

const STATES: [id: string, title: string, query: string][] = [
  ['default', 'CPU 하나를 요청한 컨테이너와 시스템 서비스', ''],
  ['small', '요청 100m: 방이 좁아 사람이 들어가지 못한다', 'request=100'],
  ['pods', '요청이 다른 두 컨테이너', 'request=500&neighbour=pod&other=4000'],
  ['equal', '요청이 같은 두 컨테이너', 'request=2000&neighbour=pod'],
  ['large', '큰 요청과 작은 이웃', 'request=4000&neighbour=pod&other=100'],
];

export const weight: readonly Story[] = [
  ...STATES.map(([id, title, query]): Story => ({ id: `weight-${id}`, title, chart: 'weight', query })),
  { id: 'weight-phone', title: 'CPU 요청과 가중치, 작은 화면의 폭', chart: 'weight', query: '', width: 390 },
];
