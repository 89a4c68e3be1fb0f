import type { Material } from '../../scene/mark.ts';
import { MATERIAL_NAMES } from '../../scene/material.ts';
import { MODEL_NAMES } from '../model-names.ts';
import type { RateKey } from './expected-params.ts';
import { type Expected, LAYERS } from './expected-result.ts';

export const RATE_NAMES: Record<RateKey, string> = {
  'app-rate': '앱 (가정)',
  'runtime-rate': '런타임 (가정)',
  'kernel-rate': '커널 (가정)',
  'guest-os-rate': '게스트 OS (가정)',
  'hypervisor-rate': '하이퍼바이저 (가정)',
  'hardware-rate': '하드웨어 (가정)',
};

export const EXPECTED_WORDS = {
  own: '앱 자신',
  below: '아래층에 딸려 멈춤',
  rates: '하나가 한 해에 고장 나는 횟수',
};

/** Times a year, with one decimal; a rate that needs two gets them. */
export const times = (value: number): string => `${value.toFixed(1)}회`;
export const rateText = (value: number): string => `${Number(value.toFixed(2))}회`;

/** What the sheet says: most and least among the models. Models that say the same are named together. */
export function expectedSentence(results: readonly Expected[]): string {
  const said = results.map(({ below }) => times(below));
  const most = times(Math.max(...results.map(({ below }) => below)));
  const least = times(Math.min(...results.map(({ below }) => below)));
  const named = (text: string) =>
    results
      .filter((_, index) => said[index] === text)
      .map(({ model }) => MODEL_NAMES[model])
      .join(', ');
  if (most === least) return `아래층의 고장에 딸려 멈추는 앱은 어느 배포 모델에서나 한 해에 ${most}입니다.`;
  return `아래층의 고장에 딸려 앱이 멈추는 일은 한 해에 ${named(most)}가 ${most}로 가장 많고, ${named(least)}가 ${least}로 가장 적습니다.`;
}

/** One plain sentence about one model: the accessible words of its bar. */
export const expectedInWords = ({ model, own, below }: Expected): string =>
  `${MODEL_NAMES[model]}: 앱 자신의 고장 ${times(own)}, 아래층에 딸려 ${times(below)}.`;

const LAYER_COLUMNS: readonly Material[] = LAYERS.toReversed();

/** The numbers behind the bars. */
export function expectedTable(results: readonly Expected[]): {
  columns: string[];
  rows: { name: string; cells: string[] }[];
} {
  return {
    columns: [
      EXPECTED_WORDS.own,
      ...LAYER_COLUMNS.map((layer) => MATERIAL_NAMES[layer]),
      EXPECTED_WORDS.below,
      '한 번에 가장 많이',
    ],
    rows: results.map(({ model, own, layers, below, atOnce }) => ({
      name: MODEL_NAMES[model],
      cells: [times(own), ...LAYER_COLUMNS.map((layer) => times(layers[layer])), times(below), `앱 ${atOnce}개`],
    })),
  };
}
