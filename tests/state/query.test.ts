import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specification as blastRadius } from '../../src/charts/blast-radius/params.ts';
import { choice, formatQuery, number, parseQuery, selection } from '../../src/state/query.ts';

const WORDS = ['alpha', 'beta', 'gamma'] as const;
const specification = {
  one: choice(WORDS, 'beta'),
  some: selection(WORDS),
  cores: number({ min: 0, max: 8, step: 0.5, initial: 2, unit: '코어' }),
};

const states = fc.record({
  one: fc.constantFrom(...WORDS),
  some: fc.subarray([...WORDS], { minLength: 1 }),
  cores: fc.integer({ min: 0, max: 16 }).map((halves) => halves / 2),
});

describe('a query', () => {
  it('goes out and comes back as the same state, with nothing ignored', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseQuery(specification, formatQuery(specification, state))).toEqual({ values: state, ignored: [] });
      }),
    );
  });

  it('of the blast-radius chart does so too', () => {
    const any = fc.record({
      fail: fc.constantFrom('app', 'containerd', 'dockerd', 'kernel', 'guest-os', 'hypervisor', 'hardware' as const),
      app: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F' as const),
      models: fc.subarray(['traditional', 'virtualized', 'container', 'container-on-vm', 'kubernetes'] as const, {
        minLength: 1,
      }),
    });
    fc.assert(
      fc.property(any, (state) => {
        const { values, ignored } = parseQuery(blastRadius, formatQuery(blastRadius, state as never));
        expect(values).toEqual(state);
        expect(ignored).toEqual([]);
      }),
    );
  });

  it('holds what is not initial, and nothing else', () => {
    expect(formatQuery(specification, { one: 'beta', some: WORDS, cores: 2 })).toBe('');
    expect(formatQuery(specification, { one: 'beta', some: ['alpha', 'gamma'], cores: 2.5 })).toBe(
      'some=alpha,gamma&cores=2.5',
    );
  });

  it('never fails, whatever an address holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const { values } = parseQuery(specification, `one=${text}&cores=${other}&${text}`);
        expect(WORDS).toContain(values.one);
        expect(values.cores).toBeGreaterThanOrEqual(0);
        expect(values.some.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a value that is none', () => {
  it.each([
    ['one=delta', 'one', 'delta', /alpha, beta, gamma/],
    ['one=', 'one', '', /alpha/],
    ['some=alpha,delta', 'some', 'alpha,delta', /쉼표/],
    ['some=', 'some', '', /쉼표/],
    ['cores=8.5', 'cores', '8.5', /0코어부터 8코어까지 0\.5코어 간격/],
    ['cores=0.3', 'cores', '0.3', /간격/],
    ['cores=1e1', 'cores', '1e1', /간격/],
    ['cores=NaN', 'cores', 'NaN', /간격/],
    ['cores=-1', 'cores', '-1', /간격/],
  ])('%s gives the initial value and says why', (query, key, text, accepts) => {
    const { values, ignored } = parseQuery(specification, query);
    expect(values).toEqual({ one: 'beta', some: WORDS, cores: 2 });
    expect(ignored).toEqual([{ key, text, accepts: expect.stringMatching(accepts) }]);
  });

  it('is cut where it is too long to be shown', () => {
    expect(parseQuery(specification, `one=${'x'.repeat(500)}`).ignored[0]?.text).toHaveLength(40);
  });

  it('is not a key of somebody else', () => {
    expect(parseQuery(specification, 'theme=dark&utm_source=x').ignored).toEqual([]);
  });

  it('loses no other value', () => {
    expect(parseQuery(specification, 'one=delta&cores=3').values.cores).toBe(3);
  });
});

it('a selection keeps the order of its options and drops repeats', () => {
  expect(parseQuery(specification, 'some=gamma,alpha,gamma').values.some).toEqual(['alpha', 'gamma']);
});
