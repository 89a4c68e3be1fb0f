import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specification } from '../../../src/charts/sharing/params.ts';
import { formatQuery, parseQuery } from '../../../src/state/query.ts';
import { anyParams } from './params.ts';

describe('the query of the sharing chart', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { values, ignored } = parseQuery(specification, formatQuery(specification, params));
        expect(values).toEqual(params);
        expect(ignored).toEqual([]);
      }),
    );
  });

  it('is empty in the first state', () => {
    const { values } = parseQuery(specification, '');
    expect(values).toEqual({ a: 2, b: 1.5, c: 6, d: 1, threads: 6, weight: '1', limit: 4, cores: '8' });
    expect(formatQuery(specification, values)).toBe('');
  });

  it.each([
    'c=9',
    'c=-0.5',
    'c=0.3',
    'threads=0',
    'threads=17',
    'threads=2.5',
    'weight=3',
    'limit=0',
    'limit=8.5',
    'a=NaN',
    'cores=3',
  ])('ignores %s and says so', (query) => {
    const { values, ignored } = parseQuery(specification, query);
    expect(values).toEqual(parseQuery(specification, '').values);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]?.accepts).not.toBe('');
  });
});
