import { amount, notable } from './amount.ts';
import { APPS, type AppLetter, DEMAND_KEY, NOISY, type Params, specification } from './params.ts';
import { type Division, type Room, resultOf, serverOf, threadsOf, vmOf, type Walls, weightOf } from './result.ts';

export const WALL_NAMES: Record<Walls, string> = {
  none: '벽 없음',
  fixed: '움직이지 않는 벽',
  elastic: '움직이는 벽',
};

/** What the walls are, and what they go by. */
export const wallNote = ({ walls, cores }: Pick<Division, 'walls' | 'cores'>): string =>
  ({
    none: '전통적 배포, 스레드마다 같은 몫',
    fixed: `VM, CPU를 ${cores / APPS.length}코어씩 고정`,
    elastic: '컨테이너, 가중치와 한도',
  })[walls];

export const APP_NAMES: Record<AppLetter, string> = { A: '게임', B: '인터넷 뱅킹', C: '쇼핑몰', D: '채팅' };

/** An amount of cores in words. */
export const cores = (value: number): string => `${amount(value)}코어`;

/** A piece of a sentence; a figure carries the weight, in the ink of a failure where it is what somebody lacks. */
export type Piece = string | { figure: string; lacking: boolean };

/** What is said under a drawing. */
export interface Readout {
  words: readonly Piece[];
  note: string;
}

const lacks = (value: number): Piece => ({ figure: cores(value), lacking: true });
const spare = (value: number): Piece => ({ figure: cores(value), lacking: false });
const total = (rooms: readonly Room[], what: 'unmet' | 'idle') => rooms.reduce((sum, room) => sum + room[what], 0);
const isNoisy = ({ app }: Room) => app === NOISY;
const noisyOf = ({ rooms }: Division) => rooms.find(isNoisy) as Room;
const neighboursOf = ({ rooms }: Division) => rooms.filter((room) => !isNoisy(room));

/** Who lacks how much, where the CPU is contended. */
function shortage(division: Division): Piece[] {
  const noisy = noisyOf(division);
  const others = total(neighboursOf(division), 'unmet');
  if (!notable(others)) return [`이웃은 다 받고, ${NOISY}만 `, lacks(noisy.unmet), ' 모자랍니다'];
  if (notable(noisy.unmet)) return ['이웃은 ', lacks(others), `, ${NOISY}는 `, lacks(noisy.unmet), ' 모자랍니다'];
  return [noisy.demand > 0 ? `${NOISY}는 다 받고, 이웃은 ` : '이웃이 ', lacks(others), ' 모자랍니다'];
}

/** Everybody has what they want; what is left over is said. */
function plenty(left: number): Piece[] {
  return notable(left) ? ['모두 원하는 만큼 받고, ', spare(left), '가 놉니다'] : ['모두 원하는 만큼 받습니다'];
}

function withoutWalls(division: Division, params: Params): Readout {
  if (!notable(total(division.rooms, 'unmet'))) {
    const note = notable(division.leftover)
      ? '다툴 일이 없으면 벽이 없어도 괜찮습니다.'
      : '누구든 조금만 더 쓰면 다툽니다.';
    return { words: plenty(division.leftover), note };
  }
  const others = neighboursOf(division).reduce((sum, { demand }) => sum + Math.ceil(demand), 0);
  const threads =
    params.c > 0 ? `${NOISY}는 스레드 ${threadsOf(params)}개, 이웃은 모두 합해 ${others}개를 돌립니다. ` : '';
  return { words: shortage(division), note: `${threads}커널은 스레드마다 같은 몫을 줍니다.` };
}

function withFixedWalls({ rooms }: Division): Readout {
  const [unmet, idle] = [total(rooms, 'unmet'), total(rooms, 'idle')];
  if (!notable(unmet)) {
    const note = notable(idle) ? '남는 몫은 그 방의 것이라 이웃이 쓰지 못합니다.' : '방마다 받은 코어를 다 씁니다.';
    return { words: plenty(idle), note };
  }
  const short = rooms.filter((room) => notable(room.unmet));
  const who = short.map(({ app }) => app).join(', ');
  if (!notable(idle)) return { words: [`${who}가 `, lacks(unmet), ' 모자랍니다'], note: '빈방이 없습니다.' };
  return {
    words: [`${who}는 `, lacks(unmet), ' 모자란데, 옆에서 ', spare(idle), '가 놉니다'],
    note: '빈방이 있어도 벽은 움직이지 않습니다.',
  };
}

function withElasticWalls(division: Division, params: Params): Readout {
  const noisy = noisyOf(division);
  const weight = weightOf(params);
  const capped = noisy.limitedBy === 'cap';
  if (!notable(total(division.rooms, 'unmet'))) {
    const light = weight < 1 && noisy.share > vmOf(params);
    const note = light
      ? `가중치가 이웃의 ${weight}배라도 CPU가 남으면 더 씁니다. 가중치는 한도가 아닙니다.`
      : '벽은 쓰는 만큼만 자리를 차지합니다.';
    return { words: plenty(division.leftover), note };
  }
  if (capped && notable(division.leftover)) {
    return {
      words: [`${NOISY}는 한도에 걸려 `, lacks(noisy.unmet), ' 모자란데, ', spare(division.leftover), '가 놉니다'],
      note: '한도는 CPU가 놀아도 풀리지 않습니다.',
    };
  }
  if (notable(total(neighboursOf(division), 'unmet'))) {
    const rule =
      weight === 1
        ? '가중치가 같아, 모자란 앱끼리는 똑같이 받습니다.'
        : `모자란 앱끼리 다툴 때 ${NOISY}는 이웃의 ${weight}배를 받습니다.`;
    const contending = noisy.limitedBy === 'contention';
    const stopped = capped && notable(noisy.unmet) ? `${NOISY}는 한도 ${cores(params.limit)}에서 멈춥니다.` : '';
    return { words: shortage(division), note: contending ? rule : stopped || '모자란 앱끼리는 가중치대로 받습니다.' };
  }
  if (capped) return { words: shortage(division), note: `${NOISY}는 한도 ${cores(params.limit)}까지 다 썼습니다.` };
  return {
    words: ['이웃은 다 받고, 남은 ', spare(noisy.share), `는 ${NOISY}가 씁니다`],
    note: `가중치대로 나눈 뒤 남은 것을 다시 나눕니다. ${NOISY}는 ${cores(noisy.unmet)} 모자랍니다.`,
  };
}

/** The words under one drawing. */
export function readout(division: Division, params: Params): Readout {
  if (division.walls === 'none') return withoutWalls(division, params);
  return division.walls === 'fixed' ? withFixedWalls(division) : withElasticWalls(division, params);
}

/** One plain sentence about one drawing. */
export const sentence = (division: Division, params: Params): string =>
  `${readout(division, params)
    .words.map((piece) => (typeof piece === 'string' ? piece : piece.figure))
    .join('')}.`;

/** What is announced when the reader has let go of a control: one text for all drawings. */
export const announcement = (params: Params): string =>
  resultOf(params)
    .map((division) => `${WALL_NAMES[division.walls]}: ${sentence(division, params)}`)
    .join(' ');

/** The conditions of the drawing; what differs from the first values and is not on a control is named. */
export function conditions(params: Params, shown: readonly (keyof Params)[]): string {
  const hidden = (key: keyof Params) => !shown.includes(key) && params[key] !== specification[key].initial;
  const demands = APPS.filter((app) => hidden(DEMAND_KEY[app])).map(
    (app) => `${app} ${cores(params[DEMAND_KEY[app]])}`,
  );
  return [
    `CPU ${serverOf(params)}코어, 앱 ${APPS.length}개`,
    ...demands,
    ...(hidden('threads') ? [`${NOISY}의 스레드 ${threadsOf(params)}개`] : []),
    ...(hidden('weight') ? [`${NOISY}의 가중치 ${params.weight}배`] : []),
  ].join(', ');
}

/** The table that stands behind the drawings: every app behind every kind of walls. */
export function table(results: readonly Division[]): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  const rows = results.flatMap(({ walls, rooms, leftover }) => [
    ...rooms.map(({ app, demand, share, unmet, idle }) => ({
      name: `${WALL_NAMES[walls]}, ${app}`,
      cells: [demand, share, unmet, idle].map(cores),
    })),
    ...(notable(leftover)
      ? [{ name: `${WALL_NAMES[walls]}, 아무도 쓰지 않음`, cells: ['없음', '없음', '없음', cores(leftover)] }]
      : []),
  ]);
  return { columns: ['쓰려는 양', '몫', '모자란 양', '노는 양'], rows };
}

/** The point of a slide: what the noisy app and its neighbours lack without walls, and with walls that move. */
export function point(params: Params): string {
  const lack = (walls: Walls) => {
    const division = resultOf(params).find((candidate) => candidate.walls === walls) as Division;
    const { leftover } = division;
    return { others: total(neighboursOf(division), 'unmet'), noisy: noisyOf(division).unmet, leftover };
  };
  const [none, elastic] = [lack('none'), lack('elastic')];
  if (!notable(none.others + none.noisy + elastic.others + elastic.noisy))
    return '모두 원하는 만큼 받습니다. 다툴 일이 없으면 벽은 아무 일도 하지 않습니다.';
  const said = ({ others, noisy }: typeof none) =>
    notable(others)
      ? `이웃이 ${cores(others)} 모자라고`
      : notable(noisy)
        ? `${NOISY}만 ${cores(noisy)} 모자라고`
        : '모두 다 받고';
  const last = notable(elastic.others)
    ? `이웃이 ${cores(elastic.others)} 모자랍니다`
    : notable(elastic.noisy)
      ? notable(elastic.leftover)
        ? `${cores(elastic.leftover)}가 노는데도 ${NOISY}는 ${cores(elastic.noisy)} 모자랍니다`
        : `${NOISY}만 ${cores(elastic.noisy)} 모자랍니다`
      : '모두 다 받습니다';
  return `벽이 없으면 ${said(none)}, 움직이는 벽이 서면 ${last}.`;
}
