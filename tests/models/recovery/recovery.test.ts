import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_FAILURE } from '../../../src/models/recovery/constants.ts';
import { evictionRates } from '../../../src/models/recovery/eviction-rates.ts';
import { deadNode } from '../../../src/models/recovery/node-failure.ts';
import { crashLoop, hungApp, mendedByHand, restartDelays } from '../../../src/models/recovery/restart.ts';
import type { TimelineEvent } from '../../../src/models/recovery/timeline.ts';

const when = (events: readonly TimelineEvent[], name: string) => events.find(({ event }) => event === name)?.at;

describe('a dead node', () => {
  it('is noticed within 55 s, out of Services by then, and replaced after some six minutes', () => {
    const events = deadNode();
    expect(when(events, 'unreachable')).toEqual({ earliest: 40, latest: 55 });
    expect(when(events, 'out-of-service')).toEqual({ earliest: 40, latest: 55 });
    expect(when(events, 'evicted')).toEqual({ earliest: 340, latest: 355 });
    expect(when(events, 'replaced')?.latest).toBe(355 + NODE_FAILURE.startSeconds.value);
  });

  it('was noticed ten seconds earlier before 1.32', () => {
    const before = deadNode({ gracePeriod: NODE_FAILURE.monitorGracePeriodBefore132.value });
    expect(when(before, 'unreachable')).toEqual({ earliest: 30, latest: 45 });
  });

  it('waits for its turn when others died with it', () => {
    expect(when(deadNode({ queue: 3 }), 'tainted')).toEqual({ earliest: 70, latest: 85 });
    expect(when(deadNode({ queue: 1, evictionRate: 0.01 }), 'tainted')).toEqual({ earliest: 140, latest: 155 });
  });

  it('keeps its Pods for good when the zone’s eviction rate is 0', () => {
    const events = deadNode({ evictionRate: 0 });
    expect(events.map(({ event }) => event)).toEqual(['died', 'unreachable', 'out-of-service']);
  });

  it('is replaced soon after it is noticed when nothing is tolerated', () => {
    expect(when(deadNode({ tolerationSeconds: 0, startSeconds: 0 }), 'replaced')).toEqual({ earliest: 40, latest: 55 });
  });

  it('has its events in order, whatever the settings', () => {
    const seconds = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(
        fc.record({
          renewInterval: seconds,
          gracePeriod: seconds,
          monitorPeriod: seconds,
          tolerationSeconds: seconds,
          queue: fc.nat(50),
          startSeconds: seconds,
        }),
        (given) => {
          const events = deadNode(given);
          for (const [index, { at }] of events.entries()) {
            expect(at.latest).toBeGreaterThanOrEqual(at.earliest);
            expect(at.earliest).toBeGreaterThanOrEqual(events[index - 1]?.at.earliest ?? 0);
          }
        },
      ),
    );
  });

  it.each([{ gracePeriod: -1 }, { queue: 0.5 }, { startSeconds: Number.NaN }])('rejects %o', (given) => {
    expect(() => deadNode(given)).toThrow(
      expect.objectContaining({ name: 'ModelError', field: Object.keys(given)[0] }),
    );
  });
});

describe('eviction rates', () => {
  it.each([
    ['one node down', [{ nodes: 10, notReady: 1 }], [0.1]],
    ['two of three down: too few to call the zone unhealthy', [{ nodes: 3, notReady: 2 }], [0.1]],
    [
      '55 % of a small zone',
      [
        { nodes: 20, notReady: 11 },
        { nodes: 20, notReady: 0 },
      ],
      [0, 0.1],
    ],
    ['just under 55 %', [{ nodes: 100, notReady: 54 }], [0.1]],
    ['55 % of a large zone', [{ nodes: 100, notReady: 55 }], [0.01]],
    ['55 % of a zone of 50', [{ nodes: 50, notReady: 28 }], [0]],
    [
      'one zone down altogether',
      [
        { nodes: 10, notReady: 10 },
        { nodes: 10, notReady: 0 },
      ],
      [0.1, 0.1],
    ],
    [
      'every zone down: the controller doubts itself',
      [
        { nodes: 10, notReady: 10 },
        { nodes: 5, notReady: 5 },
      ],
      [0, 0],
    ],
    ['no zones', [], []],
  ])('%s', (_, zones, rates) => expect(evictionRates(zones)).toEqual(rates));

  it('rejects more dead nodes than nodes', () => {
    expect(() => evictionRates([{ nodes: 1, notReady: 2 }])).toThrow(
      expect.objectContaining({ field: 'zones[0].notReady' }),
    );
  });
});

describe('restarts', () => {
  it('back off from 10 s to 300 s, the first one at once', () => {
    expect(restartDelays(8)).toEqual([0, 10, 20, 40, 80, 160, 300, 300]);
    expect(restartDelays(0)).toEqual([]);
  });

  it('lay out a crash loop', () => {
    expect(crashLoop(1, 4)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
      { start: 12, end: 13 },
      { start: 33, end: 34 },
    ]);
  });

  it('start over when the container ran for ten minutes', () => {
    expect(crashLoop(600, 3).map(({ start }) => start)).toEqual([0, 600, 1200]);
  });

  it('of a hung app come some 30 s after it hangs', () => {
    expect(when(hungApp(), 'restarted')).toEqual({ earliest: 21, latest: 31 });
    expect(when(hungApp({ terminationSeconds: 30 }), 'restarted')).toEqual({ earliest: 51, latest: 61 });
    expect(when(hungApp({ failureThreshold: 1, periodSeconds: 5, timeoutSeconds: 2 }), 'probe-failed')).toEqual({
      earliest: 2,
      latest: 7,
    });
  });

  it('by hand are what was assumed', () => {
    expect(when(mendedByHand(60, 120), 'mended')).toEqual({ earliest: 180, latest: 180 });
  });
});
