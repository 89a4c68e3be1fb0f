import type { WeightRule } from '../../models/sharing/kubernetes.ts';
import type { Neighbour, Params } from './params.ts';
import { type Division, RULES, resultOf, weightOf } from './result.ts';

export const RULE_NAMES: Record<WeightRule, string> = { linear: '예전 식', logarithmic: '새 식' };

export const RULE_NOTES: Record<WeightRule, string> = {
  linear: 'runc 1.3.2, crun 1.23보다 앞선 버전',
  logarithmic: 'runc 1.3.2, crun 1.23부터',
};

export const NEIGHBOUR_NAMES: Record<Neighbour, string> = { system: '시스템 서비스', pod: '게임' };

export const NEIGHBOUR_OPTIONS: Record<Neighbour, string> = {
  system: '시스템 서비스(가중치 100)',
  pod: '다른 컨테이너',
};

export const CONTROL_NAMES: Record<keyof Params, string> = {
  request: '뱅킹의 CPU 요청 (가정)',
  neighbour: '이웃',
  other: '이웃 컨테이너의 요청 (가정)',
};

export const WORDS = {
  bank: '뱅킹',
  weight: 'cpu.weight',
  weighs: '가중치',
  axis: 'CPU 요청',
  standard: '기본값 100',
  curve: '요청이 가중치가 되는 두 식',
};

/** Millicores as a manifest has them. */
export const millicores = (value: number): string => `${value}m`;

/** A share of the CPU; one decimal where a whole number would round too much of it away. */
export const percent = (share: number): string =>
  `${(share * 100).toFixed(share < 0.1 || share > 0.9 ? 1 : 0).replace(/\.0$/, '')}%`;

/** What a reader is told under one drawing. */
export function readout({ weight, otherWeight, share, neighbour }: Division) {
  return {
    before: '뱅킹이 CPU의 ',
    figure: percent(share),
    after: '를 받습니다',
    note: `뱅킹의 가중치는 ${weight}, ${NEIGHBOUR_NAMES[neighbour]}의 가중치는 ${otherWeight}입니다.`,
    bad: false,
  };
}

/** One plain sentence about one rule. */
export const sentence = ({ rule, weight, otherWeight, share, neighbour }: Division): string =>
  `${RULE_NAMES[rule]}: 뱅킹과 ${NEIGHBOUR_NAMES[neighbour]}의 가중치는 ${weight} 대 ${otherWeight}, 뱅킹의 몫은 ${percent(share)}입니다.`;

export const announcement = (results: readonly Division[]): string => results.map(sentence).join(' ');

/** What the change of the rule does to the two neighbours. */
export function verdict([older, newer]: readonly Division[], { request, neighbour, other }: Params): string {
  if (!older || !newer) return '';
  if (neighbour === 'system')
    return newer.share > older.share
      ? '요청은 그대로인데, 새 식에서는 시스템 서비스와 견준 몫이 커집니다.'
      : '요청은 그대로인데, 새 식에서는 시스템 서비스와 견준 몫이 작아집니다.';
  if (request === other) return '요청이 같은 컨테이너끼리는 어느 식에서나 똑같이 나눕니다.';
  return `요청이 작은 ${request < other ? '뱅킹' : '게임'}의 몫이 새 식에서 조금 더 커집니다.`;
}

/** The point of a slide. */
export function point([older, newer]: readonly Division[], { request }: Params): string {
  if (!older || !newer) return '';
  const [before, after] = [percent(older.share), percent(newer.share)];
  const change =
    before === after
      ? `${before} 그대로입니다`
      : `${before}에서 ${after}로 ${newer.share > older.share ? '늘어납니다' : '줄어듭니다'}`;
  return `요청 ${millicores(request)}의 가중치는 예전 식에서 ${older.weight}, 새 식에서 ${newer.weight}입니다. 뱅킹의 몫은 ${change}.`;
}

/** The numbers behind the drawing: a few round requests and the chosen one, under both rules. */
export function table(params: Params): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  const { request } = params;
  const shares = resultOf(params).map(({ share }) => percent(share));
  const requests = [...new Set([100, 250, 500, 1000, 2000, 4000, request])].sort((a, b) => a - b);
  return {
    columns: RULES.map((rule) => `${RULE_NAMES[rule]} (${RULE_NOTES[rule]})`),
    rows: [
      ...requests.map((each) => ({
        name: millicores(each),
        cells: RULES.map((rule) => String(weightOf(each, rule))),
      })),
      { name: `${millicores(request)}일 때 뱅킹의 몫`, cells: shares },
    ],
  };
}
