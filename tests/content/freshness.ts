import type { ContentFile } from '../../src/integrations/reference-rules.ts';
import { proseOf } from './prose.ts';

const KUBERNETES = /(?:쿠버네티스|Kubernetes) 1\.\d+/;
/** What a product does unless told otherwise is what changes with its versions. */
const DEFAULT = /기본값|기본 설정|기본으로/;
/** Documents that a publisher keeps for each version: one without its version says nothing of when it holds. */
const VERSIONED = /^https:\/\/(kubernetes\.io\/docs|etcd\.io\/docs)\//;

const citedIn = ({ data }: ContentFile): string[] =>
  Array.isArray(data.sources) ? data.sources.map(({ id }) => String(id)) : [];

/**
 * Finds facts that hold for one version and do not say for which.
 * @returns one line a problem, `path: reason`; empty when all is well
 */
export function versionProblems(files: readonly ContentFile[]): string[] {
  const sources = files.filter(({ collection }) => collection === 'sources');
  const texts = files.filter(({ collection }) => collection === 'guide' || collection === 'glossary');
  const unversioned = sources
    .filter(({ data }) => VERSIONED.test(String(data.url)) && !data.version)
    .map(({ path }) => `${path}: 판마다 따로 있는 문서인데 version이 없습니다`);
  const unsaid = texts.flatMap((file) => {
    const said = String(file.data.checkedAgainst ?? '');
    const prose = proseOf(file);
    const read = new Set(
      sources
        .filter(({ id, data }) => data.version && citedIn(file).includes(id))
        .map(({ data }) => `${data.publisher} ${data.version}`),
    );
    return [
      ...[...read].filter((version) => !said.includes(version)).map((version) => `${version}의 문서를 인용합니다`),
      ...(KUBERNETES.test(prose) && !said.includes('Kubernetes') ? ['쿠버네티스의 버전을 말합니다'] : []),
      ...(DEFAULT.test(prose) && !said ? ['기본값을 말합니다'] : []),
    ].map((reason) => `${file.path}: ${reason}. checkedAgainst에 그 버전을 적어야 합니다`);
  });
  return [...unversioned, ...unsaid];
}
