import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODES, ROOMS, specification } from '../../../src/charts/placement/params.ts';
import { resultOf, type Street } from '../../../src/charts/placement/result.ts';
import { MINUTES, secondsUntilReplaced } from '../../../src/charts/placement/wait.ts';
import { formatQuery, parseQuery } from '../../../src/state/query.ts';
import { anyParams, streets } from './params.ts';

/** Letters of the Pods node by node; new ones are marked. */
const rooms = ({ pods }: Street) =>
  Array.from({ length: NODES }, (_, index) =>
    pods
      .filter(({ node }) => node === index + 1)
      .map(({ app, fresh }) => `${app}${fresh ? "'" : ''}`)
      .join(''),
  ).join('|');
const waiting = (street: Street) => street.waiting.map(({ app }) => app).join('');

describe('what packing and spreading leave', () => {
  it('is nodes or apps, in the first state', () => {
    const [most, least] = streets('');
    expect(rooms(most)).toBe('AAA|BBB|CCC|||');
    expect([most.free.length, most.appsDown, most.together]).toEqual([3, ['A'], 3]);
    expect(rooms(least)).toBe('AC|AC|AC|B|B|B');
    expect([least.free.length, least.appsDown, least.together]).toEqual([0, [], 1]);
  });

  it.each(['spread=zone', 'spread=default'])('is both with constraints: %s', (query) => {
    const [most] = streets(query);
    expect(rooms(most)).toBe('ABC||ABC||ABC|');
    expect([most.free.length, most.appsDown]).toEqual([3, []]);
  });

  it('is two apps fewer when a zone falls on a packed street', () => {
    const [most, least] = streets('fall=zone');
    expect(most.appsDown).toEqual(['A', 'B']);
    expect(least.appsDown).toEqual([]);
  });
});

describe('new Pods', () => {
  it('appear on other nodes, and what fell stays where it fell', () => {
    const [most, least] = streets('moment=serving');
    expect(rooms(most)).toBe("AAA|BBB|CCC|A'A'A'||");
    expect(rooms(least)).toBe("AC|AC|AC|BA'|BC'|B");
    expect([most.appsDown, most.free.length, most.minutes]).toEqual([[], 2, 6]);
  });

  it('do not count before they serve', () => {
    expect(streets('moment=making')[0].appsDown).toEqual(['A']);
  });

  it('wait when every room is taken', () => {
    for (const street of streets('replicas=6&moment=serving')) {
      expect(street.waiting).toHaveLength(3);
      expect(street.forbidden).toBe(false);
    }
  });

  it('wait beside empty rooms when the constraint counts a dead zone', () => {
    for (const street of streets('spread=zone&fall=zone&moment=serving')) {
      expect([waiting(street), street.forbidden, street.appsDown]).toEqual(['ABC', true, []]);
    }
    expect(streets('spread=zone&fall=zone&moment=serving')[0].free).toHaveLength(2);
    expect(waiting(streets('spread=default&fall=zone&moment=serving')[0])).toBe('');
  });

  it('come ten seconds later for the second node of a zone', () => {
    expect([secondsUntilReplaced(1), secondsUntilReplaced(2)]).toEqual([360, 370]);
  });
});

describe('any state', () => {
  it('puts no more Pods on a node than it has rooms, and none of the new ones on a dead one', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        for (const { pods, dead, waiting: left } of resultOf(params, MINUTES)) {
          for (let node = 1; node <= NODES; node += 1)
            expect(pods.filter((pod) => pod.node === node).length).toBeLessThanOrEqual(ROOMS);
          expect(pods.filter(({ fresh, node = 0 }) => fresh && dead.includes(node))).toEqual([]);
          const lost = pods.filter(({ fresh, node = 0 }) => !fresh && dead.includes(node)).length;
          const made = pods.filter(({ fresh }) => fresh).length;
          const moment = params.fall === 'none' ? 'placed' : params.moment;
          expect(pods.length - made + left.length + made).toBe(
            3 * params.replicas + (moment === 'making' || moment === 'serving' ? lost : 0),
          );
        }
      }),
    );
  });

  it('is written as a query and read again', () => {
    fc.assert(
      fc.property(anyParams, (values) => {
        expect(parseQuery(specification, formatQuery(specification, values))).toEqual({ values, ignored: [] });
      }),
    );
  });
});
