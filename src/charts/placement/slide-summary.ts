import type { Strategy } from './params.ts';
import type { Street } from './result.ts';
import { freshOf, moment, waitingNote } from './summary.ts';

const WAYS: Record<Strategy, string> = { most: '모아 세우면', least: '흩어 세우면' };

/** The point of a slide: what is left and what stops, each way. */
export function point(streets: readonly Street[]): string {
  const [street] = streets;
  if (!street) return '';
  const each = (say: (street: Street) => string) =>
    streets.map((one) => `${WAYS[one.strategy]} ${say(one)}`).join(', ');
  if (street.step === 'placed') return `${each(({ free }) => `빈 노드가 ${free.length}대`)}입니다.`;
  if (street.step === 'fallen')
    return streets
      .map((one) => {
        const stops = one.appsDown.length > 0 ? `앱 ${one.appsDown.length}개가 멈춥니다` : '멈추는 앱은 없습니다';
        return `${WAYS[one.strategy]} 빈 노드가 ${one.free.length}대이고 ${stops}.`;
      })
      .join(' ');
  const most = Math.max(...streets.map(({ waiting }) => waiting.length));
  if (most > 0 && streets.every((one) => freshOf(one) === 0))
    return `새로 뜨는 파드가 없습니다. ${waitingNote(streets.find(({ waiting }) => waiting.length === most) ?? street)}`;
  const verb = street.step === 'making' ? '를 새로 만드는 중' : '가 새로 떠서 요청을 받는 중';
  const waits = most > 0 ? ` 자리를 기다리는 파드는 많게는 ${most}개입니다.` : '';
  return `${moment(street)}, ${each((one) => `새 파드 ${freshOf(one)}개`)}${verb}입니다.${waits}`;
}
