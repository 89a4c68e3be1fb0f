import { FAULTS, type Fault } from './params.ts';
import { FAULT_NAMES } from './words.ts';

export type Choice = 'copies' | 'version' | 'probe' | 'sigterm';
export type Amount = 'toleration' | 'start' | 'run' | 'notice' | 'mend';

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

export const FAULT_OPTIONS = FAULTS.map((value) => ({ value, text: FAULT_NAMES[value] }));

export const CHOICES: Record<Choice, readonly { value: string; text: string }[]> = {
  copies: [
    { value: '1', text: '하나뿐' },
    { value: '2', text: '다른 노드에 하나 더' },
  ],
  version: [
    { value: '1.32', text: '50초 (1.32부터)' },
    { value: '1.31', text: '40초 (1.31까지)' },
  ],
  probe: [
    { value: 'yes', text: '있음' },
    { value: 'no', text: '없음 (기본값)' },
  ],
  sigterm: [
    { value: 'obeys', text: '바로 끝냄' },
    { value: 'ignores', text: '듣지 않음' },
  ],
};

/** Ranges, and the seconds in one unit of each. */
export const AMOUNTS: Record<Amount, { min: number; max: number; step: number; unit: 1 | 60 }> = {
  toleration: { min: 0, max: 600, step: 30, unit: 1 },
  start: { min: 0, max: 120, step: 5, unit: 1 },
  run: { min: 5, max: 120, step: 5, unit: 1 },
  notice: { min: 1, max: 60, step: 1, unit: 60 },
  mend: { min: 5, max: 240, step: 5, unit: 60 },
};

/** The knobs that mean something for a fault. */
export const KNOBS: Record<Fault, { choices: readonly Choice[]; amounts: readonly Amount[] }> = {
  node: { choices: ['copies', 'version'], amounts: ['toleration', 'start', 'notice', 'mend'] },
  crash: { choices: ['copies'], amounts: ['start', 'notice'] },
  loop: { choices: ['copies'], amounts: ['run', 'start', 'notice'] },
  hang: { choices: ['copies', 'probe', 'sigterm'], amounts: ['start', 'notice'] },
};
