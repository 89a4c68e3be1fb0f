import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { languageOf } from '../../src/components/repository-file.ts';
import { readContent } from '../../src/integrations/content-references.ts';

interface Sample {
  where: string;
  language: string;
  text: string;
}

const files = await readContent(process.cwd());
const written = files.flatMap(({ path, body }): Sample[] =>
  [...body.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```/gm)].map((match, index) => ({
    where: `${path} (${index + 1})`,
    language: match[1] ?? '',
    text: match[2] ?? '',
  })),
);
/** Files of this repository that articles show as they are. */
const shown = [
  ...new Set(
    files.flatMap(({ body }) => [...body.matchAll(/<RepositoryFile path="([^"]+)"/g)].map(([, path]) => path)),
  ),
] as string[];
const samples = [
  ...written,
  ...shown.map((path): Sample => ({ where: path, language: languageOf(path), text: readFileSync(path, 'utf8') })),
];
const of = (language: string) => samples.filter((sample) => sample.language === language);

const INSTRUCTIONS = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

interface Manifest {
  apiVersion?: string;
  kind?: string;
}

/**
 * Checks a manifest against the schemas of the package `kubernetes-models`, which hold the API of Kubernetes 1.34.
 * @returns the reason why it is refused; undefined when it is valid or of a kind outside the cluster's API
 */
async function refusal(manifest: Manifest): Promise<string | undefined> {
  const { apiVersion = '', kind = '' } = manifest;
  // A scheduler's, kubelet's or kind's own configuration file is no object of the API.
  if (/\.config\.k8s\.io\/|^kind\.x-k8s\.io\//.test(apiVersion)) return undefined;
  const { [kind]: Model } = await import(`kubernetes-models/${apiVersion}/${kind}`);
  try {
    new Model(manifest).validate();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const html = new HtmlValidate({
  root: true,
  rules: {
    'attribute-allowed-values': 'error',
    'close-order': 'error',
    'element-permitted-content': 'error',
    'no-dup-attr': 'error',
  },
});
const htmlFaults = async (text: string): Promise<string[]> =>
  (await html.validateString(text)).results.flatMap(({ messages }) => messages.map(({ message }) => message));

describe('code samples', () => {
  it('name a language that is checked', () => {
    // tests/deploy reads the server's configuration with the server itself.
    const checked = ['sh', 'yaml', 'json', 'dockerfile', 'nginx', 'text', 'html'];
    expect(samples.filter(({ language }) => !checked.includes(language)).map(({ where }) => where)).toEqual([]);
  });

  it('show the whole of what puts this site into a container and a cluster', () => {
    const deployed = globSync('.deploy/**/{Dockerfile,nginx.conf,*.yaml}').map((path) => path.replaceAll('\\', '/'));
    expect(shown.toSorted()).toEqual(deployed.toSorted());
  });

  it('in shell are read by bash', () => {
    const errors = of('sh').flatMap(({ where, text }) => {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
      return status === 0 ? [] : [`${where}: ${stderr}`];
    });
    expect(errors).toEqual([]);
  });

  it('in JSON parse', () => {
    for (const { where, text } of of('json')) expect(() => JSON.parse(text), where).not.toThrow();
  });

  it('in HTML are well formed', async () => {
    const errors = await Promise.all(
      of('html').map(({ where, text }) =>
        htmlFaults(text).then((faults) => faults.map((fault) => `${where}: ${fault}`)),
      ),
    );
    expect(errors.flat()).toEqual([]);
  });

  it('in Dockerfile form have known instructions and begin with FROM', () => {
    for (const { where, text } of of('dockerfile')) {
      const instructions = DockerfileParser.parse(text)
        .getInstructions()
        .map((line) => line.getKeyword());
      expect(
        instructions.filter((keyword) => !INSTRUCTIONS.has(keyword)),
        where,
      ).toEqual([]);
      expect(
        instructions.find((keyword) => keyword !== 'ARG'),
        where,
      ).toBe('FROM');
    }
  });

  it('in YAML parse, and whole manifests fit the schemas of Kubernetes 1.34', async () => {
    const errors: string[] = [];
    for (const { where, text } of of('yaml')) {
      for (const document of parseAllDocuments(text)) {
        errors.push(...document.errors.map((error) => `${where}: ${error.message}`));
        const manifest = document.toJS() as Manifest | null;
        if (!manifest?.apiVersion || !manifest.kind) continue;
        const reason = await refusal(manifest);
        if (reason) errors.push(`${where}: ${reason}`);
      }
    }
    expect(errors).toEqual([]);
  });

  it('are refused where they are wrong', async () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      spec: { containers: [{ name: 'web', resources: { limits: { cpu: {} } } }] },
    };
    expect(await refusal(pod)).toContain('cpu');
    expect(spawnSync('bash', ['-n'], { input: 'if true; then' }).status).not.toBe(0);
    expect(await htmlFaults('<iframe src="a"><section></iframe>')).not.toEqual([]);
  });
});
