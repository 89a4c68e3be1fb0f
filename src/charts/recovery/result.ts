import { type Lane, lanesOf, type Stretch } from './lanes.ts';
import { type Moment, type MomentName, momentsOf } from './moments.ts';
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

/** The moments that the reader stands at: the last one that has come, with those of the same time. */
export function currentMoments({ moments, at }: Recovery): Moment[] {
  const last = moments.findLast((moment) => moment.at.latest <= at);
  return moments.filter((moment) => moment.at.latest === last?.at.latest);
}

/** Where the step buttons go: key moments within the axis, in a loop every crash and every restart. */
export function stops({ params, moments, alone, axis }: Recovery): { at: number; name: MomentName }[] {
  const all =
    params.fault === 'loop'
      ? alone.stretches.flatMap(({ from, phase }) => {
          const name = ({ down: 'crashed-again', starting: 'restarting', back: 'back', up: undefined } as const)[phase];
          return name ? [{ at: from, name }] : [];
        })
      : moments.map(({ at, name }) => ({ at: at.latest, name }));
  return all.filter(({ at }) => at <= axis);
}

/** Share of the axis during which a lane answers. */
export function answeredShare({ stretches }: Lane, axis: number): number {
  return stretches.reduce((sum, { from, to, answered }) => sum + (to - from) * answered, 0) / axis;
}
