/** What the model's assumptions are called on the page, by the constant's name, and what they depend on. */
const WORDS: Record<string, { name: string; why: string }> = {
  'guest OS, CPU': { name: '게스트 OS가 쓰는 CPU', why: '게스트와 거기서 도는 데몬에 따라 다릅니다.' },
  'guest OS, memory': { name: '게스트 OS가 쓰는 메모리', why: '줄인 커널인지 서버 전체인지에 따라 다릅니다.' },
  zone: { name: '영역의 고장', why: '이 층의 고장률은 공개된 것을 찾지 못했습니다.' },
  hardware: { name: '하드웨어의 고장', why: '나이와 기종에 따라 다릅니다. 메모리만 인용한 수치가 있습니다.' },
  hypervisor: { name: '하이퍼바이저의 고장', why: '이 층의 고장률은 공개된 것을 찾지 못했습니다.' },
  'guest-kernel': { name: '게스트 커널의 고장', why: '이 층의 고장률은 공개된 것을 찾지 못했습니다.' },
  'host-kernel': { name: '호스트 커널의 고장', why: '이 층의 고장률은 공개된 것을 찾지 못했습니다.' },
  runtime: { name: '런타임의 고장', why: '이 층의 고장률은 공개된 것을 찾지 못했습니다.' },
  app: { name: '앱의 고장', why: '앱에 달렸습니다.' },
  'pull and start': { name: '이미지를 받아 시작하기', why: '이미지와 레지스트리와 앱에 따라 다릅니다.' },
  'someone notices': { name: '사람이 알아채기', why: '모니터링과 당직에 따라 다릅니다.' },
  'someone mends it': { name: '사람이 고치기', why: '다시 켜는 것부터 새 장비를 들이는 것까지 있습니다.' },
};

const UNITS: Record<string, string> = { '/year': '회/년', s: '초' };

/** Korean words of an assumption. A new assumption without words fails the build. */
export function assumptionWords(name: string): { name: string; why: string } {
  const words = WORDS[name];
  if (!words) throw new Error(`가정 '${name}'에 한국어 이름이 없습니다: src/components/assumption-words.ts`);
  return words;
}

export const unitWord = (unit: string): string => UNITS[unit] ?? unit;

/** What the parts of the model are called on a page. */
export const MODEL_PARTS = {
  configuration: '설정',
  sharing: '리소스 나누기',
  failure: '고장',
  recovery: '회복',
  scheduling: '스케줄링',
};
