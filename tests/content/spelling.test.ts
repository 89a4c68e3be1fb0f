import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/integrations/content-references.ts';
import { proseOf } from './prose.ts';

/** The spelling that is settled, and what is written instead of it elsewhere. */
const SETTLED: Record<string, RegExp> = {
  '자가 치유': /자가치유|자기 ?치유|셀프 ?힐링/,
  가시성: /관[측찰] ?가능성|옵저버빌리티/,
  한도: /리밋|리미트/,
  요청: /리퀘스트/,
  // 자원 in the general sense stays; in the names of Kubernetes' own things it is 리소스.
  리소스: /(API|커스텀|쿠버네티스) 자원|자원 (요청|한도|할당량|쿼터)/,
  카나리: /카나리아|카너리/,
  '가상 머신': /가상머신|버추얼 ?머신|가상 기계/,
  '운영 체제': /운영체제|오퍼레이팅/,
  오브젝트: /객체/,
  '디플로이먼트(오브젝트)': /배포 (오브젝트|객체|리소스)/,
  컨테이너화: /컨테이너 화[를가는]|컨테이너라이제이션/,
  오토스케일링: /오토 스케일링|자동 ?(확장|스케일링)/,
  '의도한 상태': /(원하는|희망|바라는|선언한) ?상태/,
  축출: /퇴거|방출|이빅션/,
  파드: /포드|팟(?=[이은을과에의])/,
  '컨트롤 플레인': /컨트롤플레인|제어 ?평면|마스터 ?노드/,
};

/** What no text of ours has. */
const NEVER: Record<string, RegExp> = {
  'an em dash': /—/,
  'an exclamation mark': /[가-힣]!/,
  여러분: /여러분/,
  '~되어지다': /되어[지진질]/,
  '~에 의해': /에 의해/,
  '~로 하여금': /로 하여금/,
};

/** Where the other spelling is what the text speaks about. */
const QUOTED = /['"‘“][^'"’”\n]*['"’”]/g;

const files = await readContent(process.cwd());
const texts = [
  ...files.map((file) => ({ path: file.path, text: proseOf(file) })),
  ...globSync('src/{charts,components,embed,layouts,pages,search,ui,export}/**/*.{ts,tsx,astro}', {
    // What readers type, in whatever spelling, is no text of ours.
    exclude: ['src/search/{concepts,verbs}.ts'],
  }).map((path) => ({
    path,
    // Of code, only lines with Hangul speak to a reader; comments are English.
    text: readFileSync(path, 'utf8').replace(/^\s*(\/\/|\*).*$/gm, ''),
  })),
];

const found = (pattern: RegExp, text: (file: { text: string }) => string) =>
  texts.flatMap((file) => {
    const line = text(file)
      .split('\n')
      .find((candidate) => pattern.test(candidate));
    return line === undefined ? [] : [`${file.path}: ${line.trim().slice(0, 100)}`];
  });

describe('settled spellings', () => {
  it.each(Object.entries(SETTLED))('%s', (_, others) => {
    expect(found(others, ({ text }) => text.replace(QUOTED, ''))).toEqual([]);
  });
});

describe('reader text has no', () => {
  it.each(Object.entries(NEVER))('%s', (_, pattern) => {
    expect(found(pattern, ({ text }) => text)).toEqual([]);
  });
});
