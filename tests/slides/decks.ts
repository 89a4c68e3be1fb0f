import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HERE = dirname(fileURLToPath(import.meta.url));
const TOOLS = join(HERE, 'node_modules');

/** A folder of its own for each run, inside this one, where the tools find their packages. */
export const WORK = join(HERE, '.cache', `work-${process.pid}`);

export const TOOL_NAMES = ['reveal', 'slidev', 'marp'] as const;
export type Tool = (typeof TOOL_NAMES)[number];

/** Where each deck starts, under `/decks/`. */
export const START: Record<Tool, string> = {
  reveal: 'reveal/index.html',
  slidev: 'slidev/index.html',
  marp: 'marp/index.html',
};

/** Slides of every deck: words, a chart with a story, a slider in a sandbox, words. */
const STORY = 'sharing';
const MOVES = 3;
const SANDBOX = 'sandbox="allow-scripts allow-popups allow-downloads"';
const STYLE = 'style="position:absolute;inset:0;width:100%;height:100%;border:0"';

const plain = (src: string, more = '') => `<iframe src="${src}" title="도면" ${more} ${STYLE}></iframe>`;

async function reveal(home: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of ['reveal.js', 'reveal.css']) await cp(join(TOOLS, 'reveal.js/dist', file), join(folder, file));
  const lazy = plain(`${home}/embed/${STORY}/`, `data-preload data-steps="${MOVES}"`).replace(' src=', ' data-src=');
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="ko"><meta charset="utf-8"><title>deck</title><link rel="icon" href="data:,"><link rel="stylesheet" href="reveal.css">
<style>.reveal .slides section{height:100%}</style>
<div class="reveal"><div class="slides"><section><h1>하나</h1></section><section>${lazy}</section>
<section>${plain(`${home}/embed/${STORY}/`, SANDBOX)}</section><section><h1>넷</h1></section></div></div>
<script src="reveal.js"></script><script src="${home}/embed/reveal.js"></script>
<script>Reveal.initialize({width:1280,height:720,margin:0,hash:true,transition:'none',plugins:[BaepoReveal]})</script></html>`,
  );
}

async function slidev(home: string, folder: string): Promise<void> {
  const source = join(WORK, 'slidev');
  await mkdir(join(source, 'components'), { recursive: true });
  await cp(join(HERE, '../../src/embed/host/BaepoChart.vue'), join(source, 'components/BaepoChart.vue'));
  await writeFile(
    join(source, 'slides.md'),
    `---
title: deck
theme: default
routerMode: hash
---

# 하나

---

<div class="absolute inset-0"><BaepoChart src="${home}/embed/${STORY}/" :steps="${MOVES}" /></div>

---

<div class="absolute inset-0">${plain(`${home}/embed/${STORY}/`, SANDBOX)}</div>

---

# 넷
`,
  );
  // Slidev's own style sheet has a rule that its minifier refuses.
  await writeFile(join(source, 'vite.config.js'), 'export default { build: { cssMinify: false } };');
  await run(
    process.execPath,
    [join(TOOLS, '@slidev/cli/bin/slidev.mjs'), 'build', 'slides.md', '--base', './', '--out', folder],
    {
      cwd: source,
    },
  );
}

async function marp(home: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const source = join(folder, 'deck.md');
  await writeFile(
    source,
    `---
marp: true
---

# 하나

---

${plain(`${home}/embed/${STORY}/`, `data-steps="${MOVES}"`)}

---

${plain(`${home}/embed/${STORY}/`, SANDBOX)}

---

# 넷

<script src="${home}/embed/marp.js"></script>
`,
  );
  await marpCli([source, '--html', '-o', join(folder, 'index.html')]);
}

/** Runs Marp's own command. */
export const marpCli = (args: readonly string[], env: Record<string, string> = {}) =>
  run(process.execPath, [join(TOOLS, '@marp-team/marp-cli/marp-cli.js'), '--no-stdin', ...args], {
    env: { ...process.env, ...env },
  });

const BUILDERS: Record<Tool, (home: string, folder: string) => Promise<void>> = { reveal, slidev, marp };

/**
 * Builds one deck with each of the real tools.
 * @param home origin that the charts come from
 * @returns a folder that holds the site and, under `decks`, the three decks
 */
export async function buildDecks(home: string, dist: string): Promise<string> {
  const root = join(WORK, 'root');
  await mkdir(join(root, 'decks'), { recursive: true });
  for (const name of await readdir(dist)) await symlink(join(dist, name), join(root, name));
  await Promise.all(TOOL_NAMES.map((tool) => BUILDERS[tool](home, join(root, 'decks', tool))));
  return root;
}

export const cleanUp = () => rm(WORK, { recursive: true, force: true });
