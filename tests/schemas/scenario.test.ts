import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../src/schemas/scenario.ts';
import { rejections } from './rejections.ts';

const SCENARIO = { chart: 'blast-radius', query: 'fail=dockerd', title: 'dockerd가 멈추면', caption: '모두 멈춥니다.' };

describe('scenarioSchema', () => {
  it('takes a scenario, also of the default state', () => {
    expect(scenarioSchema.parse({ ...SCENARIO, query: '' })).toEqual({ ...SCENARIO, query: '' });
  });

  it.each([
    ['an unknown field', { height: 300 }, /^: .*height/],
    ['an unknown chart', { chart: 'pie' }, /^chart: /],
    ['no query', { query: undefined }, /^query: /],
    ['an empty title', { title: '' }, /^title: /],
    ['an empty caption', { caption: ' ' }, /^caption: /],
  ])('refuses %s, naming field and reason', (_, change, reason) => {
    expect(rejections(scenarioSchema, { ...SCENARIO, ...change })).toEqual([expect.stringMatching(reason)]);
  });
});
