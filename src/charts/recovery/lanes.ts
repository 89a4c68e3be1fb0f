import { NODE_FAILURE, RESTART } from '../../models/recovery/constants.ts';
import { deadNode } from '../../models/recovery/node-failure.ts';
import { crashLoop, hungApp, mendedByHand } from '../../models/recovery/restart.ts';
import { at, later, type Span, type TimelineEvent } from '../../models/recovery/timeline.ts';
import type { Params } from './params.ts';

export const LANES = ['alone', 'copy', 'hand'] as const;

/** Kubernetes with the only copy of the app, Kubernetes with another on a second node, and one server mended by hand. */
export type LaneId = (typeof LANES)[number];

/** Seconds after the fault, at the unluckiest. `answered` is the share of requests that get an answer. */
export interface Stretch {
  from: number;
  to: number;
  phase: 'down' | 'starting' | 'back' | 'up';
  answered: 0 | 0.5 | 1;
}

export type StepName = 'notice' | 'tolerate' | 'probe' | 'kill' | 'wait' | 'person' | 'start';

/** What the time of an outage is spent on. */
export interface Step {
  name: StepName;
  from: number;
  to: number;
}

export interface Lane {
  id: LaneId;
  /** Cover the time from the fault to the end of the axis, without a gap. */
  stretches: readonly Stretch[];
  steps: readonly Step[];
  /** When every request is answered again for good; none when the app keeps falling. */
  whole: Span | undefined;
}

const SECONDS_PER_MINUTE = 60;
/** Restarts that are looked at: enough for the longest back-off to show twice. */
const RUNS = 20;

/** When an event of a timeline happens. */
export function spanOf<T extends TimelineEvent>(events: readonly T[], name: T['event']): Span {
  const found = events.find(({ event }) => event === name);
  if (!found) throw new Error(`the timeline has no '${name}'`);
  return found.at;
}

/** The dead node's timeline under the chosen settings. */
export const nodeEvents = ({ version, toleration, start }: Params) =>
  deadNode({
    gracePeriod: (version === '1.32' ? NODE_FAILURE.monitorGracePeriod : NODE_FAILURE.monitorGracePeriodBefore132)
      .value,
    tolerationSeconds: toleration,
    startSeconds: start,
  });

/** The hung app's timeline under the chosen settings. */
export const hangEvents = ({ sigterm }: Params) =>
  hungApp({ terminationSeconds: sigterm === 'ignores' ? RESTART.terminationGracePeriod.value : 0 });

/** Every run of an app that keeps crashing, in seconds after its first crash; the first one starts at once. */
export const loopRuns = ({ run }: Params) =>
  crashLoop(run, RUNS)
    .slice(1)
    .map(({ start, end }) => ({ start: start - run, end: end - run }));

/** Down until `until`, then starting, then back. Empty steps are left out. */
function outage(id: LaneId, until: Span, start: number, steps: Step[]): Lane {
  const whole = later(until, start);
  const starting: Step = { name: 'start', from: until.latest, to: whole.latest };
  const stretches: Stretch[] = [
    { from: 0, to: until.latest, phase: 'down', answered: 0 },
    { from: until.latest, to: whole.latest, phase: 'starting', answered: 0 },
    { from: whole.latest, to: Number.MAX_SAFE_INTEGER, phase: 'back', answered: 1 },
  ];
  return { id, stretches, steps: [...steps, starting], whole };
}

/** Half of the requests reach a copy that is gone, until the Service drops it. */
const half = (until: Span): Lane => ({
  id: 'copy',
  stretches: [
    { from: 0, to: until.latest, phase: 'down', answered: 0.5 },
    { from: until.latest, to: Number.MAX_SAFE_INTEGER, phase: 'up', answered: 1 },
  ],
  steps: [],
  whole: until,
});

/** Runs of an app that a person starts again each time, and that crashes each time. */
function runsByHand({ notice, run }: Params): { start: number; end: number }[] {
  const wait = notice * SECONDS_PER_MINUTE;
  return Array.from({ length: RUNS }, (_, index) => {
    const start = wait + index * (wait + run);
    return { start, end: start + run };
  });
}

/** Nobody but a person notices; only a dead machine needs mending before the app is started again. */
function byHand(id: LaneId, { fault, notice, mend, start }: Params): Lane {
  const dead = fault === 'node';
  const events = mendedByHand(notice * SECONDS_PER_MINUTE, dead ? mend * SECONDS_PER_MINUTE : 0);
  const seen = spanOf(events, 'noticed');
  return outage(id, spanOf(events, 'mended'), dead ? 0 : start, [{ name: 'person', from: 0, to: seen.latest }]);
}

/** The same crash at the end of every run. */
function looping(id: LaneId, runs: readonly { start: number; end: number }[], starting: number): Lane {
  const stretches: Stretch[] = [];
  const steps: Step[] = [];
  let last = 0;
  for (const { start, end } of runs) {
    const ready = Math.min(end, start + starting);
    stretches.push(
      { from: last, to: start, phase: 'down', answered: 0 },
      { from: start, to: ready, phase: 'starting', answered: 0 },
      { from: ready, to: end, phase: 'back', answered: 1 },
    );
    steps.push({ name: 'wait', from: last, to: start });
    last = end;
  }
  return { id, stretches, steps, whole: undefined };
}

const untouched: Lane = half(at(0));

/** The three lanes of the chart, before they are cut to the axis. */
export function lanesOf(params: Params): [Lane, Lane, Lane] {
  const { fault, probe, start } = params;
  const hand = byHand('hand', params);
  if (fault === 'node') {
    const events = nodeEvents(params);
    const [unreachable, evicted] = [spanOf(events, 'unreachable'), spanOf(events, 'evicted')];
    const alone = outage('alone', evicted, start, [
      { name: 'notice', from: 0, to: unreachable.latest },
      { name: 'tolerate', from: unreachable.latest, to: evicted.latest },
    ]);
    return [alone, half(spanOf(events, 'out-of-service')), hand];
  }
  // A container that ended is not ready, so its Service drops it at once.
  if (fault === 'crash') return [outage('alone', at(0), start, []), untouched, hand];
  if (fault === 'loop')
    return [looping('alone', loopRuns(params), start), untouched, looping('hand', runsByHand(params), start)];
  if (probe === 'no') return [byHand('alone', params), half(hand.whole ?? at(0)), hand];
  const events = hangEvents(params);
  const [failed, restarted] = [spanOf(events, 'probe-failed'), spanOf(events, 'restarted')];
  const alone = outage('alone', restarted, start, [
    { name: 'probe', from: 0, to: failed.latest },
    { name: 'kill', from: failed.latest, to: restarted.latest },
  ]);
  return [alone, half(failed), hand];
}
