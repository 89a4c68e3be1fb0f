import type { Story } from './story.ts';

const STATES: [id: string, title: string, query: string][] = [
  ['default', '5.5GiB가 샜을 때', ''],
  ['calm', '아직 자리가 남았을 때', 'leak=2'],
  ['limit', '게임에 한도 3GiB', 'limit=3'],
  ['large-limit', '한도 8GiB: 너무 크다', 'limit=8&leak=8'],
  ['end', '끝까지 샜을 때', 'leak=12.5'],
  ['small-database', '데이터베이스가 게임보다 작을 때', 'leak=6.5&db=6'],
  ['guaranteed', '쿠버네티스, 데이터베이스가 Guaranteed일 때', 'models=kubernetes&qos=guaranteed'],
  ['bystander', '쿠버네티스, 한도 8GiB와 Guaranteed: 쇼핑몰이 죽는다', 'models=kubernetes&limit=8&qos=guaranteed'],
];

export const memory: readonly Story[] = [
  ...STATES.map(([id, title, query]): Story => ({ id: `memory-${id}`, title, chart: 'memory', query })),
  { id: 'memory-phone', title: '메모리 누수, 작은 화면의 폭', chart: 'memory', query: '', width: 390 },
];
