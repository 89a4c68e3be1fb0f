import type { Span } from '../../models/recovery/timeline.ts';
import type { Lane, LaneId, Step, StepName, Stretch } from './lanes.ts';
import type { Moment, MomentName } from './moments.ts';
import type { Fault, Params } from './params.ts';
import { answeredShare, currentMoments, type Recovery, stretchAt } from './result.ts';

export const FAULT_NAMES: Record<Fault, string> = {
  node: '죽은 노드',
  crash: '죽은 앱',
  loop: '자꾸 죽는 앱',
  hang: '대답 없는 앱',
};

export const LANE_NAMES: Record<LaneId, readonly [string, string]> = {
  alone: ['쿠버네티스', '사본 없음'],
  copy: ['쿠버네티스', '다른 노드에 사본'],
  hand: ['서버 한 대', '사람이 고침(가정)'],
};

export const MOMENT_NAMES: Record<MomentName, string> = {
  died: '노드 1이 멈춤',
  unreachable: '죽은 것으로 판정',
  making: '새로 만드는 중',
  replaced: '새로 떠서 요청을 받음',
  crashed: '앱이 죽음',
  restarting: '곧바로 다시 켜는 중',
  'crashed-again': '또 죽음',
  hung: '앱이 대답을 멈춤',
  'probe-failed': '프로브가 3번 실패',
  killed: '강제로 끝냄',
  noticed: '사람이 알아챔(가정)',
  back: '다시 요청을 받음',
};

/** What is written under the two nodes at a moment. */
export const NODE_NAMES = ({ name, nodeDown, wait }: Moment): readonly [string, string] => {
  if (name === 'unreachable') return ['✕ 응답 없음', '노드 2'];
  if (nodeDown) return ['✕ 노드 1', '노드 2'];
  if (wait !== undefined) return [wait ? `${wait}초 쉼` : '곧바로 켬', '노드 2'];
  return ['노드 1', '노드 2'];
};

/** Seconds as a reader says them. @example duration(4200) // '1시간 10분' */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts: [number, string][] = [
    [Math.floor(whole / 3600), '시간'],
    [Math.floor((whole % 3600) / 60), '분'],
    [whole % 60, '초'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return said.join(' ') || '0초';
}

/** @example spanText({ earliest: 40, latest: 55 }) // '40초~55초' */
export const spanText = ({ earliest, latest }: Span): string =>
  earliest === latest ? duration(latest) : `${duration(earliest)}~${duration(latest)}`;

const STEP_NAMES: Record<StepName, string> = {
  notice: '판정',
  tolerate: '유예',
  probe: '프로브',
  kill: '종료 대기',
  wait: '쉼',
  person: '사람이 알아챔',
  start: '띄우기',
};

/** What stands on a step's dimension line, the longest first. */
export function stepTexts({ name, from, to }: Step): string[] {
  const time = duration(to - from);
  if (name === 'tolerate') return [`유예 ${time} (tolerationSeconds)`, `유예 ${time}`, time];
  const assumed = name === 'start' || name === 'person';
  if (assumed) return [`${STEP_NAMES[name]} ${time} (가정)`, `${time} (가정)`];
  return [`${STEP_NAMES[name]} ${time}`, time];
}

/** What may stand in a stretch of a lane, the longest first. */
export function stretchTexts({ phase, answered }: Stretch, { id }: Lane): string[] {
  if (phase === 'down' && answered === 0)
    return id === 'hand' ? ['✕ 사람이 알아채고 고칠 때까지', '✕ 멈춤'] : ['✕ 요청을 받지 못함', '✕ 멈춤'];
  if (phase === 'up') return ['남은 사본이 요청을 모두 받음', '모두 받음'];
  return phase === 'back' ? ['다시 받음', '받음'] : [];
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How long a lane's outage lasts, as it stands under its bar. */
export function outageText(lane: Lane, axis: number): string {
  if (!lane.whole) return `${duration(axis)} 동안 요청을 받은 시간 ${percent(answeredShare(lane, axis))}`;
  const { earliest, latest } = lane.whole;
  const time = `${earliest === latest ? '' : '길면 '}${duration(latest)}`;
  if (lane.id === 'copy') return `${time}, 요청 절반쯤 실패`;
  if (latest > axis) return `${time} 뒤까지 (가정)`;
  return lane.id === 'hand' ? `${time} (가정)` : `${time} 동안 멈춤`;
}

export const cursorText = (at: number): string => (at ? `${duration(at)} 뒤` : '고장 난 때');

/** What the chart says in this state; `figure` carries the weight. */
export interface Readout {
  before: string;
  figure: string;
  after: string;
  note: string;
}

const most = ({ earliest, latest }: Span): string => `${earliest === latest ? '' : '길면 '}${duration(latest)}`;

const handNote = ({ hand }: Recovery): string =>
  hand.whole ? `사람이 고치는 서버는 ${duration(hand.whole.latest)} 멈춥니다(가정).` : '';

function copyNote({ copy }: Recovery): string {
  if (!copy.whole || copy.whole.latest === 0)
    return '다른 노드에 사본이 있으면 죽은 컨테이너는 곧 서비스에서 빠지고 남은 사본이 받습니다.';
  return `다른 노드에 사본이 있으면 ${most(copy.whole)} 동안 요청의 절반쯤이 실패하고 끝납니다.`;
}

/** The sentence under the drawing. */
export function readout(recovery: Recovery): Readout {
  const { alone, params, axis } = recovery;
  const note = `${copyNote(recovery)} ${handNote(recovery)}`;
  if (!alone.whole) {
    const restarts = alone.stretches.filter(({ phase }) => phase === 'starting').length;
    const share = percent(answeredShare(alone, axis));
    return {
      before: `${duration(axis)} 동안 ${restarts}번 다시 켜지만 요청을 받는 시간은 `,
      figure: share,
      after: '입니다',
      note: `쉬는 시간이 두 배씩 늘어 5분까지 갑니다. ${copyNote(recovery)}`,
    };
  }
  const subject: Record<Fault, string> = {
    node: '사본이 없는 앱은 ',
    crash: '죽은 앱은 ',
    loop: '',
    hang: params.probe === 'no' ? '활성 프로브가 없으면 사람이 알아챌 때까지, 앱은 ' : '대답을 멈춘 앱은 ',
  };
  return { before: subject[params.fault], figure: most(alone.whole), after: ' 멈춥니다', note };
}

/** Why nothing, or what, happens at a moment. */
function reason(recovery: Recovery): string {
  const { params, alone, at } = recovery;
  const name = currentMoments(recovery).at(-1)?.name;
  if (params.fault === 'loop') {
    const { phase, from, to } = stretchAt(alone, at);
    if (phase === 'down') return `쉬는 중입니다. ${duration(to - from)}를 채운 뒤에 다시 켭니다(CrashLoopBackOff).`;
    return phase === 'starting' ? '다시 켜는 중입니다.' : '다시 켜져 잠시 돕니다.';
  }
  const reasons: Partial<Record<MomentName, string>> = {
    died: '노드는 죽었지만 컨트롤 플레인은 아직 모릅니다. 박동이 끊긴 채로 유예가 지나기를 기다립니다.',
    unreachable: `죽은 것으로 판정하고 서비스에서 뺐지만, 파드는 유예 ${duration(params.toleration)}가 지나야 내보냅니다.`,
    making: '옛 파드에 삭제 표시를 했고, 다른 노드에 새 파드를 만드는 중입니다.',
    replaced: '다른 노드에 새로 뜬 파드가 요청을 받습니다. 옛 파드는 돌아오지 않습니다.',
    restarting: 'kubelet이 같은 노드에서 컨테이너를 곧바로 다시 켜는 중입니다.',
    hung:
      params.probe === 'no'
        ? '프로세스는 살아 있어 아무도 고장인 줄 모릅니다.'
        : '프로세스는 살아 있습니다. 활성 프로브가 세 번 잇달아 실패하기를 기다립니다.',
    'probe-failed':
      params.sigterm === 'ignores'
        ? '종료 신호를 보냈지만 앱이 듣지 않아 30초를 기다립니다.'
        : 'kubelet이 컨테이너를 끝내고 다시 켜는 중입니다.',
    killed: '강제로 끝내고 다시 켜는 중입니다.',
    noticed: '사람이 알아채고 다시 켜는 중입니다.',
    back: '같은 노드에서 다시 켜진 컨테이너가 요청을 받습니다.',
  };
  return (name && reasons[name]) ?? '';
}

/** What is going on at the time that the reader looks at. */
export const now = (recovery: Recovery): { time: string; words: string } => ({
  time: cursorText(recovery.at),
  words: reason(recovery),
});

/** What is announced when the reader has chosen. */
export function announcement(recovery: Recovery): string {
  const { before, figure, after, note } = readout(recovery);
  const { time, words } = now(recovery);
  return `${FAULT_NAMES[recovery.params.fault]}. ${before}${figure}${after}. ${note} ${time}: ${words}`.trim();
}

/** The numbers behind the drawing: what happens when, and how long each way is down. */
export function table(recovery: Recovery): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  const { moments, alone, copy, hand } = recovery;
  const rows = moments.map(({ name, at, wait }, index) => ({
    name: `${index + 1}. ${MOMENT_NAMES[name]}`,
    cells: [duration(at.earliest), duration(at.latest), wait === undefined ? '' : `${duration(wait)} 쉬고 켬`],
  }));
  const outages = [alone, copy, hand].map((lane) => ({
    name: `멈춘 시간: ${LANE_NAMES[lane.id].join(', ')}`,
    cells: lane.whole
      ? [duration(lane.whole.earliest), duration(lane.whole.latest), lane.id === 'copy' ? '요청의 절반쯤 실패' : '']
      : ['', '', outageText(lane, recovery.axis)],
  }));
  return { columns: ['이르면', '늦으면', '덧붙임'], rows: [...rows, ...outages] };
}

/** What the drawing takes for granted, for the title block. */
export function conditions({ fault, version, start, notice, mend, run }: Params): string {
  const hand = fault === 'node' ? `알아채기 ${notice}분, 고치기 ${mend}분` : `알아채기 ${notice}분`;
  const loop = fault === 'loop' ? `, ${run}초 돌다 죽음` : '';
  const release = version === '1.32' ? '쿠버네티스 1.35 기본값' : '1.31까지의 기본값';
  return `${release}. 가정: 띄우기 ${start}초, ${hand}${loop}`;
}

export const CONTROL_NAMES = {
  fault: '고장',
  at: '고장 뒤 지난 시간',
  copies: '앱의 사본',
  version: '응답 없음으로 판정하기까지',
  toleration: '내보내기 전 유예 (tolerationSeconds)',
  probe: '활성 프로브',
  sigterm: '종료 신호를 받으면',
  start: '띄우는 시간 (가정)',
  run: '다시 죽기까지 도는 시간 (가정)',
  notice: '사람이 알아채기까지 (가정)',
  mend: '서버를 고치기까지 (가정)',
} as const;
