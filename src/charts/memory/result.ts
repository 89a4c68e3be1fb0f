import type { DeploymentModel } from '../../models/deployment/components.ts';
import { badness, type MemoryGroup, settleMemory } from '../../models/sharing/memory.ts';
import {
  memoryContainers,
  memoryProcesses,
  memoryVms,
  type Vm,
  type Workload,
} from '../../models/sharing/workloads.ts';
import { APPS, type AppLetter, DATABASE, LEAK_STEP, LEAKING, MOST_LEAK, type Params, SERVER } from './params.ts';
import { GIB, oomScoreAdjOf } from './pods.ts';

/** Where memory ran out: the leaking app's own limit, a VM, or the whole server. */
export type Scope = 'limit' | 'vm' | 'server';

/** An app that was killed. Amounts in GiB. */
export interface Death {
  app: AppLetter;
  /** How far the leak had gone. */
  leak: number;
  scope: Scope;
  /** What the leaking app held or asked for at that moment. */
  leaking: number;
}

/** An app in its place. Amounts in GiB. */
export interface Tenant {
  app: AppLetter;
  /** What it holds; once it is dead, what it held before. */
  held: number;
  /** The kernel's score of it in its zone, and the share of the score that `oom_score_adj` brings; at death, what they were. */
  score: number;
  adjusted: number;
  oomScoreAdj: number;
  death: Death | undefined;
}

/** Memory that some apps share: the server, or a VM. GiB. */
export interface Zone {
  size: number;
  tenants: readonly Tenant[];
  /** What nobody holds. */
  free: number;
}

/** What the leak has done in one deployment model. */
export interface Outcome {
  model: DeploymentModel;
  zones: readonly Zone[];
  /** In the order in which they were killed. */
  deaths: readonly Death[];
  /** GiB of the leaking app's limit, where there is one. */
  limit: number | undefined;
}

/** What each app needs, GiB; the leaking one needs no more than any. */
export const NEEDS = { A: 1, C: 2, D: 1 } as const;

/** GiB of the VMs and whom they hold. Every VM has room for what its apps need. */
const VMS: Record<'virtualized' | 'container-on-vm', readonly { size: number; apps: readonly AppLetter[] }[]> = {
  virtualized: [
    { size: 3, apps: ['A'] },
    { size: 8.5, apps: ['B'] },
    { size: 2.5, apps: ['C'] },
    { size: 2, apps: ['D'] },
  ],
  'container-on-vm': [
    { size: 11, apps: ['A', 'B'] },
    { size: 5, apps: ['C', 'D'] },
  ],
};

/** Whether the leaking app's limit can be set: without containers there is no group to set it on. */
export const contained = (model: DeploymentModel): boolean => model !== 'traditional' && model !== 'virtualized';

export const limitOf = (model: DeploymentModel, { limit }: Pick<Params, 'limit'>): number | undefined =>
  contained(model) && limit !== 'none' ? Number(limit) : undefined;

const needOf = (app: AppLetter, { db }: Pick<Params, 'db'>): number => (app === DATABASE ? db : NEEDS[app]);

const zonesOf = (model: DeploymentModel): readonly { size: number; apps: readonly AppLetter[] }[] =>
  model === 'virtualized' || model === 'container-on-vm' ? VMS[model] : [{ size: SERVER, apps: APPS }];

/** The memory of the living apps as the model lays it out, after a leak of so many GiB. */
function memoryOf(
  model: DeploymentModel,
  living: ReadonlySet<AppLetter>,
  leak: number,
  params: Params,
): MemoryGroup['children'] {
  const workloads = (apps: readonly AppLetter[]): Workload[] =>
    apps
      .filter((app) => living.has(app))
      .map((app) => {
        const limit = app === LEAKING ? limitOf(model, params) : undefined;
        const rss = (needOf(app, params) + (app === LEAKING ? leak : 0)) * GIB;
        const oomScoreAdj = model === 'kubernetes' ? oomScoreAdjOf(app, params) : 0;
        const memory = { rss, oomScoreAdj, ...(limit !== undefined && { limit: limit * GIB }) };
        return { id: app, demand: 0, memory };
      });
  const inside = contained(model) ? memoryContainers : memoryProcesses;
  if (model !== 'virtualized' && model !== 'container-on-vm') return inside(workloads(APPS));
  const vms = VMS[model].map(
    ({ size, apps }, index): Vm => ({
      id: `vm/${index}`,
      vcpus: 1,
      memory: size * GIB,
      workloads: workloads(apps),
    }),
  );
  return memoryVms(vms, inside);
}

const scopeOf = (id: string): Scope => (id === 'host' ? 'server' : id.startsWith('vm/') ? 'vm' : 'limit');

/** Kills in the order in which the growing leak brings them about, whatever part of them the reader looks at. */
function deathsIn(model: DeploymentModel, params: Params): Death[] {
  const living = new Set<AppLetter>(APPS);
  const deaths: Death[] = [];
  for (let leak = 0; leak <= MOST_LEAK && living.has(LEAKING); leak += LEAK_STEP) {
    for (const { victim, scope } of settleMemory(SERVER * GIB, memoryOf(model, living, leak, params)).kills) {
      const app = victim as AppLetter;
      living.delete(app);
      deaths.push({ app, leak, scope: scopeOf(scope), leaking: NEEDS[LEAKING] + leak });
    }
  }
  return deaths;
}

/** The kills of the whole leak, for every chosen deployment model in its order. */
export type Course = readonly (readonly Death[])[];

/** Every kill up to the greatest leak. How far the leak has gone does not change it: while only that moves, it is asked once. */
export const courseOf = (params: Params): Course => params.models.map((model) => deathsIn(model, params));

/** What a leak does to the apps of one server, step by step: whoever was killed earlier makes room for what leaks later. */
export function outcomeOf(
  model: DeploymentModel,
  params: Params,
  course: readonly Death[] = deathsIn(model, params),
): Outcome {
  const deaths = course.filter(({ leak }) => leak <= params.leak);
  const zones = zonesOf(model).map(({ size, apps }): Zone => {
    const tenants = apps.map((app): Tenant => {
      const death = deaths.find((candidate) => candidate.app === app);
      const oomScoreAdj = model === 'kubernetes' ? oomScoreAdjOf(app, params) : 0;
      const leak = app === LEAKING ? (death?.leak ?? params.leak) : 0;
      const asked = needOf(app, params) + leak;
      const process = { id: app, rss: asked * GIB, oomScoreAdj };
      return {
        app,
        // The step that killed it was asked for and never held.
        held: death && app === LEAKING ? asked - LEAK_STEP : asked,
        score: badness(process, size * GIB) / GIB,
        adjusted: badness({ ...process, rss: 0 }, size * GIB) / GIB,
        oomScoreAdj,
        death,
      };
    });
    const used = tenants.reduce((sum, { held, death }) => sum + (death ? 0 : held), 0);
    return { size, tenants, free: size - used };
  });
  return { model, zones, deaths, limit: limitOf(model, params) };
}

/** The same leak in every chosen deployment model. */
export const resultOf = (params: Params, course = courseOf(params)): Outcome[] =>
  params.models.map((model, index) => outcomeOf(model, params, course[index]));

/** Leaks, rising, at which something happens in one of the chosen models: where the step buttons go. */
export function moments(course: Course): number[] {
  return [...new Set([0, ...course.flat().map(({ leak }) => leak)])].sort((a, b) => a - b);
}
