import { describe, expect, it } from 'vitest';
import leastWeight from '../../../content/scenarios/comparison-least-weight.json' with { type: 'json' };
import limit from '../../../content/scenarios/resource-sharing-limit.json' with { type: 'json' };
import nineThreads from '../../../content/scenarios/traditional-nine-threads.json' with { type: 'json' };
import { WEIGHTS } from '../../../src/charts/sharing/params.ts';
import { type Division, divide } from '../../../src/charts/sharing/result.ts';
import { at } from './params.ts';

const roomOf = ({ rooms }: Division, letter: string) => rooms.find(({ app }) => app === letter);

describe('the least weight', () => {
  const params = at(leastWeight.query);

  it('gets an idle CPU almost whole: a weight is no cap', () => {
    expect(params.weight).toBe(WEIGHTS[0]);
    const division = divide('elastic', params);
    expect(roomOf(division, 'C')).toMatchObject({ demand: 8, share: 7.5 });
    expect(division.leftover).toBe(0);
    expect(leastWeight.caption).toContain('8코어 가운데 7.5코어');
  });

  it('gets no less than it would without walls', () => {
    expect(roomOf(divide('none', params), 'C')?.share).toBeCloseTo(7.5, 6);
  });
});

describe('a limit of half a core', () => {
  const params = at(limit.query);

  it('wastes an idle CPU', () => {
    const division = divide('elastic', params);
    expect(roomOf(division, 'C')).toMatchObject({ share: 0.5, limitedBy: 'cap' });
    expect(division.leftover).toBe(6);
    expect(limit.caption).toContain('6코어가 노는데도');
  });

  it('is another thing than a request: the same weight without it gets all it wants', () => {
    expect(roomOf(divide('elastic', { ...params, limit: 8 }), 'C')).toMatchObject({ share: 6, unmet: 0 });
  });
});

describe('nine noisy threads against one', () => {
  const params = at(nineThreads.query);

  it('leave it half between groups', () => {
    const division = divide('elastic', params);
    expect(['C', 'D'].map((app) => roomOf(division, app)?.share)).toEqual([0.5, 0.5]);
  });

  it('leave it a tenth without groups', () => {
    const division = divide('none', params);
    expect(division.cores).toBe(1);
    expect(roomOf(division, 'D')?.share).toBe(0.1);
    expect(roomOf(division, 'C')?.share).toBe(0.9);
  });
});
