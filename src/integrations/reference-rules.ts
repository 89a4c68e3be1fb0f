export interface ContentFile {
  collection: 'guide' | 'glossary' | 'scenarios' | 'sources';
  id: string;
  path: string;
  // Raw front matter: not yet validated, so every read below is defensive.
  data: Record<string, unknown>;
  body: string;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const field = (value: unknown, key: string): string => String((value as Record<string, unknown> | null)?.[key] ?? '');

/** Ids named by `<Component id="…">` in an MDX body. */
const idsOf = (body: string, component: string): string[] =>
  [...body.matchAll(new RegExp(`<${component}\\s[^>]*?\\bid="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

/**
 * Checks what one file says about others.
 * @returns one line a problem, `path: field: reason`; empty when all is well.
 */
export function checkReferences(files: readonly ContentFile[]): string[] {
  const ids = (collection: ContentFile['collection']) =>
    new Set(files.filter((file) => file.collection === collection).map((file) => file.id));
  const known = {
    glossary: ids('glossary'),
    guide: ids('guide'),
    scenarios: ids('scenarios'),
    sources: ids('sources'),
  };
  const problems: string[] = [];

  const names = new Map<string, string>();
  const urls = new Map<string, string>();
  for (const { collection, id, path, data, body } of files) {
    const report = (at: string, reason: string) => problems.push(`${path}: ${at}: ${reason}`);
    const cited = new Set(list(data.sources).map((source) => field(source, 'id')));

    list(data.sources).forEach((source, index) => {
      const target = field(source, 'id');
      if (!known.sources.has(target)) report(`sources[${index}].id`, `content/sources에 '${target}' 파일이 없습니다`);
    });
    for (const target of idsOf(body, 'Cite')) {
      if (!cited.has(target)) report(`<Cite id="${target}">`, '머리말 sources에 없는 출처입니다');
    }
    for (const target of idsOf(body, 'Term')) {
      if (!known.glossary.has(target)) report(`<Term id="${target}">`, '용어 파일이 없습니다');
      if (collection === 'glossary' && target === id) report(`<Term id="${target}">`, '자기 자신을 가리킵니다');
    }
    const terms = idsOf(body, 'Term');
    for (const target of new Set(terms.filter((term, index) => terms.indexOf(term) !== index))) {
      report(`<Term id="${target}">`, '한 글에서 처음 나올 때 한 번만 답니다');
    }
    for (const target of idsOf(body, 'Scenario')) {
      if (!known.scenarios.has(target)) report(`<Scenario id="${target}">`, '시나리오 파일이 없습니다');
    }
    list(data.next).forEach((next, index) => {
      if (!known.guide.has(String(next))) report(`next[${index}]`, `content/guide에 '${next}' 글이 없습니다`);
    });
    list(data.relations).forEach((relation, index) => {
      const target = field(relation, 'id');
      if (!known.glossary.has(target)) report(`relations[${index}].id`, `용어 '${target}' 파일이 없습니다`);
      if (target === id) report(`relations[${index}].id`, '자기 자신을 가리킵니다');
    });

    if (collection === 'glossary') {
      const spellings = [data.ko, data.en, ...list(data.aliases), ...list(data.keywords)].map((name) =>
        String(name ?? ''),
      );
      for (const spelling of new Set(spellings.map((name) => name.toLowerCase().replaceAll(' ', '')))) {
        const other = names.get(spelling);
        if (other) report('ko, en, aliases, keywords', `'${spelling}' 이름을 ${other}에서도 씁니다`);
        else names.set(spelling, path);
      }
    }
    if (collection === 'sources') {
      const url = String(data.url ?? '');
      const other = urls.get(url);
      if (other) report('url', `${other}와 같은 문서입니다`);
      else urls.set(url, path);
    }
  }
  return problems;
}
