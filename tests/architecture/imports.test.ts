import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const PURE_D3 = /^d3-(array|format|scale|shape|path|hierarchy)$/;
const PREACT = /^preact(\/|$)/;
const SHARED = /^charts\/[^/]+\.ts$/;

interface Rule {
  /** Files of `src` that the rule is about. */
  files: RegExp;
  /** What they may import: paths under `src`, or package names. Their own folder is always allowed. */
  may: RegExp[];
}

// The first rule whose `files` match is the one that holds. Astro's own modules are free wherever Astro code stands.
const RULES: Rule[] = [
  { files: /^models\//, may: [/^models\//] },
  { files: /^scene\//, may: [/^scene\//, PURE_D3] },
  { files: /^state\/use-/, may: [PREACT, /^state\//] },
  { files: /^state\//, may: [/^state\//] },
  {
    files: /^charts\/registry\.ts$/,
    may: [/^charts\/[^/]+\/chart\.ts$/, SHARED],
  },
  // What all charts share stands beside them, in `charts` itself; no chart imports another.
  { files: /^charts\/[^/]+\/[^/]+\.tsx$/, may: [/^ui\//, /^state\//, /^scene\//, SHARED, PREACT] },
  { files: /^charts\//, may: [/^models\//, /^scene\//, /^state\/query\.ts$/, SHARED, PURE_D3] },
  // The tools of the title block know every chart, so that no island has to; they come when they are asked for.
  {
    files: /^ui\//,
    may: [PREACT, /^scene\//, /^state\//, /^ui\//, /^embed\/snippets\.ts$/, /^embed\/tools\.tsx \(dynamic\)$/],
  },
  { files: /^export\//, may: [/^scene\//, /^export\//, /^fflate$/] },
  // What stands in somebody else's page carries as little as it can.
  { files: /^embed\/host\//, may: [/^embed\/messages\.ts$/, /^embed\/host\//] },
  {
    files: /^embed\//,
    may: [
      PREACT,
      /^scene\//,
      /^state\/query\.ts$/,
      /^ui\//,
      /^export\//,
      /^charts\/chart\.ts$/,
      /^embed\//,
      /^styles\/.*\?url$/,
    ],
  },
  { files: /^search\//, may: [/^search\//, /^schemas\//, /^(es-hangul|\/pagefind\/)/] },
  // A schema lists the models and charts that exist.
  {
    files: /^schemas\//,
    may: [/^schemas\//, /^models\/deployment\/components\.ts$/, /^charts\/catalogue\.ts$/, /^astro\/zod$/],
  },
  {
    files: /^integrations\//,
    may: [
      /^schemas\//,
      /^integrations\//,
      /^node:/,
      /^astro(:|$|\/)/,
      /^(hast|pagefind|shiki|subset-font|yaml|esbuild|purgecss|magic-string|vite|@resvg\/resvg-js)$/,
    ],
  },
  { files: /^(components|layouts|pages|styles|content\.config)/, may: [/./] },
];

/** Every import of a file: what it names, resolved under `src`; a dynamic one carries `(dynamic)`. */
function importsOf(file: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = [...code.matchAll(/(?:^|;)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  );
  const dynamic = [...code.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g)].map(
    (match) => `${match[1]} (dynamic)`,
  );
  return [...found, ...dynamic].map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}

const files = globSync('src/**/*.{ts,tsx,astro}', { exclude: ['src/env.d.ts'] }).map((path) =>
  path.replaceAll('\\', '/').slice('src/'.length),
);

describe('who may import whom', () => {
  it.each(files)('%s', (file) => {
    const rule = RULES.find(({ files: about }) => about.test(file));
    expect(rule, `src/${file} stands in a folder that the table of ARCHITECTURE does not know`).toBeDefined();
    const own = /^charts\/[^/]+\//.exec(file)?.[0] ?? `${posix.dirname(file)}/`;
    const forbidden = importsOf(file, readFileSync(`src/${file}`, 'utf8')).filter(
      (name) => !name.startsWith(own) && !(rule?.may ?? []).some((allowed) => allowed.test(name)),
    );
    expect(forbidden.map((name) => `src/${file} may not import ${name}`)).toEqual([]);
  });
});

it('a relative import carries its ending', () => {
  const bare = files.flatMap((file) =>
    importsOf(file, readFileSync(`src/${file}`, 'utf8'))
      .filter((name) => /^[a-z]+\//.test(name) && files.includes(`${name.replace(' (dynamic)', '')}.ts`))
      .map((name) => `src/${file} imports ${name}`),
  );
  expect(bare).toEqual([]);
});
