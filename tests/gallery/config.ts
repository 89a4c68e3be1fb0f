import { MOMENTS } from '../../src/models/configuration/propagation.ts';
import type { Story } from './story.ts';

const STATES: [id: string, title: string, query: string][] = [
  ...MOMENTS.map((moment): [string, string, string] => [
    moment,
    `컨피그맵, ${moment}`,
    moment === 'synced' ? '' : `moment=${moment}`,
  ]),
  ['immutable', '잠근 컨피그맵을 고치려 할 때', 'immutable=yes'],
  ['secret', '시크릿, 암호화 없음', 'object=secret'],
  ['encrypted', '시크릿, 저장할 때 암호화', 'object=secret&encrypted=yes'],
];

export const config: readonly Story[] = [
  ...STATES.map(([id, title, query]): Story => ({ id: `config-${id}`, title, chart: 'config', query })),
  { id: 'config-phone', title: '설정이 닿는 길, 작은 화면의 폭', chart: 'config', query: '', width: 390 },
];
