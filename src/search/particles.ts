import { key } from './normalize.ts';

const words = (text: string): string[] => text.split(' ');

/** Case particles, which may be taken off any word, known or not. */
export const CASE = words(
  '은 는 이 가 을 를 의 에 와 과 도 만 로 들 으로 이랑 하고 에서 에게 한테 께서 끼리 부터 까지 마다 보다 처럼 만큼 대로 밖에 조차 마저 이나 라도 이라도 로서 으로서 로써 으로써 이란 라는 이라는 라고 이라고 때문',
);
/** Endings that also close ordinary words (나, 란, 해 ...): only taken off when a known name is left. */
const ENDINGS = words(
  '나 랑 란 야 이야 요 께 면 이면 라면 이라면 고 이고 며 이며 인 인데 인가 인가요 인지 이다 입니다 입니까 이에요 예요 에요 일까 일까요 냐 이냐 죠 이죠 든지 이든지 뿐 쯤 씩 별 용 적 적인 님 같은 없이 엔 선 론 ' +
    '하다 하기 하는 하면 하려면 하고 하지 하게 하여 해 해서 해야 했다 한 한다 할 함 합니다 하나요 하나 되다 되는 되면 되고 되기 되게 된 된다 될 됨 돼 돼요 됐다 됩니다 되나요 시키기 시키는 시키면 당하면 ' +
    '이란게 란게 이라는게 라는게 s es',
);
/** Everything that may follow a name in the same word. */
export const PARTICLES: readonly string[] = [...CASE, ...ENDINGS];

type ByEnd = ReadonlyMap<string, string[]>;
/** Particles by their last syllable, because every word of every text is asked which of them it ends in. */
const byEnd = (particles: readonly string[]): ByEnd => {
  const ends = new Map<string, string[]>();
  for (const particle of particles) ends.set(particle.slice(-1), [...(ends.get(particle.slice(-1)) ?? []), particle]);
  return ends;
};
const ALL_BY_END = byEnd(PARTICLES);
const CASE_BY_END = byEnd(CASE);

/** Words that ask, not name: left out wherever they stand. */
const ASKING =
  /^(?:뭐|뭔|뭘|머야|먼가|무엇|무슨|무어|뜻|의미|정의$|개념|설명|차이|비교|다른|이유|방법|사용법|장단?점|단점|역할|원리|특징|종류|왜|어떻게|어떤|어떠|어디|언제|누가|누구|쉽게|알려|궁금|대[해하한]|관[해한련]|정리|소개|이해|알아(?!서)|예시|예제|이란|란$|인가|인지|이에요|예요|입니|일까|있[는나을어으]|되[나는요]|돼요|될까|하나요|하[는면려기고지]|해요|해줘|할까|쓰[나는이죠면지기고려]|써(?:$|[요도야서])|달라$|달라요|다르|다를|나요|건가|건지|주세요|주나|줘|그게|그냥|이게|이거|저거|그거|것|거|게$|때$|경우|수$|법$|일$|좀$|더$|안$|못$|한$|할$|할때|요$|또$|너무|아주|대[를처]|안에|위에|뒤에|않|없이|싶|힘들|해도|사용(?!량|자)|이용|활용|필요|중요(?!한$)|좋은|원인|해결|에러|오류|문제|안의$|어느|그$|쪽|중$|중에|다$|꼭|얼마나|괜찮|그대로|나면$|말$|때문|따라|따른|현상|담당|놈|애$|곳$|말이에|그런|이런|가능|딴$|척$|(?:개|대|명|번|벌|분)(?:$|[가이를을로에나씩만의일])|두[기고는면려]|둔$|둬|[걸이도나아]$|몇|부르|불러|정말|나중|위[한해]|이렇|이것|까닭|아직|됐|대신|my$|i$|can$|for$|with$|on$|it$|when$|vs$|the$|is$|are$|what|difference|between|mean|definition|how|why|does$|do$|and$|of$|a$|an$|to$|in$)/i;
/** The same when written without a space after the word. */
const ASKING_TAIL =
  /(?:이|가|은|는|란|이란|와의|과의|와|과|의|이라는|라는)?\s?(?:게|건|거)?(?:뭐|뭔|뭘|무엇|무슨|뜻|의미|개념|정의|설명|차이|비교|이유|방법|사용법|역할|장단점|장점|단점|왜|어떻게)[가-힣]{0,6}$/;

/** Whether a text is a case particle, which is what 조사 means. */
export function isParticle(text: string): boolean {
  return CASE.includes(text);
}

/** Whether a word only asks. */
export function isAsking(word: string): boolean {
  return ASKING.test(word);
}

/** The word and what is left after one particle or more, longest first. */
export function withoutParticles(word: string, particles: ByEnd = ALL_BY_END): string[] {
  const found = new Set([word]);
  for (const left of found) {
    for (const particle of particles.get(left.slice(-1)) ?? []) {
      // One syllable is too little to be a name, unless it is Latin: CRI는.
      const rest = left.endsWith(particle) ? left.slice(0, -particle.length) : '';
      if (rest.length > 1) found.add(rest);
    }
  }
  return [...found];
}

/** Particles that leave a noun of one syllable behind, or 팀으로 would be 팀으. */
const AFTER_ONE = /^(.)(?:으로|에서|이랑|이나|까지|부터|마다)$/;
/** Endings that close many words as well, but hardly one of so many syllables: 에이전트나. */
const AFTER_MANY = /(?<=^...[가-힣]*)(?:나|랑)$/;

/** A word without its particles: down to a known name where there is one, otherwise without plain case particles. */
export function stem(word: string, isKnown: (key: string) => boolean): string {
  const known = withoutParticles(word).find((rest) => isKnown(key(rest)));
  if (known) return known;
  const rests = withoutParticles(word.replace(AFTER_ONE, '$1').replace(AFTER_MANY, ''), CASE_BY_END);
  return rests.reduce((shortest, rest) => (rest.length < shortest.length ? rest : shortest));
}

/**
 * Readings of a query with particles and question words taken off, each a candidate beside the query and never
 * instead of it, because 노드 and 한도 end like particles do.
 */
export function strippedReadings(query: string, isKnown: (key: string) => boolean): string[] {
  const readings = new Set<string>();
  const all = query.split(' ');
  const naming = all.filter((word) => !isAsking(word) || isKnown(key(word)));
  const joined = query.replace(ASKING_TAIL, '').trim();
  for (const text of [query, naming.join(' '), joined]) {
    if (key(text).length < 2) continue;
    if (text !== query) readings.add(text);
    const parts = text.split(' ');
    const last = parts.pop() ?? '';
    const inner = parts.map((word) => stem(word, isKnown)).join(' ');
    for (const rest of withoutParticles(last)) {
      readings.add([...parts, rest].join(' '));
      readings.add(`${inner} ${rest}`.trim());
    }
    // The particle may stand alone: 도커 는.
    if (parts.length > 0 && isParticle(last)) readings.add(parts.join(' '));
  }
  readings.delete(query);
  return [...readings];
}

/** The query as the full-text index should get it: question words left out, every word down to its stem. */
export function stemQuery(query: string, isKnown: (key: string) => boolean): string {
  const all = query.split(' ').map((word) => stem(word, isKnown));
  const naming = all.filter((word) => !isAsking(word) || isKnown(key(word)));
  return (naming.length > 0 ? naming : all).join(' ');
}
