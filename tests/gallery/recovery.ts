import type { Story } from './story.ts';

const STATES: [id: string, title: string, query: string][] = [
  ['default', '죽은 노드, 2분 뒤: 알지만 기다린다', ''],
  ['making', '죽은 노드, 다른 노드에 새로 만드는 중', 'at=357'],
  ['copy', '다른 노드에 사본이 있을 때', 'at=55&copies=2'],
  ['short-toleration', '유예를 30초로 줄였을 때', 'at=85&toleration=30'],
  ['crash', '죽은 앱은 곧바로 다시 켠다', 'fault=crash&at=3'],
  ['loop', '자꾸 죽는 앱은 쉬는 시간이 늘어난다', 'fault=loop&at=100'],
  ['hang', '대답 없는 앱을 활성 프로브가 잡는다', 'fault=hang&at=31'],
  ['no-probe', '활성 프로브가 없으면 사람이 알아챌 때까지', 'fault=hang&probe=no'],
];

export const recovery: readonly Story[] = [
  ...STATES.map(([id, title, query]): Story => ({ id: `recovery-${id}`, title, chart: 'recovery', query, width: 960 })),
  { id: 'recovery-phone', title: '되살아나는 시간, 작은 화면의 폭', chart: 'recovery', query: '', width: 350 },
];
