import type { MomentName } from './moments.ts';
import type { Fault } from './params.ts';
import { type Recovery, standing } from './result.ts';
import {
  answeredShare,
  atMost,
  cursorText,
  duration,
  FAULT_NAMES,
  LANE_NAMES,
  MOMENT_NAMES,
  outageText,
} from './words.ts';

/** What the chart says in this state; `figure` carries the weight. */
export interface Readout {
  before: string;
  figure: string;
  after: string;
  note: string;
}

const byHandNote = ({ hand }: Recovery): string =>
  hand.whole ? ` 사람이 손보는 서버 한 대는 ${duration(hand.whole.latest)} 동안 멈춥니다(가정).` : '';

/** Whether a time rests on nothing but an assumption. */
const assumed = ({ params: { fault, probe } }: Recovery): boolean =>
  fault === 'crash' || (fault === 'hang' && probe === 'no');

function aloneNote(recovery: Recovery): string {
  const { alone } = recovery;
  if (!alone.whole) return '같은 까닭으로 죽는 사본은 소용이 없습니다.';
  return `사본이 없으면 ${atMost(alone.whole)} 동안 멈춥니다${assumed(recovery) ? '(가정)' : ''}.`;
}

function copyNote({ copy }: Recovery): string {
  if (!copy.whole?.latest)
    return '다른 노드에 사본이 있으면 죽은 컨테이너는 곧 서비스에서 빠지고 남은 사본이 받습니다.';
  return `다른 노드에 사본이 있으면 ${atMost(copy.whole)} 동안 요청이 절반쯤 실패하고 끝납니다.`;
}

function withCopy(recovery: Recovery): Readout {
  const { copy } = recovery;
  const note = `${aloneNote(recovery)}${byHandNote(recovery)}`;
  if (!copy.whole?.latest)
    return { before: '다른 노드의 사본이 받아 ', figure: '거의', after: ' 멈추지 않습니다', note };
  return {
    before: '다른 노드에 사본이 있는 앱은 ',
    figure: atMost(copy.whole),
    after: ' 동안 요청을 절반쯤 놓칩니다',
    note,
  };
}

/** The sentence under the drawing. */
export function readout(recovery: Recovery): Readout {
  const { alone, params, axis } = recovery;
  if (params.copies === '2') return withCopy(recovery);
  if (!alone.whole) {
    const restarts = alone.stretches.filter(({ phase }) => phase === 'starting').length;
    return {
      before: `${duration(axis)} 동안 ${restarts}번 다시 켜지지만 요청을 받는 시간은 `,
      figure: answeredShare(alone, axis),
      after: '입니다',
      note: '쉬는 시간이 두 배씩 늘어 5분까지 갑니다. 사본이 있으면 남은 사본이 받지만, 같은 까닭으로 죽는 사본은 소용이 없습니다.',
    };
  }
  const subject: Record<Fault, string> = {
    node: '사본이 없는 앱은 ',
    crash: '죽은 앱은 곧바로 다시 켜지지만 ',
    loop: '',
    hang: params.probe === 'no' ? '활성 프로브가 없으면 사람이 알아챌 때까지 ' : '대답 없는 앱은 ',
  };
  return {
    before: subject[params.fault],
    figure: atMost(alone.whole),
    after: ` 동안 요청을 받지 못합니다${assumed(recovery) ? '(가정)' : ''}`,
    note: `${copyNote(recovery)}${byHandNote(recovery)}`,
  };
}

/** What goes on at a moment and why, and in few words. */
function reason({ params }: Recovery, name: MomentName, wait: number | undefined): readonly [string, string] {
  const reasons: Record<MomentName, readonly [string, string]> = {
    died: [
      '아직 아무도 모름',
      '노드는 죽었지만 컨트롤 플레인은 아직 모릅니다. 박동이 끊긴 채로 판정까지의 시간이 지나기를 기다립니다.',
    ],
    unreachable: [
      '알지만 기다림',
      `죽은 것으로 판정하고 서비스에서 뺐지만, 파드는 유예 ${params.toleration}초가 지나야 내보냅니다.`,
    ],
    making: ['새로 만드는 중', '옛 파드에 삭제 표시를 했고, 다른 노드에 새 파드를 만드는 중입니다.'],
    replaced: ['새로 떠서 요청을 받음', '다른 노드에 새로 뜬 파드가 요청을 받습니다. 옛 파드는 돌아오지 않습니다.'],
    crashed: ['앱이 죽음', '앱이 죽었습니다.'],
    restarting: ['다시 켜는 중', 'kubelet이 같은 노드에서 컨테이너를 다시 켜는 중입니다.'],
    'crashed-again': [
      '쉬었다 켬',
      `쉬는 중입니다. ${duration(wait ?? 0)} 동안 쉬었다가 다시 켭니다(CrashLoopBackOff).`,
    ],
    running: ['잠시 돎', '다시 켜져 돌지만 곧 또 죽습니다.'],
    hung: [
      '살아 있지만 대답 없음',
      params.probe === 'no'
        ? '프로세스는 살아 있어 아무도 고장인 줄 모릅니다.'
        : '프로세스는 살아 있습니다. 활성 프로브가 세 번 잇달아 실패하기를 기다립니다.',
    ],
    'probe-failed':
      params.sigterm === 'ignores'
        ? ['끝나기를 기다림', '종료 신호를 보냈지만 앱이 듣지 않아 30초를 기다립니다.']
        : ['다시 켜는 중', 'kubelet이 컨테이너를 끝내고 다시 켜는 중입니다.'],
    killed: ['다시 켜는 중', '강제로 끝내고 다시 켜는 중입니다.'],
    noticed: ['다시 켜는 중', '사람이 알아채고 다시 켜는 중입니다.'],
    back: ['다시 요청을 받음', '같은 노드에서 다시 켜진 컨테이너가 요청을 받습니다.'],
  };
  return reasons[name];
}

/** What is going on at the time that the reader looks at: in a sentence, and in few words. */
export function now(recovery: Recovery): { time: string; words: string; short: string } {
  const { name, wait } = standing(recovery);
  const [short, words] = reason(recovery, name, wait);
  return { time: cursorText(recovery.at), words, short };
}

/** What is announced when the reader has chosen. */
export function announcement(recovery: Recovery): string {
  const { before, figure, after, note } = readout(recovery);
  const { time, words } = now(recovery);
  return `${FAULT_NAMES[recovery.params.fault]}. ${before}${figure}${after}. ${note} ${time}: ${words}`;
}

/** The point of this state in one sentence, for a slide. */
export function point(recovery: Recovery): string {
  const { before, figure, after } = readout(recovery);
  const { alone, copy, params } = recovery;
  const sentence = `${before}${figure}${after}.`;
  if (params.fault !== 'node' || !alone.whole || !copy.whole) return sentence;
  return params.copies === '2'
    ? `${sentence} 사본이 없으면 ${atMost(alone.whole)}입니다.`
    : `${sentence} 다른 노드에 사본이 있으면 ${atMost(copy.whole)}입니다.`;
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
      ? [duration(lane.whole.earliest), duration(lane.whole.latest), lane.id === 'copy' ? copyCell(recovery) : '']
      : ['', '', outageText(lane, recovery.axis)],
  }));
  return { columns: ['이르면', '늦으면', '덧붙임'], rows: [...rows, ...outages] };
}

const copyCell = ({ copy }: Recovery): string => (copy.whole?.latest ? '요청이 절반쯤 실패' : '거의 멈추지 않음');
