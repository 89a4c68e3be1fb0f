import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specification } from '../../../src/charts/recovery/params.ts';
import { currentMoments, resultOf, standing, stops } from '../../../src/charts/recovery/result.ts';
import { formatQuery, parseQuery } from '../../../src/state/query.ts';
import { anyParams, at } from './params.ts';

describe('the query of the recovery chart', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        expect(parseQuery(specification, formatQuery(specification, params))).toEqual({ values: params, ignored: [] });
      }),
    );
  });

  it('is empty in the first state', () => {
    expect(formatQuery(specification, parseQuery(specification, '').values)).toBe('');
  });

  it.each(['fault=zone', 'at=-1', 'at=5401', 'copies=3', 'version=1.30', 'toleration=45', 'start=121', 'mend=0'])(
    'ignores %s and says so',
    (query) => {
      const { values, ignored } = parseQuery(specification, query);
      expect(values).toEqual(parseQuery(specification, '').values);
      expect(ignored).toHaveLength(1);
    },
  );
});

describe('a dead node', () => {
  it('takes some six minutes to be replaced, by default', () => {
    const { alone, copy, hand } = at('');
    expect(alone.whole).toEqual({ earliest: 345, latest: 360 });
    expect(copy.whole).toEqual({ earliest: 40, latest: 55 });
    expect(hand.whole).toEqual({ earliest: 4200, latest: 4200 });
  });

  it('is noticed ten seconds sooner before 1.32', () => {
    expect(at('version=1.31').copy.whole).toEqual({ earliest: 30, latest: 45 });
    expect(at('version=1.31').alone.whole?.latest).toBe(350);
  });

  it('waits as long as the Pod tolerates', () => {
    expect(at('toleration=30').alone.whole?.latest).toBe(90);
    expect(at('toleration=0').alone.whole?.latest).toBe(60);
  });

  it('leaves the old Pod where it fell, and a new one appears on the other node', () => {
    const rooms = [0, 54, 55, 354, 355, 359, 360].map((time) => {
      const { nodeDown, app, newcomer } = standing(at(`at=${time}`));
      expect([nodeDown, app]).toEqual([true, 'fallen']);
      return newcomer;
    });
    expect(rooms).toEqual([undefined, undefined, undefined, undefined, 'recovering', 'recovering', 'focus']);
  });

  it('has a step for each key moment', () => {
    expect(stops(at(''))).toEqual([0, 55, 355, 360]);
  });
});

describe('an app that stops', () => {
  it('is started again at once after its first crash', () => {
    const { alone, copy, hand } = at('fault=crash');
    expect([alone, copy, hand].map(({ whole }) => whole?.latest)).toEqual([5, 0, 605]);
  });

  it('is noticed by a liveness probe within 31 s, and waits 30 s more when it heeds no signal', () => {
    expect(at('fault=hang').copy.whole).toEqual({ earliest: 21, latest: 31 });
    expect(at('fault=hang').alone.whole).toEqual({ earliest: 26, latest: 36 });
    expect(at('fault=hang&sigterm=ignores').moments.find(({ name }) => name === 'killed')?.at.latest).toBe(61);
  });

  it('waits for a person when no probe watches it', () => {
    const { alone, hand } = at('fault=hang&probe=no');
    expect(alone.whole).toEqual(hand.whole);
  });

  it('waits twice as long after each crash, up to five minutes', () => {
    const waits = stops(at('fault=loop')).flatMap((time) => standing(at(`fault=loop&at=${time}`)).wait ?? []);
    expect(waits).toEqual([10, 20, 40, 80, 160, 300, 300]);
  });

  it('has a picture of its first crashes, and none is current after them', () => {
    expect(currentMoments(at('fault=loop&at=40')).map(({ wait }) => wait)).toEqual([10]);
    expect(currentMoments(at('fault=loop&at=700'))).toEqual([]);
  });
});

describe('any state', () => {
  it('has lanes that cover the axis without a gap, and moments in order', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { alone, copy, hand, axis, moments, at: time } = resultOf(params);
        expect(time).toBeLessThanOrEqual(axis);
        for (const { stretches } of [alone, copy, hand]) {
          expect(stretches[0]?.from).toBe(0);
          expect(stretches.at(-1)?.to).toBe(axis);
          for (const [index, { from }] of stretches.entries()) expect(from).toBe(stretches[index - 1]?.to ?? 0);
        }
        const times = moments.map(({ at }) => at.latest);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });

  it('never mends a dead node more slowly with a copy than without', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { alone, copy } = resultOf(params);
        if (alone.whole && copy.whole) expect(copy.whole.latest).toBeLessThanOrEqual(alone.whole.latest);
      }),
    );
  });
});
