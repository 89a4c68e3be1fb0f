import { DEPLOYMENT_MODELS, type DeploymentModel } from '../../models/deployment/components.ts';
import { MODEL_NAMES } from '../model-names.ts';
import type { AppLetter, Failure } from './params.ts';
import { everyResult, type ModelResult } from './result.ts';

export const MODEL_NOTES: Record<DeploymentModel, string> = {
  traditional: '칸막이가 없는 한 층',
  virtualized: '방마다 바닥이 따로',
  container: '얇은 벽, 같은 바닥',
  'container-on-vm': '두꺼운 벽 안의 얇은 벽',
  kubernetes: '여러 채에 나눠 둔 사본',
};

export const FAILURE_NAMES: Record<Failure, string> = {
  app: '앱',
  containerd: 'containerd',
  dockerd: 'dockerd',
  kernel: '커널(호스트 OS)',
  'guest-os': '게스트 OS',
  hypervisor: '하이퍼바이저',
  hardware: '하드웨어',
};

export const APP_NAMES: Record<AppLetter, string> = {
  A: '게임',
  B: '인터넷 뱅킹',
  C: '쇼핑몰',
  D: '채팅',
  E: '음악',
  F: '지도',
};

/** What a reader is told about one building. `count` carries the weight in the sentence. */
export interface Readout {
  before: string;
  count?: string;
  after: string;
  note: string;
  bad: boolean;
  /** For an absent layer: the failure that comes nearest to it here. */
  instead?: Failure;
}

type Notes = Partial<Record<DeploymentModel, string>>;

const ABSENT: Record<Failure, Notes> = {
  app: {},
  containerd: { traditional: '컨테이너를 쓰지 않습니다.', virtualized: '컨테이너를 쓰지 않습니다.' },
  dockerd: {
    traditional: '컨테이너를 쓰지 않습니다.',
    virtualized: '컨테이너를 쓰지 않습니다.',
    kubernetes: 'kubelet은 containerd에 바로 말을 겁니다.',
  },
  kernel: { virtualized: '커널은 VM마다 따로 있습니다.', 'container-on-vm': '커널은 VM마다 따로 있습니다.' },
  'guest-os': {
    traditional: 'VM이 없어 게스트 OS도 없습니다.',
    container: 'VM이 없어 게스트 OS도 없습니다.',
    kubernetes: '여기서는 노드가 물리 서버입니다.',
  },
  hypervisor: {
    traditional: '서버를 VM으로 나누지 않습니다.',
    container: '서버를 VM으로 나누지 않습니다.',
    kubernetes: '여기서는 노드가 물리 서버입니다.',
  },
  hardware: {},
};

const INSTEAD: Partial<Record<Failure, Partial<Record<DeploymentModel, Failure>>>> = {
  kernel: { virtualized: 'guest-os', 'container-on-vm': 'guest-os' },
  'guest-os': { traditional: 'kernel', container: 'kernel', kubernetes: 'kernel' },
  hypervisor: { traditional: 'kernel', container: 'kernel', kubernetes: 'kernel' },
  dockerd: { kubernetes: 'containerd' },
};

const DOWN: Record<Failure, Notes> = {
  app: {
    traditional: '다른 앱은 그대로 돕니다.',
    virtualized: '같은 방의 이웃도 그대로 돕니다.',
    container: '그 컨테이너만 멈춥니다.',
    'container-on-vm': '그 컨테이너만 멈춥니다.',
  },
  containerd: {},
  dockerd: {
    container: 'live-restore를 켜지 않으면 컨테이너도 함께 멈춥니다.',
    'container-on-vm': 'live-restore를 켜지 않으면 그 VM의 컨테이너도 멈춥니다.',
  },
  kernel: { traditional: '앱이 모두 한 바닥에 서 있습니다.', container: '벽은 그대로인데 바닥이 꺼졌습니다.' },
  'guest-os': { virtualized: '옆방의 바닥은 멀쩡합니다.', 'container-on-vm': '그 VM에 있던 컨테이너만 멈춥니다.' },
  hypervisor: {
    virtualized: '두꺼운 벽도 바닥과 함께 꺼집니다.',
    'container-on-vm': '두꺼운 벽도 바닥과 함께 꺼집니다.',
  },
  hardware: {
    traditional: '한 채에 모두 있었습니다.',
    virtualized: '방이 나뉘어도 기초는 하나입니다.',
    container: '한 채에 모두 있었습니다.',
    'container-on-vm': '벽이 둘이어도 기초는 하나입니다.',
  },
};

/** The words under a building. */
export function readout(result: ModelResult, failure: Failure): Readout {
  const { model, cause, apps, appsDown, replicas, replicasDown, unmanagedContainers } = result;
  if (!cause) {
    const note = ABSENT[failure][model] ?? '';
    return {
      before: `이 ${replicas ? '거리' : '건물'}에는 `,
      count: '없는 층',
      after: '입니다',
      note,
      bad: false,
      instead: INSTEAD[failure]?.[model],
    };
  }
  const count = `${appsDown.length}개`;
  const words = { before: `${apps}개 중 `, count, after: ' 앱이 멈춥니다', bad: appsDown.length > 0 };
  if (replicasDown > 0) {
    return {
      ...words,
      note: `사본 ${replicas}개 중 ${replicasDown}개가 멈춥니다. 다른 노드의 사본이 요청을 받습니다.`,
    };
  }
  if (unmanagedContainers > 0) {
    return { ...words, note: `컨테이너 ${unmanagedContainers}개는 계속 돌지만, 멈추면 다시 켤 수 없습니다.` };
  }
  return { ...words, note: DOWN[failure][model] ?? '' };
}

/** What a slide says over a building without the layer, where there is room for a sentence and where there is not. */
export const ABSENT_WORDS = { whole: '이 층이 없습니다', short: '없는 층' };

/** How many of how many fell, as a dimension line says it. */
export const countOf = ({ replicas, replicasDown, apps, appsDown }: ModelResult): string =>
  replicas ? `사본 ${replicasDown}/${replicas}` : `${appsDown.length}/${apps}`;

/** The point of a slide: the worst and the best of the models that have the layer. */
export function point(results: readonly ModelResult[], failure: Failure): string {
  const hit = results.filter(({ cause }) => cause);
  const name = FAILURE_NAMES[failure];
  if (hit.length === 0) return `${name}: 이 도면의 배포 모델에는 없는 층입니다.`;
  const unmanaged = hit.reduce((sum, result) => sum + result.unmanagedContainers, 0);
  const counts = hit.map(({ appsDown }) => appsDown.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (most === 0 && unmanaged > 0) return '멈추는 앱은 없습니다. 돌던 컨테이너는 그대로 돌고, 새로 켜지 못할 뿐입니다.';
  const where = (count: number) =>
    hit
      .filter(({ appsDown }) => appsDown.length === count)
      .map(({ model }) => MODEL_NAMES[model])
      .join(', ');
  if (least === most) return `${name} 고장 하나에 앱 ${hit[0]?.apps}개 중 ${most}개가 멈춥니다.`;
  return `${where(most)}에서는 앱 ${most}개가, ${where(least)}에서는 ${least}개가 멈춥니다.`;
}

/** One plain sentence about one model. */
export function sentence(result: ModelResult): string {
  const { cause, apps, appsDown, replicasDown, replicas } = result;
  if (!cause) return '없는 층입니다.';
  const copies = replicasDown > 0 ? ` 사본은 ${replicas}개 중 ${replicasDown}개가 멈춥니다.` : '';
  return `앱 ${apps}개 중 ${appsDown.length}개가 멈춥니다.${copies}`;
}

/** What is announced when the reader has chosen: one sentence for all buildings. */
export function announcement(results: readonly ModelResult[], failure: Failure): string {
  return `${FAILURE_NAMES[failure]} 고장. ${results.map((result) => `${MODEL_NAMES[result.model]}, ${sentence(result)}`).join(' ')}`;
}

/** What stands in a cell of the overview. */
export function cellText({ cause, apps, appsDown, replicas, replicasDown, unmanagedContainers }: ModelResult): string {
  if (!cause) return '없는 층';
  if (replicasDown > 0) return `앱 0/${apps}, 사본 ${replicasDown}/${replicas}`;
  if (unmanagedContainers > 0) return `0/${apps}, 관리 끊김 ${unmanagedContainers}`;
  return `${appsDown.length}/${apps}`;
}

export const OVERVIEW_WORDS = {
  title: '한눈에 보기',
  key: '빗금 친 폭이 멈추는 앱의 몫입니다. 쿠버네티스에서는 사본의 몫입니다. 점선 칸의 앱은 계속 돌지만 다시 켤 수 없습니다. 칸을 누르면 위의 도면이 그 고장을 냅니다.',
  corner: '고장',
};

/** What a cell of the drawn overview shows: how many apps fall, what else is to be said, and the share that is hatched. */
export function cellWords(result: ModelResult): {
  kind: 'absent' | 'down' | 'copies' | 'unmanaged' | 'up';
  count: string;
  note?: string;
  /** Of the apps, or where apps have copies, of the copies. */
  share: number;
} {
  const { cause, apps, appsDown, replicas, replicasDown, unmanagedContainers } = result;
  if (!cause) return { kind: 'absent', count: '없음', share: 0 };
  const count = `${appsDown.length}/${apps}`;
  if (replicasDown > 0) return { kind: 'copies', count, note: countOf(result), share: replicasDown / replicas };
  if (appsDown.length > 0) return { kind: 'down', count, share: appsDown.length / apps };
  if (unmanagedContainers > 0) return { kind: 'unmanaged', count, note: `다시 못 켬 ${unmanagedContainers}`, share: 0 };
  return { kind: 'up', count, share: 0 };
}

/** What a screen reader adds to a cell's figure. */
export const cellHint = (result: ModelResult, failure: Failure): string => {
  const { kind } = cellWords(result);
  const down = kind === 'absent' || kind === 'unmanaged' ? '' : ' 멈춤';
  return `${down}, ${MODEL_NAMES[result.model]}에 ${FAILURE_NAMES[failure]} 고장 내기`;
};

/** Every failure against every model: the table that stands behind the drawing. */
export function overview(): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  return {
    columns: DEPLOYMENT_MODELS.map((model) => MODEL_NAMES[model]),
    rows: everyResult().map(({ failure, results }) => ({
      name: FAILURE_NAMES[failure],
      cells: results.map(cellText),
    })),
  };
}
