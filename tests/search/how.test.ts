import { expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { howMatched } from '../../src/search/how.ts';
import { createMatcher } from '../../src/search/matcher.ts';
import { TERMS } from './fixture.ts';

const match = createMatcher(buildIndex(TERMS));

it.each([
  ['쿠버네티스', ''],
  ['Kubernetes', ''],
  ['k8s', 'K8s(으)로 찾았습니다.'],
  ['쿠버네티스는', '조사 ‘는’을 떼고 쿠버네티스로 찾았습니다.'],
  ['도커가 뭐야', '‘가 뭐야’를 떼고 도커로 찾았습니다.'],
  ['커널이', '조사 ‘이’를 떼고 커널로 찾았습니다.'],
  ['ㅋㅌㅇㄴ', '첫소리로 찾았습니다. ㅋㅌㅇㄴ → 컨테이너'],
  ['zjsxpdlsj', '한/영 자판을 바꿔 컨테이너로 찾았습니다.'],
  ['zjsjfdms', '한/영 자판을 바꿔 커널로 찾았습니다.'],
  ['쿠베르내디스', '혹시 쿠버네티스를 찾으시나요?'],
  ['커눌', '혹시 커널을 찾으시나요?'],
  ['컨텡', ''],
])('%s: %s', (query, sentence) => {
  const [best] = match(query);
  expect(
    best &&
      howMatched(query, best)
        .map(({ text }) => text)
        .join(''),
  ).toBe(sentence);
});
