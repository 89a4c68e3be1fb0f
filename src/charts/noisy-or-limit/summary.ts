import { PERIODS } from './frame.ts';
import { CORES, DEMAND, type Params } from './params.ts';
import { type Cause, PERIOD, type Slowness } from './result.ts';

export const CAUSE_NAMES: Record<Cause, string> = {
  neighbour: '이웃과 나눠 쓰는 서버',
  limit: '혼자 쓰지만 한도가 있는 서버',
};

export const CAUSE_NOTES: Record<Cause, string> = {
  neighbour: '한도는 없고, 이웃과 가중치가 같습니다',
  limit: '이웃은 없고, 제 CPU 한도만 있습니다',
};

export const LANE_NAMES = {
  idle: '빈자리',
  limit: '한도',
  waited: '차례를 기다리는 시간',
  throttled: '묶임',
};

const one = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

/** Cores in words; whole ones without a decimal, thirds with two. */
export const coresText = (value: number): string => `${Number(value.toFixed(2))}코어`;

/** What stands at the overflow, and under the rooms. */
export const lackText = (lack: number): string => `${coresText(lack)} 모자람`;
export const bankText = ({ received }: Slowness): string => `뱅킹 ${coresText(received)}`;
export function restText({ neighbours, received, idle }: Slowness): string {
  if (neighbours > 0) return `이웃 ${neighbours}개가 ${coresText(CORES - received - idle)}`;
  return idle > 0 ? `${coresText(idle)}가 놂` : '';
}

/** How often the kernel stopped the bank in the three periods of the drawing: the figure that tells the two apart. */
const THROTTLES = `${PERIODS * PERIOD}ms 동안 묶인 횟수`;
const throttles = ({ throttled }: Slowness): number => (throttled > 0.05 ? PERIODS : 0);
export const throttleText = (slowness: Slowness): string => `${THROTTLES} ${throttles(slowness)}`;

/** What a reader is told under one server. */
export function readout({ cause, slowdown, waited, throttled, idle }: Slowness) {
  const slow = slowdown > 1.001;
  const note =
    throttled > 0.05
      ? `주기마다 ${one(throttled)}ms씩 묶입니다(nr_throttled가 늘어남). 그동안 서버는 ${one(idle)}코어를 놀립니다.`
      : waited > 0.05
        ? `주기마다 ${one(waited)}ms씩 차례를 기다립니다. 묶인 적은 없습니다(nr_throttled 0).`
        : cause === 'limit'
          ? '한도가 쓰려는 만큼이라 묶이지 않습니다.'
          : '이웃이 조용해 기다리지 않습니다.';
  return {
    before: '뱅킹은 ',
    figure: slow ? `${one(slowdown)}배` : '제 속도',
    after: slow ? ' 오래 걸립니다' : '로 돕니다',
    bad: slow,
    note,
  };
}

/** One plain sentence about one server. */
export function sentence(slowness: Slowness): string {
  const { before, figure, after, note } = readout(slowness);
  return `${before}${figure}${after}. ${note}`;
}

/** Both servers in full sentences. */
export const description = (results: readonly Slowness[]): string =>
  results.map((slowness) => `${CAUSE_NAMES[slowness.cause]}: ${sentence(slowness)}`).join(' ');

/** The one sentence that is announced when the reader has let go of a slider. */
export function announcement([neighbour, limit]: readonly [Slowness, Slowness]): string {
  const pace = ({ slowdown }: Slowness) => (slowdown > 1.001 ? `${one(slowdown)}배 오래 걸리고` : '제 속도로 돌고');
  const throttled = limit.throttled > 0.05 ? `주기마다 ${one(limit.throttled)}ms씩 묶입니다` : '묶이지 않습니다';
  return `뱅킹은 이웃과 나눠 쓰는 서버에서 ${pace(neighbour)} 묶이지 않으며, 한도가 있는 서버에서 ${pace(limit)} ${throttled}.`;
}

/** Whether the two are equally slow: then only the throttling figure tells them apart. */
export function verdict([neighbour, limit]: readonly [Slowness, Slowness]): string {
  const alike = Math.abs(neighbour.slowdown - limit.slowdown) < 0.05;
  if (neighbour.slowdown < 1.001 && limit.slowdown < 1.001) return '두 서버 모두 느리지 않습니다.';
  if (alike)
    return '느린 정도는 같습니다. 가르는 것은 묶인 횟수입니다. 늘고 있으면 제 한도 탓이고, 0이면 이웃 탓입니다.';
  return '느린 정도만으로는 탓을 가릴 수 없습니다. 묶인 횟수가 늘고 있는지 보십시오.';
}

/** The point of a slide: how slow each is, and what tells them apart. */
export function point([neighbour, limit]: readonly [Slowness, Slowness]): string {
  if (neighbour.slowdown < 1.001 && limit.slowdown < 1.001) return '두 서버 모두 느리지 않습니다.';
  if (limit.slowdown < 1.001)
    return `이웃과 나눠 쓰는 서버만 ${one(neighbour.slowdown)}배 걸립니다. 묶인 적은 없습니다.`;
  if (neighbour.slowdown < 1.001)
    return `한도가 있는 서버만 ${one(limit.slowdown)}배 걸립니다. 그동안 ${one(limit.idle)}코어가 놉니다.`;
  return `이웃 때문에 ${one(neighbour.slowdown)}배, 한도 때문에 ${one(limit.slowdown)}배 걸립니다. 묶인 횟수가 느는 쪽이 한도 탓입니다.`;
}

/** The numbers behind the drawing. */
export function table(results: readonly Slowness[]): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  const row = (name: string, cell: (slowness: Slowness) => string) => ({ name, cells: results.map(cell) });
  return {
    columns: results.map(({ cause }) => CAUSE_NAMES[cause]),
    rows: [
      row('받은 CPU', ({ received }) => `${DEMAND}코어 중 ${one(received)}코어`),
      row('걸리는 시간', ({ slowdown }) => `${one(slowdown)}배`),
      row(`${PERIOD}ms 가운데 돈 시간`, ({ ran }) => `${one(ran)}ms`),
      row('차례를 기다린 시간', ({ waited }) => `${one(waited)}ms`),
      row('묶인 시간', ({ throttled }) => `${one(throttled)}ms`),
      row(THROTTLES, (slowness) => `${throttles(slowness)}번`),
      row('서버에서 놀고 있는 CPU', ({ idle }) => `${one(idle)}코어`),
    ],
  };
}

export const CONTROL_NAMES = { neighbours: '시끄러운 이웃', limit: '뱅킹의 CPU 한도' };
export const valueText = (key: keyof Params, value: number): string =>
  key === 'neighbours' ? `${value}개` : `${one(value)}코어`;
