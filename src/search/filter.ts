import { howMatched } from './how.ts';
import { loadSearch } from './load.ts';
import { normalize } from './normalize.ts';

/** Pauses before the address takes the query over; browsers refuse to rewrite it for every key. */
const ADDRESS_AFTER_MS = 400;

/**
 * Makes the field of the glossary page filter its list, best match first, and keeps the query in the address as `?q=`.
 *
 * Expects `input[data-glossary-filter]`, groups that each hold one `ul[data-terms]` of `li[data-term]`,
 * `[data-glossary-status]`, and `[data-rail]` with links to the groups. Without this script the field is of no use, so the page shows it only with it.
 */
export function enhanceGlossary(root: ParentNode): void {
  const field = root.querySelector<HTMLInputElement>('[data-glossary-filter]');
  const status = root.querySelector<HTMLElement>('[data-glossary-status]');
  const lists = [...root.querySelectorAll<HTMLElement>('[data-terms]')];
  if (!field || !status || lists.length === 0) return;

  const items = lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>('[data-term]')]);
  const homes = new Map(items.map((item) => [item, item.parentElement as HTMLElement]));
  const groups = lists.map((list) => list.closest<HTMLElement>('section') ?? list);
  const end = document.createComment('');
  groups.at(-1)?.after(end);
  let addressTimer = 0;
  let asked = 0;

  async function update(): Promise<void> {
    const query = field?.value ?? '';
    const now = ++asked;
    const meaning = normalize(query);
    if (!meaning) {
      arrange(new Map());
      return tell('');
    }
    try {
      const { match } = await loadSearch();
      // A newer key has been pressed while the data was on its way.
      if (now !== asked) return;
      const matches = match(query);
      arrange(new Map(matches.map(({ entry }, rank) => [entry.id, rank])), true);
      const [best] = matches;
      const how = best ? howMatched(meaning, best).map(({ text }) => text) : [];
      tell(
        best
          ? [...how, ` 용어 ${matches.length}개`].join('').trim()
          : '맞는 용어가 없습니다. 다른 말로 써 보거나, 칸을 비워 모두 보십시오.',
      );
    } catch {
      arrange(new Map());
      tell('용어 색인을 불러오지 못했습니다. 아래 목록에서 찾을 수 있습니다.');
    }
  }

  /** Shows the terms that have a rank, best first, or all of them where they were. */
  function arrange(ranks: ReadonlyMap<string, number>, filtering = false): void {
    const rankOf = (item: HTMLElement): number => ranks.get(item.dataset.term ?? '') ?? Infinity;
    // Ranks compare as numbers or not at all: two infinite ones keep their order.
    const byRank = (a: number, b: number): number => (a === b ? 0 : a - b);
    for (const item of [...items].sort((a, b) => byRank(rankOf(a), rankOf(b)))) {
      item.hidden = filtering && rankOf(item) === Infinity;
      homes.get(item)?.append(item);
    }
    const best = (group: HTMLElement): number =>
      Math.min(...[...group.querySelectorAll<HTMLElement>('[data-term]')].map(rankOf));
    for (const group of [...groups].sort((a, b) => byRank(best(a), best(b)))) {
      group.hidden = filtering && best(group) === Infinity;
      end.before(group);
    }
  }

  function tell(text: string): void {
    if (status) status.textContent = text;
  }

  function answer(): void {
    update();
    clearTimeout(addressTimer);
    addressTimer = window.setTimeout(() => {
      const query = field?.value.trim();
      const url = new URL(location.href);
      if (query) url.searchParams.set('q', query);
      else url.searchParams.delete('q');
      if (url.href !== location.href) history.replaceState(history.state, '', url);
    }, ADDRESS_AFTER_MS);
  }

  field.addEventListener('input', answer);
  // A letter stands for all of its terms, and the query may have put them out of sight.
  root.querySelector('[data-rail]')?.addEventListener('click', ({ target }) => {
    if (!field.value || !(target as Element).closest('a')) return;
    field.value = '';
    answer();
  });
  // The list has already answered; sending the form would only load the page again.
  field.form?.addEventListener('submit', (event) => event.preventDefault());

  const asking = new URLSearchParams(location.search).get('q');
  // Somebody may have typed while this script was on its way.
  if (asking && !field.value) field.value = asking;
  if (field.value) answer();
  loadSearch().catch(() => undefined);
}
