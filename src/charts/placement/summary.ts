import {
  APPS,
  type AppLetter,
  type Fall,
  NODES,
  ROOMS,
  type SHOWN,
  type Spread,
  type Step,
  type Strategy,
  zoneOf,
} from './params.ts';
import type { Street } from './result.ts';

export const STRATEGY_NAMES: Record<Strategy, string> = { most: '모아 세우기', least: '흩어 세우기' };
export const SHOWN_NAMES: Record<(typeof SHOWN)[number], string> = { both: '둘 다', ...STRATEGY_NAMES };
export const STRATEGY_NOTES: Record<Strategy, string> = {
  most: 'MostAllocated: 많이 찬 노드부터 채웁니다',
  least: 'LeastAllocated(기본값): 많이 빈 노드부터 채웁니다',
};
export const SPREAD_NAMES: Record<Spread, string> = {
  none: '없음',
  default: '되도록 흩기(기본값)',
  zone: '영역마다 반드시',
};
export const FALL_NAMES: Record<Fall, string> = { node: '노드 하나', zone: '영역 하나', none: '없음' };
export const STEP_NAMES: Record<Step, string> = {
  placed: '세운 뒤',
  fallen: '무너진 순간',
  making: '새로 만드는 중',
  serving: '새로 뜬 뒤',
};
export const APP_NAMES: Record<AppLetter, string> = { A: '게임', B: '인터넷 뱅킹', C: '쇼핑몰' };

export const CONTROL_NAMES = {
  strategy: '세우는 방식',
  spread: '흩어 놓는 규칙',
  replicas: '앱마다 파드',
  fall: '무너지는 것',
  moment: '순간',
};

/** The key to the drawing. */
export const KEY = [
  { text: '넘어진 파드: 그 자리에 남습니다', fill: 'fallen', stroke: 'fail', dash: '5 3' },
  { text: '빈방', fill: 'sheet', stroke: 'line-soft', dash: '2.5 3' },
  { text: '새로 만드는 중', fill: 'sheet', stroke: 'focus', dash: '7 4' },
  { text: '새로 떠서 요청을 받음', fill: 'focus-tint', stroke: 'focus', dash: undefined },
] as const;

export const COUNT_KEY = 'A의 파드 3개 중 3개가 넘어짐';

/** What stands in the drawing. */
export const nodeName = (node: number): string => `노드 ${node}`;
export const zoneName = (zone: number): string => `영역 ${zone}`;
export const freeText = (count: number): string => (count > 1 ? `빈 노드 ${count}대` : '빈 노드');
export const freshText = (count: number): string => `새 파드 ${count}`;
export const waitingText = (count: number): string => (count > 0 ? `대기 ${count}개` : '대기 없음');
/** How many Pods of each app wait. */
export const waitingList = (waiting: Street['waiting']): string =>
  APPS.map((app) => ({ app, count: waiting.filter((pod) => pod.app === app).length }))
    .filter(({ count }) => count > 0)
    .map(({ app, count }) => `${app} ${count}`)
    .join(', ');
export const fallenText = ({ apps }: Street): string =>
  apps
    .filter(({ fallen }) => fallen > 0)
    .map(({ app, fallen, placed }) => `${app} ${fallen}/${placed}`)
    .join(', ');
export const freeNodes = ({ free }: Street): string => `빈 노드 ${free.length}대`;
export const stoppedApps = (count: number): string => `멈춘 앱 ${count}개`;
export const downText = ({ appsDown }: Street): string =>
  `${stoppedApps(appsDown.length)}${appsDown.length > 0 ? `(${appsDown.join(', ')})` : ''}`;

/** Spoken name of a building that can be brought down, with the Pods whose letters stand in it. */
export function partName(node: number, { pods }: Street): string {
  const letters = pods.filter((pod) => pod.node === node).map(({ app }) => app);
  const inside = letters.length > 0 ? `파드 ${letters.join('')}` : '파드 없음';
  return `${nodeName(node)}, ${zoneName(zoneOf(node))}, ${inside}, 무너뜨리기`;
}

const namesOf = (apps: readonly AppLetter[]): string => apps.map((app) => APP_NAMES[app]).join(', ');
export const freshOf = ({ pods }: Street): number => pods.filter(({ fresh }) => fresh).length;
/** How long after the fall new Pods serve. */
export const moment = ({ minutes }: Street): string => `무너지고 ${minutes}분쯤 뒤`;
const freeNote = ({ free }: Street): string =>
  free.length > 0 ? `빈 노드는 ${free.length}대입니다.` : '빈 노드는 없습니다.';

/** Why Pods wait, if any do. */
export function waitingNote({ waiting, forbidden }: Street): string {
  if (waiting.length === 0) return '';
  const count = `파드 ${waiting.length}개는`;
  return forbidden ? `${count} 빈방이 있어도 규칙에 어긋나 기다립니다.` : `${count} 들어갈 방이 없어 기다립니다.`;
}

const whatFell = ({ fall, dead }: Street): string =>
  fall === 'zone' ? zoneName(zoneOf(dead[0] ?? 1)) : nodeName(dead[0] ?? 1);

function fallenNote(street: Street): string {
  const { apps, appsDown } = street;
  const lost = apps.reduce((sum, { fallen }) => sum + fallen, 0);
  if (lost === 0) return `${whatFell(street)}에는 파드가 없었습니다.`;
  if (appsDown.length > 0) return `${namesOf(appsDown)}의 파드는 모두 ${whatFell(street)}에 있었습니다.`;
  return `파드 ${lost}개가 넘어졌지만 앱마다 다른 곳에 파드가 남았습니다.`;
}

/** What a reader is told under one street. */
export function readout(street: Street): { before: string; figure: string; after: string; note: string; bad: boolean } {
  const { step, free, together, appsDown } = street;
  const say = (before: string, figure: string, after: string, notes: readonly string[], bad = false) => ({
    before,
    figure,
    after,
    note: notes.filter(Boolean).join(' '),
    bad,
  });
  const waiting = waitingNote(street);
  if (step === 'placed') {
    const note =
      together > 1
        ? `같은 앱의 파드가 한 노드에 많게는 ${together}개 모여 있습니다.`
        : '같은 앱의 파드가 한 노드에 겹치지 않습니다.';
    return say(`노드 ${NODES}대 중 `, `${free.length}대`, '가 비어 있습니다', [note, waiting]);
  }
  if (step === 'fallen') {
    const down = appsDown.length;
    const notes = [fallenNote(street), freeNote(street), waiting];
    return say(`앱 ${APPS.length}개 중 `, `${down}개`, '가 멈춥니다', notes, down > 0);
  }
  const count = freshOf(street);
  if (count === 0) return say('새로 뜨는 파드가 ', '없습니다', '', [waiting || fallenNote(street), freeNote(street)]);
  if (step === 'making') {
    const still =
      appsDown.length > 0 ? `그동안 ${namesOf(appsDown)}은 멈춰 있습니다.` : '그동안 남은 파드가 요청을 받습니다.';
    return say('새 파드 ', `${count}개`, '를 만드는 중입니다', [still, waiting]);
  }
  return say('새 파드 ', `${count}개`, '가 떠서 요청을 받습니다', [
    `${moment(street)}입니다.`,
    freeNote(street),
    waiting,
  ]);
}

/** One street in plain sentences. */
export function sentence(street: Street): string {
  const { before, figure, after, note } = readout(street);
  return `${before}${figure}${after}. ${note}`;
}

/** What is announced when the reader has chosen. */
export const announcement = (streets: readonly Street[]): string =>
  streets.map((street) => `${STRATEGY_NAMES[street.strategy]}: ${sentence(street)}`).join(' ');

/** The numbers behind the drawing, and where every Pod is. */
export function table(streets: readonly Street[]): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  const row = (name: string, cell: (street: Street) => string) => ({ name, cells: streets.map(cell) });
  const inNode = (node: number) => (street: Street) => {
    const here = street.pods.filter((pod) => pod.node === node);
    const texts = [...new Set(here.map(({ app, fresh }) => `${fresh ? '새 ' : ''}${APP_NAMES[app]}`))].map(
      (name) => `${name} ${here.filter(({ app, fresh }) => `${fresh ? '새 ' : ''}${APP_NAMES[app]}` === name).length}`,
    );
    const fell = street.dead.includes(node) ? ', 무너짐' : '';
    return `${texts.join(', ') || '빈 노드'}${fell}`;
  };
  return {
    columns: streets.map(({ strategy }) => STRATEGY_NAMES[strategy]),
    rows: [
      row('빈 노드', ({ free }) => `${free.length}대`),
      row('한 노드에 모인 같은 앱의 파드', ({ together }) => `많게는 ${together}개`),
      row('넘어진 파드', ({ apps }) => `${apps.reduce((sum, { fallen }) => sum + fallen, 0)}개`),
      row('멈춘 앱', ({ appsDown }) => (appsDown.length > 0 ? `${appsDown.length}개(${namesOf(appsDown)})` : '0개')),
      row('새로 만든 파드', (street) => `${freshOf(street)}개`),
      row('자리를 기다리는 파드', ({ waiting }) => `${waiting.length}개`),
      ...Array.from({ length: NODES }, (_, index) =>
        row(`${nodeName(index + 1)}(${zoneName(zoneOf(index + 1))})`, inNode(index + 1)),
      ),
    ],
  };
}

/** The conditions and the moment, for the title block. */
export const conditions = (replicas: number): string =>
  `노드 ${NODES}대(방 ${ROOMS}칸씩, 가정), 앱마다 파드 ${replicas}개`;
export const momentOf = (street: Street): string =>
  street.step === 'making' || street.step === 'serving'
    ? `${moment(street)}, ${STEP_NAMES[street.step]}`
    : STEP_NAMES[street.step];
