import { at } from '../../models/recovery/timeline.ts';
import { type Lane, lanesOf, loopRuns, type Stretch } from './lanes.ts';
import { inPlace, type Moment, momentsOf } from './moments.ts';
import type { Params } from './params.ts';

export interface Recovery {
  params: Params;
  /** Seconds from the fault to the right end of the axis. */
  axis: number;
  /** Seconds after the fault that the reader looks at, within the axis. */
  at: number;
  alone: Lane;
  copy: Lane;
  hand: Lane;
  moments: readonly Moment[];
}

/** Lengths of an axis that divide into whole ticks; seconds. */
const AXES = [60, 120, 240, 360, 480, 600, 720, 900, 1200, 1800, 2400, 3600, 5400];
/** What a loop is watched for, so that the longest back-off is seen. */
const LOOP_AXIS = 900;
/** Share of the axis that is left after the app is back. */
const AFTERWARDS = 1.3;

const cut = (lane: Lane, axis: number): Lane => ({
  ...lane,
  stretches: lane.stretches
    .map((stretch) => ({ ...stretch, to: Math.min(stretch.to, axis) }))
    .filter(({ from, to }) => from < to),
  steps: lane.steps.filter(({ from, to }) => from < to && to <= axis),
});

/** Everything that the chart draws and says. */
export function resultOf(params: Params): Recovery {
  const [alone, copy, hand] = lanesOf(params);
  const end = (alone.whole?.latest ?? 0) * AFTERWARDS;
  const axis = params.fault === 'loop' ? LOOP_AXIS : (AXES.find((length) => length >= end) ?? 5400);
  return {
    params,
    axis,
    at: Math.min(params.at, axis),
    alone: cut(alone, axis),
    copy: cut(copy, axis),
    hand: cut(hand, axis),
    moments: momentsOf(params, alone),
  };
}

/** What a lane does at a time; at a boundary the later stretch counts. */
export function stretchAt({ stretches }: Lane, time: number): Stretch {
  const found = stretches.find(({ to }) => time < to) ?? stretches.at(-1);
  if (!found) throw new Error('a lane covers its whole axis');
  return found;
}

/** The last crash of a loop that has come, and the back-off after it; seconds. */
function lastCrash({ params, at: time }: Recovery): { crash: number; wait: number } {
  const runs = loopRuns(params);
  const next = runs.findIndex(({ end }) => end > time);
  const crash = runs[next - 1]?.end ?? 0;
  return { crash, wait: (runs[next]?.start ?? crash) - crash };
}

/** The moments that the reader stands at: the last one that has come, with those of the same time; none past the pictures. */
export function currentMoments(recovery: Recovery): Moment[] {
  const { moments, params } = recovery;
  const since =
    params.fault === 'loop'
      ? lastCrash(recovery).crash
      : moments.findLast((moment) => moment.at.latest <= recovery.at)?.at.latest;
  return moments.filter((moment) => moment.at.latest === since);
}

/** Both nodes as they stand at the time that the reader looks at. */
export function standing(recovery: Recovery): Moment {
  const { params, alone, moments } = recovery;
  const now = currentMoments(recovery).at(-1);
  if (params.fault === 'loop') {
    const { phase } = stretchAt(alone, recovery.at);
    const { crash, wait } = lastCrash(recovery);
    if (phase === 'down') return { ...inPlace(crash ? 'crashed-again' : 'crashed', at(crash), 'failed'), wait };
    return phase === 'starting'
      ? inPlace('restarting', at(crash + wait), 'recovering')
      : inPlace('running', at(crash + wait), 'focus');
  }
  const moment = now ?? moments[0];
  if (!moment) throw new Error('every fault has a first moment');
  return moment;
}

/** Where the step buttons go, rising: key moments within the axis, in a loop every crash and every restart. */
export function stops({ params, moments, alone, axis }: Recovery): number[] {
  const times = params.fault === 'loop' ? alone.stretches.map(({ from }) => from) : moments.map(({ at }) => at.latest);
  return [...new Set(times)].filter((time) => time <= axis);
}
