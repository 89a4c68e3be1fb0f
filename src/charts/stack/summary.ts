import { DEPLOYMENT_MODELS, type DeploymentModel } from '../../models/deployment/components.ts';
import { MODEL_NAMES } from '../model-names.ts';
import { LAYERS, type Layer, type Params } from './params.ts';
import { type Stack, stackOf } from './result.ts';
import { ABSENT, INSTEAD, NOTES, TERM_NAMES, TERMS } from './words.ts';

export const LAYER_NAMES: Record<Layer, string> = {
  app: '앱',
  container: '컨테이너',
  runtime: '런타임',
  kernel: '커널',
  'guest-os': '게스트 OS',
  vm: '가상 머신',
  hypervisor: '하이퍼바이저',
  hardware: '하드웨어',
};

export const MODEL_OPTIONS: Record<Params['model'], string> = { all: '다섯 모델', ...MODEL_NAMES };

export const MODEL_NOTES: Record<DeploymentModel, string> = {
  traditional: '칸막이가 없는 한 층',
  virtualized: '방마다 바닥이 따로',
  container: '얇은 벽, 같은 바닥',
  'container-on-vm': '두꺼운 벽 안의 얇은 벽',
  kubernetes: '여러 채에 나눠 둔 사본',
};

export const APP_NAMES = { A: '게임', B: '인터넷 뱅킹', C: '쇼핑몰', D: '채팅', E: '음악', F: '지도' };

/** Names at the leaders, and the quieter lines under them. */
export const LEADER_NAMES: Record<Layer, string> = { ...LAYER_NAMES, container: '컨테이너 벽', vm: 'VM의 벽' };
export const LEADER_NOTES: Record<Layer, (occupants: string) => string> = {
  app: () => '프로세스',
  container: () => '네임스페이스, cgroup',
  runtime: () => '받치지 않음',
  kernel: (occupants) => `${occupants}가 함께 씀`,
  'guest-os': () => '커널이 들어 있음',
  vm: () => '가상 하드웨어',
  hypervisor: () => '하드웨어를 나눔',
  hardware: () => 'CPU, 메모리, 디스크',
};

const COUNTERS: Partial<Record<Layer, string>> = { hardware: '대', vm: '대', 'guest-os': '벌' };
const counted = (layer: Layer, count: number) => `${count}${COUNTERS[layer] ?? '개'}`;

/** Occupants in words: copies of apps where apps have copies. */
export const appCount = ({ copies }: Stack, count: number): string => `${copies ? '사본' : '앱'} ${count}개`;

/** Parts of the lit layer in words. */
export const unitCount = (stack: Stack, count: number): string =>
  stack.layer === 'app' ? appCount(stack, count) : `${LAYER_NAMES[stack.layer]} ${counted(stack.layer, count)}`;

/** What a reader is told about one building. `figure` carries the weight of the sentence. */
export interface Readout {
  before: string;
  figure: string;
  after: string;
  note: string;
  absent: boolean;
  /** For an absent layer: the one that comes nearest to it here. */
  instead?: Layer;
  term: { id: string; name: string };
}

/** How the layer is shared, after the number of its parts. */
function sharing({ layer, copies, units, each }: Stack): string {
  const occupants = `${copies ? '사본' : '앱'}`;
  const subject = units > 1 ? `${occupants}이 ${each}개씩` : `${occupants} ${each}개가`;
  if (layer === 'app') return '가 돕니다';
  if (layer === 'runtime') return units > 1 ? `가 컨테이너를 ${each}개씩 돌봅니다` : `가 컨테이너 ${each}개를 돌봅니다`;
  if (layer === 'container' || layer === 'vm') return `에 ${subject} 듭니다`;
  return ` 위에 ${subject} 섭니다`;
}

/** The words under a building. */
export function readout(stack: Stack): Readout {
  const { model, layer, units, apps, copies } = stack;
  const id = TERMS[layer][model] ?? TERMS[layer].term;
  const term = { id, name: TERM_NAMES[id] ?? id };
  if (units === 0) {
    const note = ABSENT[layer]?.[model] ?? '';
    const words = {
      before: copies ? '이 거리에는 ' : '이 건물에는 ',
      figure: '없는 층',
      after: '입니다',
      note,
      absent: true,
      term,
    };
    return { ...words, instead: INSTEAD[layer]?.[model] };
  }
  const note = NOTES[layer][model] ?? '';
  const before = layer === 'app' ? (copies ? `앱 ${apps}개의 사본 ` : '앱 ') : `${LAYER_NAMES[layer]} `;
  return { before, figure: counted(layer, units), after: sharing(stack), note, absent: false, term };
}

/** One or two plain sentences about one model. */
export function sentence(stack: Stack): string {
  const { before, figure, after, note } = readout(stack);
  return `${before}${figure}${after}. ${note}`;
}

/** What is announced when the reader has chosen. */
export const announcement = (results: readonly Stack[]): string =>
  results
    .map((stack) => {
      const { before, figure, after } = readout(stack);
      return results.length > 1
        ? `${MODEL_NAMES[stack.model]}, ${before}${figure}${after}.`
        : `${MODEL_NAMES[stack.model]}. ${sentence(stack)}`;
    })
    .join(' ');

/** What the drawing takes for granted. */
export const conditions = (models: readonly DeploymentModel[]): string =>
  models.includes('kubernetes')
    ? `앱 6개, ${models.length > 1 ? '쿠버네티스는 ' : ''}노드 3개에 사본 2개씩`
    : '서버 1대, 앱 6개';

function cell(stack: Stack): string {
  const { layer, units, each, copies } = stack;
  if (units === 0) return '없는 층';
  if (layer === 'app') return copies ? `사본 ${units}개` : `${units}개`;
  return `${counted(layer, units)}, ${appCount(stack, each)}${units > 1 ? '씩' : ''}`;
}

/** Every layer of every model: the table that stands behind the drawing. */
export function table(): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  return {
    columns: DEPLOYMENT_MODELS.map((model) => MODEL_NAMES[model]),
    rows: LAYERS.map((layer) => ({
      name: LAYER_NAMES[layer],
      cells: DEPLOYMENT_MODELS.map((model) => cell(stackOf(model, layer))),
    })),
  };
}

/** The point of a slide: one model's own sentence, or which models have the layer and which do not. */
export function point(results: readonly Stack[]): string {
  const [only] = results;
  if (only && results.length === 1) return sentence(only);
  const layer = only ? LAYER_NAMES[only.layer] : '';
  const names = (list: readonly Stack[]) => list.map(({ model }) => MODEL_NAMES[model]).join(', ');
  const absent = results.filter(({ units }) => units === 0);
  if (absent.length === 0) return `${layer}: 다섯 모델에 다 있지만, 몇 개인지와 누가 기대는지가 다릅니다.`;
  return `${layer}: ${names(results.filter(({ units }) => units > 0))}에만 있습니다.`;
}
