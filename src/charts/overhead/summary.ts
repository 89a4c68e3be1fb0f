import { OVERHEAD } from '../../models/sharing/constants.ts';
import type { Partition } from '../../models/sharing/partition-memory.ts';
import type { Params } from './params.ts';
import { type Spending, START_TIMES } from './result.ts';

export const PARTITION_NAMES: Record<Partition, string> = {
  process: 'OS 하나에 모두',
  container: '컨테이너',
  firecracker: '마이크로VM (Firecracker)',
  kata: '마이크로VM (Kata 예시)',
  vm: '앱마다 VM',
};

/** What each more app brings with it. */
export const partitionNote = (partition: Partition, { os, guest }: Params): string =>
  ({
    process: '전통적 배포',
    container: 'OS 하나를 함께 씀',
    firecracker: `VMM ${OVERHEAD.firecrackerMemory.value}MiB 이하와 게스트 ${guest}MiB(가정)`,
    kata: `파드마다 ${OVERHEAD.kataMemory.value}MiB`,
    vm: `OS를 통째로 ${os}MiB(가정)씩`,
  })[partition];

/** What the drawing assumes. */
export const assumptions = ({ app, os, guest }: Params): string =>
  `가정: 앱 ${app}MiB, OS ${os}MiB, 줄인 게스트 ${guest}MiB`;

export const SEGMENT_NAMES = { host: '호스트 OS', overhead: '칸막이 값', apps: '앱', free: '빈 곳' };

export const START_NAMES: Record<(typeof START_TIMES)[number]['id'], string> = {
  process: '프로세스 띄우기',
  lightvm: 'LightVM 부팅',
  firecracker: 'Firecracker 부팅',
};

/** Heading of the start-up times, and how to read their axis. */
export const STARTS = {
  title: '켜는 데 걸리는 시간',
  note: '눈금 한 칸마다 열 배씩 늘어나는 축입니다. 잰 조건이 서로 달라 자릿수만 견줍니다.',
};

/** A published start-up time with its unit; a bound says that it is one. */
export function times(id: (typeof START_TIMES)[number]['id']): string {
  const found = START_TIMES.find((start) => start.id === id)?.constant;
  return found ? `${found.value}ms${found.name.includes('at most') ? ' 이하' : ''}` : '';
}

/** MiB as a reader says it. */
export const gib = (mib: number): string => (mib < 1024 ? `${Math.round(mib)}MiB` : `${(mib / 1024).toFixed(1)}GiB`);

export const fitText = ({ most }: Spending): string => `앱 최대 ${most}개`;

/** What a reader is told under one tower. */
export function readout({ placed, most, left, overhead }: Spending, { apps }: Params) {
  return {
    before: left > 0 ? `${apps}개 중 ` : '',
    figure: left > 0 || most === apps ? `${placed}개` : `${most - apps}개`,
    after: left > 0 ? '만 올라갑니다' : most === apps ? '로 가득 찼습니다' : ' 더 들어갑니다',
    bad: left > 0,
    note: overhead > 0 ? `칸막이에 ${gib(overhead)}를 씁니다.` : '칸막이에 따로 드는 OS가 없습니다.',
  };
}

/** One plain sentence about one way of setting apps apart. */
export const sentence = ({ partition, most, overhead }: Spending): string =>
  `${PARTITION_NAMES[partition]}: 앱이 최대 ${most}개 들어가고, 칸막이에 ${gib(overhead)}를 씁니다.`;

/** Every way in a sentence of its own. */
export const description = (results: readonly Spending[]): string => results.map(sentence).join(' ');

const asked = ([first]: readonly Spending[]): number => (first ? first.placed + first.left : 0);

/** The one sentence that is announced when the reader has let go of a slider. */
export const announcement = (results: readonly Spending[]): string =>
  `앱 ${asked(results)}개를 올립니다. 들어가는 앱은 ${results.map(({ partition, most }) => `${PARTITION_NAMES[partition]}: ${most}개`).join(', ')}까지입니다.`;

/** The point of a slide: how many apps fit with an operating system each, and with one for all. */
export function point(results: readonly Spending[]): string {
  const most = (partition: Partition) => results.find((spending) => spending.partition === partition)?.most ?? 0;
  return `같은 서버에 앱이 VM으로는 ${most('vm')}개, 마이크로VM으로는 ${most('firecracker')}개, 컨테이너로는 ${most('container')}개 들어갑니다.`;
}

/** The numbers behind the drawing. */
export function table(results: readonly Spending[]): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  return {
    columns: ['호스트 OS', '칸막이', '앱', '빈 곳', '올린 앱', '최대'],
    rows: results.map(({ partition, host, overhead, apps, free, placed, most }) => ({
      name: PARTITION_NAMES[partition],
      cells: [...[host, overhead, apps, free].map(gib), `${placed}개`, `${most}개`],
    })),
  };
}

export const CONTROLS: Record<keyof Params, { label: string; unit: string }> = {
  apps: { label: '올릴 앱', unit: '개' },
  server: { label: '서버 메모리', unit: 'GiB' },
  app: { label: '앱 하나 (가정)', unit: 'MiB' },
  os: { label: 'OS 하나 (가정)', unit: 'MiB' },
  guest: { label: '줄인 게스트 (가정)', unit: 'MiB' },
};
