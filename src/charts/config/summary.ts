import { SYNC } from '../../models/configuration/constants.ts';
import {
  longestDelay,
  MOMENTS,
  type Moment,
  type Place,
  valueAt,
  WAYS,
  type Way,
} from '../../models/configuration/propagation.ts';
import { type ConfigObject, OBJECTS, READERS, type Reader } from '../../models/configuration/readers.ts';
import type { Params } from './params.ts';
import type { Delivery, Value } from './result.ts';

export const OBJECT_NAMES: Record<ConfigObject, string> = { configmap: '컨피그맵', secret: '시크릿' };

export const MOMENT_NAMES: Record<Moment, string> = {
  before: '바꾸기 전',
  changed: '값을 바꾼 직후',
  synced: '동기화 뒤',
  restarted: '파드를 새로 띄운 뒤',
};

export const WAY_NAMES: Record<Way, string> = { env: '환경 변수', volume: '파일(볼륨)', 'sub-path': '파일(subPath)' };

/** The choices of the controls, in order. */
export const OBJECT_OPTIONS = OBJECTS.map((value) => ({ value, text: OBJECT_NAMES[value] }));
export const MOMENT_OPTIONS = MOMENTS.map((value) => ({ value, text: MOMENT_NAMES[value] }));

/** When a way brings a value in. */
export const WAY_TIMES: Record<Way, string> = { env: '켤 때 한 번', volume: '동기화마다', 'sub-path': '켤 때 한 번' };

export const VALUE_NAMES: Record<Value, string> = { same: '처음 값', new: '새 값', stale: '옛 값' };

export const READER_NAMES: Record<Reader, string> = {
  api: '읽을 권한(get, list)이 있는 사람',
  etcd: 'etcd나 그 백업에 손댈 수 있는 사람',
  'pod-creator': '같은 네임스페이스에 파드를 만들 수 있는 사람',
  node: '그 노드에서 특권 컨테이너를 띄운 사람',
};

export const CONTROL_NAMES: Record<keyof Params, string> = {
  object: '담는 것',
  moment: '순간',
  immutable: '잠그기',
  encrypted: '저장할 때',
};

export const IMMUTABLE_NAMES = { no: '고칠 수 있음', yes: 'immutable: true' } as const;
export const ENCRYPTED_NAMES = { no: '암호화 없음(기본)', yes: '암호화함' } as const;

export const WORDS = {
  control: '컨트롤 플레인',
  node: '노드',
  etcd: 'etcd',
  api: 'API 서버',
  kubelet: 'kubelet',
  cipher: '***',
  cipherText: '암호문',
  plainText: '암호화 없음',
  refused: '거절함',
  disk: '디스크에 둠',
  memory: '메모리에 둠',
  old: 'v1',
  new: 'v2',
  sync: `${SYNC.frequency.value}초 + 캐시`,
};

export const letterOf = (value: Value): string => (value === 'new' ? WORDS.new : WORDS.old);

/** What the apps see, in one or two plain sentences. */
export function sentence({ moment, refused }: Delivery): string {
  if (refused) return 'immutable로 잠근 값이라 API 서버가 고치기를 거절합니다. 세 컨테이너 모두 처음 값을 봅니다.';
  return {
    before: '세 컨테이너가 모두 같은 값을 봅니다.',
    changed: 'API 서버의 값은 새것인데, 세 컨테이너는 아직 옛 값을 봅니다.',
    synced: '볼륨으로 넣은 파일만 새 값으로 바뀌었습니다. 환경 변수와 subPath 파일은 옛 값 그대로입니다.',
    restarted: '파드를 새로 띄우면 세 컨테이너 모두 새 값을 봅니다.',
  }[moment];
}

/** What else is worth knowing at that moment. */
export function note({ moment, refused }: Delivery): string {
  if (refused) return '값을 바꾸려면 이름이 다른 오브젝트를 만들고 파드가 그것을 가리키게 합니다.';
  return {
    before: '환경 변수와 subPath 파일은 컨테이너를 켤 때, 볼륨의 파일은 그 뒤로도 kubelet이 넣습니다.',
    changed: `볼륨의 파일은 길게는 ${longestDelay('Watch')}초에 캐시가 늦는 시간을 더한 만큼 뒤에 바뀝니다.`,
    synced: '파일이 바뀌었어도 앱이 다시 읽지 않으면 옛 값으로 돕니다.',
    restarted: '디플로이먼트라면 kubectl rollout restart로 차례차례 새로 띄웁니다.',
  }[moment];
}

/** Who can read the value, in short sentences. */
export function exposure({ object, encrypted, readers }: Delivery): string {
  const base = object === 'secret' ? 'base64는 암호가 아닙니다. ' : '';
  const count = `값을 읽을 수 있는 길은 ${readers.length}가지입니다.`;
  return encrypted ? `${base}etcd에는 암호문이 들어가지만, ${count}` : `${base}etcd에 암호화 없이 들어가고, ${count}`;
}

export const announcement = (delivery: Delivery): string => `${sentence(delivery)} ${exposure(delivery)}`;

/** The point of a slide. */
export function point(delivery: Delivery): string {
  const { object, encrypted, moment, refused, readers } = delivery;
  if (object === 'secret')
    return encrypted
      ? `etcd에는 암호문만 남지만, 값을 읽을 길은 아직 ${readers.length}가지입니다.`
      : `base64는 암호가 아닙니다. 기본 설정에서 시크릿을 읽을 길은 ${readers.length}가지입니다.`;
  if (moment === 'synced' && !refused)
    return `볼륨의 파일은 길게는 ${longestDelay('Watch')}초 남짓 뒤에 바뀌고, 환경 변수와 subPath는 그대로입니다.`;
  return sentence(delivery);
}

/** Places of the drawing in the order in which a value passes them; what etcd holds is what the API server says. */
const PLACE_NAMES: readonly (readonly [Place, string])[] = [
  ['api', WORDS.api],
  ['kubelet', WORDS.kubelet],
  ...WAYS.map((way) => [way, WAY_NAMES[way]] as const),
];

/** What stands in every place at every moment. */
export function table({ immutable }: Params): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  const locked = immutable === 'yes';
  return {
    columns: MOMENTS.map((moment) => MOMENT_NAMES[moment]),
    rows: PLACE_NAMES.map(([place, name]) => ({
      name,
      cells: MOMENTS.map((moment) =>
        valueAt(place, moment, locked) === 'new' ? '새 값' : locked ? '처음 값' : '옛 값',
      ),
    })),
  };
}

/** Every reader with its number in the drawing; who is kept out is said to be. */
export const readerLines = ({ readers }: Delivery): { number: number; text: string; kept: boolean }[] =>
  READERS.map((reader, index) => {
    const kept = !readers.includes(reader);
    return { number: index + 1, text: `${READER_NAMES[reader]}${kept ? ': 암호문만 봅니다' : ''}`, kept };
  });
