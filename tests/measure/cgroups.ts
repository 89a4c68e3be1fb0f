import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const ROOT = '/sys/fs/cgroup';
const PREFIX = 'baepo-dogam-measure-';
/** Where cgroup v1 keeps its cpu controller, by distribution. */
const V1_CPU = ['cpu', 'cpu,cpuacct'].map((name) => join(ROOT, name));

export interface Limits {
  /** cgroup v1 shares; on v2 the caller gives the weight that stands for them. */
  readonly weight: number;
  /** Microseconds per 100 ms, when there is a quota. */
  readonly quota?: number;
}

/** A tree of cgroups of our own, which can be taken away again whatever has happened. */
export class CgroupTree {
  readonly version: 1 | 2;
  private readonly home: string;
  private readonly made: string[] = [];
  /** Where the cpu controller was handed down on our account, to be taken back at the end. */
  private readonly enabled: string[] = [];

  /** @throws when this host does not let us make cgroups; the message says what is missing. */
  constructor() {
    if (process.platform !== 'linux') throw new Error('this is not Linux');
    const found = findController();
    this.version = found.version;
    removeLeftovers(found.path);
    this.home = join(found.path, `${PREFIX}${process.pid}`);
    try {
      if (this.version === 2) this.enableCpu(found.path);
      this.make(this.home);
      if (this.version === 2) this.enableCpu(this.home);
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /** Makes the group `path` (such as `a` or `a/b`) under ours. Parents are made before their children. */
  create(path: string, { weight, quota }: Limits, hasChildren: boolean): void {
    const directory = join(this.home, path);
    this.make(directory);
    if (this.version === 1) {
      writeFileSync(join(directory, 'cpu.shares'), String(weight));
      if (quota !== undefined) writeFileSync(join(directory, 'cpu.cfs_quota_us'), String(quota));
      return;
    }
    writeFileSync(join(directory, 'cpu.weight'), String(weight));
    if (quota !== undefined) writeFileSync(join(directory, 'cpu.max'), `${quota} 100000`);
    if (hasChildren) this.enableCpu(directory);
  }

  /** Moves a process into the group `path`. */
  enter(path: string, pid: number): void {
    writeFileSync(join(this.home, path, 'cgroup.procs'), String(pid));
  }

  /** Removes the groups made since `keep`, innermost first; with no `keep`, all of them. Processes must be gone. */
  remove(keep = 0): void {
    while (this.made.length > keep) {
      const directory = this.made.pop() as string;
      removeEmpty(directory);
    }
    if (keep > 0) return;
    for (const directory of this.enabled.splice(0)) {
      const file = join(directory, 'cgroup.subtree_control');
      if (existsSync(file)) writeFileSync(file, '-cpu');
    }
  }

  get count(): number {
    return this.made.length;
  }

  private make(directory: string): void {
    mkdirSync(directory);
    this.made.push(directory);
  }

  private enableCpu(directory: string): void {
    const file = join(directory, 'cgroup.subtree_control');
    if (readFileSync(file, 'utf8').split(/\s+/).includes('cpu')) return;
    try {
      writeFileSync(file, '+cpu');
      this.enabled.push(directory);
    } catch {
      throw new Error(`the cpu controller cannot be handed down from ${directory}: processes live in it`);
    }
  }
}

function findController(): { version: 1 | 2; path: string } {
  const v2 = join(ROOT, 'cgroup.controllers');
  if (existsSync(v2)) {
    if (!readFileSync(v2, 'utf8').split(/\s+/).includes('cpu'))
      throw new Error(`cgroup v2 is there, but without its cpu controller (${v2})`);
    return { version: 2, path: writable(ROOT) };
  }
  const v1 = V1_CPU.find((path) => existsSync(join(path, 'cpu.shares')) || existsSync(join(path, 'cgroup.procs')));
  if (!v1) throw new Error(`no cpu controller of cgroup v2 or v1 under ${ROOT}`);
  return { version: 1, path: writable(v1) };
}

/** Root's writes pass the mode bits, so what counts is whether a directory can really be made. */
function writable(path: string): string {
  const trial = join(path, `${PREFIX}trial-${process.pid}`);
  try {
    mkdirSync(trial);
    accessSync(join(trial, 'cgroup.procs'), constants.W_OK);
  } catch {
    throw new Error(`no cgroup can be made in ${path}: run as root, or where ${path} is mounted for writing`);
  } finally {
    removeEmpty(trial);
  }
  return path;
}

/** A run that was killed outright leaves empty groups behind; its process is gone, so they are nobody's. */
function removeLeftovers(path: string): void {
  for (const name of readdirSync(path)) {
    const owner = /^baepo-dogam-measure-(\d+)$/.exec(name)?.[1];
    if (owner && !existsSync(`/proc/${owner}`)) removeTree(join(path, name));
  }
}

function removeTree(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory()) removeTree(join(directory, entry.name));
  }
  removeEmpty(directory);
}

function removeEmpty(directory: string): void {
  // A process that has just ended can hold its group for a moment more.
  for (let attempt = 0; existsSync(directory) && attempt < 50; attempt += 1) {
    try {
      rmdirSync(directory);
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
