import { describe, expect, it } from 'vitest';
import type { LabelSelector } from '../../../src/models/pod.ts';
import { matchesNodeSelector, selects } from '../../../src/models/scheduling/selector.ts';
import { pod } from './upstream.ts';

const labels = { app: 'game', tier: 'web' };
const expression = (
  key: string,
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist',
  ...values: string[]
): LabelSelector => ({
  matchExpressions: [{ key, operator, values }],
});

describe('selects', () => {
  it.each<[string, LabelSelector | undefined, boolean]>([
    ['no selector fits nothing', undefined, false],
    ['an empty selector fits everything', {}, true],
    ['all labels agree', { matchLabels: { app: 'game', tier: 'web' } }, true],
    ['one label differs', { matchLabels: { app: 'game', tier: 'db' } }, false],
    ['In', expression('app', 'In', 'game', 'bank'), true],
    ['In, another value', expression('app', 'In', 'bank'), false],
    ['In, no such label', expression('zone', 'In', 'a'), false],
    ['NotIn', expression('app', 'NotIn', 'bank'), true],
    ['NotIn, that value', expression('app', 'NotIn', 'game'), false],
    ['NotIn, no such label', expression('zone', 'NotIn', 'a'), true],
    ['Exists', expression('app', 'Exists'), true],
    ['Exists, no such label', expression('zone', 'Exists'), false],
    ['DoesNotExist', expression('zone', 'DoesNotExist'), true],
    ['DoesNotExist, but it does', expression('app', 'DoesNotExist'), false],
  ])('%s', (_, selector, expected) => expect(selects(selector, labels)).toBe(expected));
});

describe('matchesNodeSelector', () => {
  it('asks for every label named, and for none when there is no selector', () => {
    expect(matchesNodeSelector(pod(), {})).toBe(true);
    expect(matchesNodeSelector(pod([], { nodeSelector: { app: 'game' } }), labels)).toBe(true);
    expect(matchesNodeSelector(pod([], { nodeSelector: { app: 'game', disk: 'ssd' } }), labels)).toBe(false);
  });
});
