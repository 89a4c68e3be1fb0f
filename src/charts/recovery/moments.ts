import { at, later, type Span } from '../../models/recovery/timeline.ts';
import type { State } from '../../scene/section/part.ts';
import { hangEvents, type Lane, loopRuns, nodeEvents, spanOf } from './lanes.ts';
import type { Params } from './params.ts';

export type MomentName =
  | 'died'
  | 'unreachable'
  | 'making'
  | 'replaced'
  | 'crashed'
  | 'restarting'
  | 'crashed-again'
  | 'running'
  | 'hung'
  | 'probe-failed'
  | 'killed'
  | 'noticed'
  | 'back';

/** A key moment, and what stands in the rooms at it: the app on the first node, and in the free room of the second. */
export interface Moment {
  name: MomentName;
  at: Span;
  nodeDown: boolean;
  app: State;
  /** None while the second room is empty. */
  newcomer: State | undefined;
  /** Seconds of the back-off that begins here. */
  wait?: number;
}

const onNode = (name: MomentName, when: Span, newcomer?: State): Moment => ({
  name,
  at: when,
  nodeDown: true,
  app: 'fallen',
  newcomer,
});

export const inPlace = (name: MomentName, when: Span, app: State): Moment => ({
  name,
  at: when,
  nodeDown: false,
  app,
  newcomer: undefined,
});

/** Crashes that get a picture; the timeline has them all. */
const PICTURES = 4;

/** The key moments of the chosen fault, in order. */
export function momentsOf(params: Params, alone: Lane): Moment[] {
  const { fault, probe, sigterm, start } = params;
  if (fault === 'node') {
    const events = nodeEvents(params);
    return [
      onNode('died', at(0)),
      onNode('unreachable', spanOf(events, 'unreachable')),
      onNode('making', spanOf(events, 'evicted'), 'recovering'),
      onNode('replaced', spanOf(events, 'replaced'), 'focus'),
    ];
  }
  if (fault === 'crash') {
    return [
      inPlace('crashed', at(0), 'failed'),
      inPlace('restarting', at(0), 'recovering'),
      inPlace('back', at(start), 'focus'),
    ];
  }
  if (fault === 'loop') {
    const runs = loopRuns(params).slice(0, PICTURES);
    return runs.map(({ start: restart }, index) => {
      const crash = runs[index - 1]?.end ?? 0;
      return { ...inPlace(index ? 'crashed-again' : 'crashed', at(crash), 'failed'), wait: restart - crash };
    });
  }
  const back = alone.whole ?? at(0);
  if (probe === 'no') {
    const noticed = at(alone.steps[0]?.to ?? 0);
    return [
      inPlace('hung', at(0), 'failed'),
      inPlace('noticed', noticed, 'recovering'),
      inPlace('back', back, 'focus'),
    ];
  }
  const events = hangEvents(params);
  const restarted = spanOf(events, 'restarted');
  const failed = spanOf(events, 'probe-failed');
  const stubborn = sigterm === 'ignores';
  return [
    inPlace('hung', at(0), 'failed'),
    inPlace('probe-failed', failed, stubborn ? 'failed' : 'recovering'),
    ...(stubborn ? [inPlace('killed', restarted, 'recovering')] : []),
    inPlace('back', later(restarted, start), 'focus'),
  ];
}
