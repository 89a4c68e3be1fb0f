/** What an article may show of this repository, by file name; the tests check each language with its own reader. */
const LANGUAGES: readonly [name: RegExp, language: string][] = [
  [/(^|\/)Dockerfile$/, 'dockerfile'],
  [/\.ya?ml$/, 'yaml'],
  [/\/nginx\.conf$/, 'nginx'],
];

/**
 * The language that a file of this repository is highlighted in.
 * @param path from the top folder, such as `.deploy/Dockerfile`
 * @throws Error when no language is known for it
 */
export function languageOf(path: string): string {
  const language = LANGUAGES.find(([name]) => name.test(path))?.[1];
  if (!language) throw new Error(`<RepositoryFile path="${path}">: 어떤 언어의 파일인지 모릅니다`);
  return language;
}
