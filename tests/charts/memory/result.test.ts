import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LEAK, SERVER, specification } from '../../../src/charts/memory/params.ts';
import { classOf } from '../../../src/charts/memory/pods.ts';
import { courseOf, moments, outcomeOf, resultOf } from '../../../src/charts/memory/result.ts';
import { formatQuery, parseQuery } from '../../../src/state/query.ts';
import { anyParams, at } from './params.ts';

/** Who was killed in each model, in order, and where memory ran out. */
const killed = (query: string) =>
  Object.fromEntries(
    resultOf(at(query)).map(({ model, deaths }) => [model, deaths.map(({ app, scope }) => `${app} ${scope}`).join()]),
  );

describe('the query of the memory chart', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        expect(parseQuery(specification, formatQuery(specification, params))).toEqual({ values: params, ignored: [] });
      }),
    );
  });

  it.each(['leak=13.5', 'leak=0.3', 'limit=4', 'qos=Guaranteed', 'db=2.5', 'models=pod'])(
    'ignores %s and says so',
    (query) => {
      const { values, ignored } = parseQuery(specification, query);
      expect(values).toEqual(at(''));
      expect(ignored).toHaveLength(1);
    },
  );
});

describe('a leaking app can survive while the innocent database is killed', () => {
  it('wherever memory is shared, and not where the leak has a VM of its own', () => {
    expect(killed('')).toEqual({
      traditional: 'B server',
      virtualized: 'A vm',
      container: 'B server',
      'container-on-vm': 'B vm',
      kubernetes: 'B server',
    });
  });

  it('until the leak has taken what the database left, and is the largest itself', () => {
    expect(killed('leak=10')).toEqual(killed(''));
    expect(killed('leak=12.5')).toEqual({
      traditional: 'B server,A server',
      virtualized: 'A vm',
      container: 'B server,A server',
      'container-on-vm': 'B vm,A vm',
      kubernetes: 'B server,A server',
    });
  });

  it('but not when the database is smaller: size decides, not guilt', () => {
    expect(killed('db=6&leak=6.5').traditional).toBe('A server');
  });

  it('and nobody is killed while there is room', () => {
    expect(Object.values(killed('leak=2'))).toEqual(['', '', '', '', '']);
  });
});

describe('one memory limit turns that round', () => {
  it('in every model that has containers', () => {
    expect(killed('limit=3')).toEqual({
      traditional: 'B server',
      virtualized: 'A vm',
      container: 'A limit',
      'container-on-vm': 'A limit',
      kubernetes: 'A limit',
    });
  });

  it('unless it is so large that the server is full before', () => {
    expect(killed('limit=8')).toEqual(killed(''));
    expect(killed('limit=8&leak=8').container).toBe('B server,A limit');
  });
});

describe('the QoS class of the database', () => {
  const kubernetes = (query: string) => outcomeOf('kubernetes', at(query));
  const adjustments = (query: string) => kubernetes(query).zones[0]?.tenants.map(({ oomScoreAdj }) => oomScoreAdj);

  it('sets its oom_score_adj', () => {
    expect(adjustments('')).toEqual([1000, 1000, 1000, 1000]);
    expect(adjustments('qos=burstable')).toEqual([1000, 563, 1000, 1000]);
    expect(adjustments('qos=guaranteed')).toEqual([1000, -997, 1000, 1000]);
    expect(adjustments('limit=3')).toEqual([813, 1000, 1000, 1000]);
  });

  it('is what the API makes of what the Pods state', () => {
    expect(classOf('A', at(''))).toBe('BestEffort');
    expect(classOf('A', at('limit=3'))).toBe('Burstable');
    expect(classOf('B', at('qos=guaranteed'))).toBe('Guaranteed');
  });

  it('saves it where the leak has no class', () => {
    expect(killed('qos=burstable').kubernetes).toBe('A server');
    expect(killed('qos=guaranteed').kubernetes).toBe('A server');
    expect(killed('qos=guaranteed').container).toBe('B server');
  });

  it('kills a bystander when the leak asked for much memory itself', () => {
    expect(killed('qos=guaranteed&limit=8').kubernetes).toBe('C server');
  });
});

describe('in any state', () => {
  it('nothing overflows, and what is free is what nobody holds', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        for (const { zones } of resultOf(params)) {
          expect(zones.reduce((sum, { size }) => sum + size, 0)).toBe(SERVER);
          for (const { size, tenants, free } of zones) {
            const held = tenants.reduce((sum, tenant) => sum + (tenant.death ? 0 : tenant.held), 0);
            expect(held + free).toBeCloseTo(size, 9);
            expect(free).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('whoever is dead stays dead while the leak goes on', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const later = resultOf({ ...params, leak: MOST_LEAK });
        for (const [index, { deaths }] of resultOf(params).entries())
          expect(later[index]?.deaths.slice(0, deaths.length)).toEqual(deaths);
      }),
    );
  });

  it('the steps lead to every death', () => {
    expect(moments(courseOf(at('')))).toEqual([0, 2.5, 3.5, 5.5, 10.5, 12.5]);
    expect(moments(courseOf(at('models=virtualized')))).toEqual([0, 2.5]);
  });
});
