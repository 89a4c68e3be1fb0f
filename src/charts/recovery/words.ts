import type { Span } from '../../models/recovery/timeline.ts';
import type { Lane, LaneId, Step, StepName, Stretch } from './lanes.ts';
import type { Moment, MomentName } from './moments.ts';
import type { Fault, Params } from './params.ts';

/** What stands in the drawings and on the controls. */

export const FAULT_NAMES: Record<Fault, string> = {
  node: '죽은 노드',
  crash: '죽은 앱',
  loop: '자꾸 죽는 앱',
  hang: '대답 없는 앱',
};

export const LANE_NAMES: Record<LaneId, readonly [string, string]> = {
  alone: ['쿠버네티스', '사본 없음'],
  copy: ['쿠버네티스', '다른 노드에 사본'],
  hand: ['서버 한 대', '사람이 손봄(가정)'],
};

export const MOMENT_NAMES: Record<MomentName, string> = {
  died: '노드 1이 멈춤',
  unreachable: '죽은 것으로 판정',
  making: '새로 만드는 중',
  replaced: '새로 떠서 요청을 받음',
  crashed: '앱이 죽음',
  restarting: '곧바로 다시 켜는 중',
  'crashed-again': '또 죽음',
  running: '다시 켜져 잠시 돎',
  hung: '앱이 대답을 멈춤',
  'probe-failed': '프로브가 3번 실패',
  killed: '강제로 끝냄',
  noticed: '사람이 알아챔(가정)',
  back: '다시 요청을 받음',
};

/** What is written under the two nodes at a moment. */
export function nodeNames({ name, nodeDown, app, wait }: Moment): readonly [string, string] {
  if (name === 'unreachable') return ['× 응답 없음', '노드 2'];
  if (nodeDown) return ['× 노드 1', '노드 2'];
  if (wait !== undefined) return [wait ? `× ${wait}초 쉼` : '× 곧바로 켬', '노드 2'];
  if (app === 'failed') return [name === 'crashed' ? '× 죽음' : '× 대답 없음', '노드 2'];
  return ['노드 1', '노드 2'];
}

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

/** The unlucky end of a span. @example atMost({ earliest: 40, latest: 55 }) // '길게는 55초' */
export const atMost = ({ earliest, latest }: Span): string =>
  `${earliest === latest ? '' : '길게는 '}${duration(latest)}`;

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
  // The setting is written in seconds, and so is the article about it.
  if (name === 'tolerate') return [`유예 ${to - from}초 (tolerationSeconds)`, `유예 ${to - from}초`, `${to - from}초`];
  const assumed = name === 'start' || name === 'person';
  if (assumed) return [`${STEP_NAMES[name]} ${time} (가정)`, `${time} (가정)`];
  return [`${STEP_NAMES[name]} ${time}`, time];
}

/** What may stand in a stretch of a lane, the longest first. */
export function stretchTexts({ phase, answered }: Stretch, { id }: Lane): string[] {
  if (phase === 'down' && answered === 0)
    return id === 'hand' ? ['× 사람이 알아채고 손볼 때까지', '× 멈춤'] : ['× 요청을 받지 못함', '× 멈춤'];
  if (phase === 'up') return ['남은 사본이 요청을 모두 받음', '모두 받음'];
  return phase === 'back' ? ['다시 받음', '받음'] : [];
}

/** Share of the axis during which a lane answers. @example '19%' */
export function answeredShare({ stretches }: Lane, axis: number): string {
  const seconds = stretches.reduce((sum, { from, to, answered }) => sum + (to - from) * answered, 0);
  return `${Math.round((100 * seconds) / axis)}%`;
}

/** How long a lane's outage lasts, as it stands beside its bar. */
export function outageText(lane: Lane, axis: number): string {
  if (!lane.whole) return `${duration(axis)} 동안 요청을 받은 시간 ${answeredShare(lane, axis)}`;
  if (lane.whole.latest === 0) return '거의 멈추지 않음';
  const time = atMost(lane.whole);
  if (lane.id === 'copy') return `${time}, 요청 절반쯤 실패`;
  if (lane.whole.latest > axis) return `${time} 뒤까지 (가정)`;
  return lane.id === 'hand' ? `${time} (가정)` : `${time} 동안 멈춤`;
}

export const cursorText = (at: number): string => (at ? `${duration(at)} 뒤` : '고장 난 때');

const RELEASES: Record<Params['version'], string> = {
  '1.32': '시간은 쿠버네티스 1.35 문서의 기본값',
  '1.31': '판정까지 40초는 쿠버네티스 1.31까지의 기본값',
};

/** The same for a slide. */
export const SLIDE_RELEASES: Record<Params['version'], string> = {
  '1.32': '쿠버네티스 1.35 기본값',
  '1.31': '쿠버네티스 1.31까지의 판정 40초',
};

/** Where the times come from, and what is taken for granted: two lines under the drawing. */
export function footnotes({ fault, version, start, notice, mend, run }: Params): [string, string] {
  const assumed = [`띄우기 ${start}초`, `알아채기 ${notice}분`];
  if (fault === 'node') assumed.push(`고치기 ${mend}분`);
  if (fault === 'loop') assumed.push(`${run}초 돌다 죽음`);
  return [RELEASES[fault === 'node' ? version : '1.32'], `가정: ${assumed.join(', ')}`];
}
