/** How many pages were found; undefined while they are awaited, `unread` where the full text could not be had. */
export type PageCount = number | 'unread' | undefined;

interface Found {
  /** Whether the data file could not be had. */
  broken: boolean;
  loaded: boolean;
  /** The query in one form; empty when nothing is asked. */
  meaning: string;
  terms: number;
  pages: PageCount;
}

/** What stands below the lists when they are empty or incomplete; empty when there is nothing to say. */
export function noteOn({ broken, loaded, meaning, terms, pages }: Found): string {
  const empty = terms === 0 && pages === 0;
  if (broken) return '용어 색인을 불러오지 못했습니다. 아래 용어 목록에서 찾을 수 있습니다.';
  if (!loaded && meaning) return '용어를 불러오는 중입니다.';
  if (pages === 'unread') return '본문 색인을 불러오지 못해 용어에서만 찾았습니다.';
  if (!empty) return '';
  if (!meaning) return '용어, 첫소리(ㅋㅌㅇㄴ), 궁금한 말을 그대로 쓰면 됩니다.';
  return '맞는 용어와 글이 없습니다. 다른 말로 쓰거나 아래 용어 목록을 펼쳐 보십시오.';
}
