import type { Story } from './story.ts';

const STATES: [id: string, title: string, query: string][] = [
  ['default', '모아 세우기와 흩어 세우기, 노드 하나가 무너진 순간', ''],
  ['placed', '세운 뒤', 'moment=placed'],
  ['making', '새로 만드는 중', 'moment=making'],
  ['serving', '새로 뜬 뒤', 'moment=serving'],
  ['zone-rule', '영역마다 나눈 거리', 'spread=zone'],
  ['zone-falls', '규칙 없이 영역이 무너진 순간', 'fall=zone'],
  ['zone-waits', '빈방을 두고 기다리는 파드', 'spread=zone&fall=zone&moment=serving'],
  ['full', '빈방이 없어 기다리는 파드', 'replicas=6&moment=serving'],
  ['empty-node', '빈 노드가 무너질 때', 'strategy=most&node=6'],
];

export const placement: readonly Story[] = [
  ...STATES.map(([id, title, query]): Story => ({ id: `placement-${id}`, title, chart: 'placement', query })),
  { id: 'placement-phone', title: '파드의 자리, 작은 화면의 폭', chart: 'placement', query: '', width: 390 },
];
