import { atLeast, wholeAtLeast } from '../error.ts';
import { BY_HAND, RESTART } from './constants.ts';
import { at, later, type TimelineEvent } from './timeline.ts';

/**
 * Seconds that the kubelet waits before each of the first `count` restarts of a container that keeps crashing: none,
 * then a back-off that doubles from 10 s to 300 s. It starts over once the container has run for 10 minutes.
 *
 * @example restartDelays(7) // [0, 10, 20, 40, 80, 160, 300]
 */
export function restartDelays(count: number): number[] {
  wholeAtLeast(0, 'count', count);
  return Array.from({ length: count }, (_, restart) =>
    restart === 0 ? 0 : Math.min(RESTART.backOffMax.value, RESTART.backOffStart.value * 2 ** (restart - 1)),
  );
}

/** When each run of a crashing container starts and ends, in seconds after its first start. */
export function crashLoop(runSeconds: number, count: number): { start: number; end: number }[] {
  atLeast(0, 'runSeconds', runSeconds);
  wholeAtLeast(0, 'count', count);
  const survives = runSeconds >= RESTART.backOffReset.value;
  const runs: { start: number; end: number }[] = [];
  let start = 0;
  for (const [run, delay] of [0, ...restartDelays(Math.max(0, count - 1))].slice(0, count).entries()) {
    if (run > 0) start += survives ? 0 : delay;
    runs.push({ start, end: start + runSeconds });
    start += runSeconds;
  }
  return runs;
}

export interface ProbeTimings {
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly failureThreshold: number;
  /** Seconds that a container which ignores SIGTERM is left before it is killed; 0 when it obeys. */
  readonly terminationSeconds: number;
}

export type HungAppEvent = 'hung' | 'probe-failed' | 'restarted';

/**
 * An app that answers no more, under a liveness probe: `failureThreshold` probes in a row run into their timeout, the
 * first up to a period after the fault. A readiness probe with the same numbers takes the Pod out of its Services at
 * the same time.
 *
 * @example hungApp().find(({ event }) => event === 'probe-failed').at // { earliest: 21, latest: 31 }
 */
export function hungApp(given: Partial<ProbeTimings> = {}): (TimelineEvent & { event: HungAppEvent })[] {
  const { periodSeconds, timeoutSeconds, failureThreshold, terminationSeconds } = {
    periodSeconds: RESTART.probePeriod.value,
    timeoutSeconds: RESTART.probeTimeout.value,
    failureThreshold: RESTART.probeFailures.value,
    terminationSeconds: 0,
    ...given,
  };
  wholeAtLeast(1, 'periodSeconds', periodSeconds);
  wholeAtLeast(1, 'timeoutSeconds', timeoutSeconds);
  wholeAtLeast(1, 'failureThreshold', failureThreshold);
  atLeast(0, 'terminationSeconds', terminationSeconds);
  const lastProbe = (failureThreshold - 1) * periodSeconds + timeoutSeconds;
  const failed = at(lastProbe, periodSeconds + lastProbe);
  return [
    { event: 'hung', at: at(0) },
    { event: 'probe-failed', at: failed },
    { event: 'restarted', at: later(failed, terminationSeconds) },
  ];
}

export type ByHandEvent = 'died' | 'noticed' | 'mended';

/** A single server that someone has to notice and mend; both times are assumptions. */
export function mendedByHand(
  notice: number = BY_HAND.notice.value,
  mend: number = BY_HAND.mend.value,
): (TimelineEvent & { event: ByHandEvent })[] {
  atLeast(0, 'notice', notice);
  atLeast(0, 'mend', mend);
  return [
    { event: 'died', at: at(0) },
    { event: 'noticed', at: at(notice) },
    { event: 'mended', at: at(notice + mend) },
  ];
}
