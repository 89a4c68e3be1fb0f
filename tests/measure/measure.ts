import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type CpuGroup, shareCpu, sharesById } from '../../src/models/sharing/cpu.ts';
import { cpuQuota, cpuShares, cpuWeight } from '../../src/models/sharing/kubernetes.ts';
import { CASES, type MeasuredCase, type MeasuredGroup } from './cases.ts';
import { CgroupTree } from './cgroups.ts';

/** Length of each measurement; `--seconds 5` changes it. */
const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 3;
const BUSY = fileURLToPath(new URL('./busy.ts', import.meta.url));
const running = new Set<ChildProcessWithoutNullStreams>();

interface Sample {
  readonly cpu: number;
  readonly wall: number;
}

function weightOf({ request }: MeasuredGroup, version: 1 | 2): number {
  const shares = cpuShares(request);
  return version === 1 ? shares : cpuWeight(shares, 'logarithmic');
}

function modelGroups(groups: readonly MeasuredGroup[], version: 1 | 2): CpuGroup[] {
  return groups.map((group) => ({
    id: `group ${group.id}`,
    weight: weightOf(group, version),
    ...(group.limit === undefined ? {} : { cap: group.limit }),
    children: group.children
      ? modelGroups(group.children, version)
      : (group.loops ?? []).map((id) => ({ id, weight: 1024, demand: 1000, threads: 1 })),
  }));
}

async function startLoops(
  tree: CgroupTree,
  groups: readonly MeasuredGroup[],
  parent: string,
): Promise<Map<string, ChildProcessWithoutNullStreams>> {
  const loops = new Map<string, ChildProcessWithoutNullStreams>();
  for (const group of groups) {
    const path = parent === '' ? group.id : `${parent}/${group.id}`;
    const { limit } = group;
    const limits = {
      weight: weightOf(group, tree.version),
      ...(limit === undefined ? {} : { quota: cpuQuota(limit) }),
    };
    tree.create(path, limits, group.children !== undefined);
    for (const [id, loop] of await startLoops(tree, group.children ?? [], path)) loops.set(id, loop);
    for (const id of group.loops ?? []) {
      const cpu = String(availableParallelism() - 1);
      const loop = spawn('taskset', ['-c', cpu, process.execPath, BUSY]);
      running.add(loop);
      loop.once('exit', () => running.delete(loop));
      await answer(loop);
      tree.enter(path, loop.pid as number);
      loops.set(id, loop);
    }
  }
  return loops;
}

/** What the loop prints next; fails when it ends without a word, so that nothing is ever waited for in vain. */
async function answer(loop: ChildProcessWithoutNullStreams): Promise<string> {
  const ended = once(loop, 'exit').then(() => Promise.reject(new Error('a busy loop ended early')));
  // The loop does end in time; by then the race is over and nobody minds.
  ended.catch(() => undefined);
  const [line] = await Promise.race([once(loop.stdout, 'data'), ended]);
  return String(line);
}

async function measure(tree: CgroupTree, { title, groups, leavesIdle = false }: MeasuredCase): Promise<void> {
  const before = tree.count;
  const loops = await startLoops(tree, groups, '');
  const start = Date.now() + 300;
  const samples = new Map<string, Sample>();
  await Promise.all(
    [...loops].map(async ([id, loop]) => {
      const gone = once(loop, 'exit');
      loop.stdin.write(`${start} ${start + seconds * 1000}\n`);
      samples.set(id, JSON.parse(await answer(loop)) as Sample);
      await gone;
    }),
  );
  tree.remove(before);
  const millicores = ({ cpu, wall }: Sample) => (1000 * cpu) / wall;
  const got = [...samples.values()].reduce((sum, sample) => sum + millicores(sample), 0);
  // Others on this machine may use the CPU too; the model shares out what the loops got together.
  const model = sharesById(
    shareCpu({ capacity: leavesIdle ? 1000 : got, groups: modelGroups(groups, tree.version) }).shares,
  );
  console.log(`\n${title}`);
  console.log(`${'loop'.padEnd(12)}${'measured'.padStart(10)}${'model'.padStart(10)}${'error'.padStart(10)}`);
  for (const [id, sample] of [...samples].sort(([a], [b]) => a.localeCompare(b))) {
    const [measured, expected] = [millicores(sample), model.get(id)?.allocation ?? 0];
    const error = `${((100 * (measured - expected)) / expected).toFixed(1)} %`;
    console.log(
      `${id.padEnd(12)}${measured.toFixed(0).padStart(10)}${expected.toFixed(0).padStart(10)}${error.padStart(10)}`,
    );
  }
}

/** Stops what still runs and takes the groups away; safe to call at any moment, and more than once. */
async function cleanUp(tree: CgroupTree | undefined): Promise<void> {
  const leaving = [...running].map((loop) => once(loop, 'exit'));
  for (const loop of running) loop.kill('SIGKILL');
  await Promise.all(leaving);
  tree?.remove();
}

async function main(): Promise<void> {
  if (spawnSync('taskset', ['--version']).status !== 0) {
    console.log('Nothing was measured: taskset (util-linux), which keeps the loops on one CPU, is missing.');
    return;
  }
  let tree: CgroupTree | undefined;
  try {
    tree = new CgroupTree();
  } catch (error) {
    console.log(`Nothing was measured: ${(error as Error).message}.`);
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void cleanUp(tree).finally(() => process.exit(1)));
  }
  try {
    console.log(`cgroup v${tree.version}, one CPU, ${seconds} s a case, millicores`);
    for (const each of CASES) await measure(tree, each);
  } finally {
    await cleanUp(tree);
  }
}

await main();
