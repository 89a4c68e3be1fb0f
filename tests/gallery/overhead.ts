import type { Story } from './story.ts';

const chart = 'overhead';

const STATES: [id: string, title: string, query: string][] = [
  ['default', '8GiB 서버에 앱 24개', ''],
  ['few', '앱 열 개는 어느 쪽이든 들어간다', 'apps=10'],
  ['many', '앱 48개', 'apps=48'],
  ['light-guest', 'OS를 64MiB로 줄였을 때', 'os=64'],
  ['heavy-guest', 'OS가 서버의 반을 차지할 때', 'server=4&os=2048'],
  ['large-server', '64GiB 서버: 칸막이가 실처럼 얇다', 'apps=1&server=64&os=16'],
];

export const overhead: readonly Story[] = [
  ...STATES.map(([id, title, query]): Story => ({ id: `overhead-${id}`, title, chart, query })),
  { id: 'overhead-phone', title: '칸막이의 값, 작은 화면의 폭', chart, query: '', width: 390 },
];
