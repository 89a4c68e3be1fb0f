import { describe, expect, it } from 'vitest';
import type { Taint, Toleration } from '../../../src/models/pod.ts';
import { preferredTaints, tolerates, untoleratedTaint } from '../../../src/models/scheduling/taints.ts';
import { node, pod } from './upstream.ts';

const taint: Taint = { key: 'foo', value: 'bar', effect: 'NoSchedule' };

describe('tolerates', () => {
  it.each<[string, Toleration, Taint, boolean]>([
    [
      'the same key, value and effect',
      { key: 'foo', operator: 'Equal', value: 'bar', effect: 'NoSchedule' },
      taint,
      true,
    ],
    ['Equal is the default', { key: 'foo', value: 'bar' }, taint, true],
    ['another value', { key: 'foo', value: 'other' }, taint, false],
    ['another key', { key: 'other', value: 'bar' }, taint, false],
    ['another effect', { key: 'foo', value: 'bar', effect: 'NoExecute' }, taint, false],
    ['Exists asks for no value', { key: 'foo', operator: 'Exists' }, taint, true],
    ['Exists without a key takes everything', { operator: 'Exists' }, taint, true],
    ['Equal without a value fits a taint without one', { key: 'foo' }, { key: 'foo', effect: 'NoSchedule' }, true],
  ])('%s', (_, toleration, given, expected) => expect(tolerates(toleration, given)).toBe(expected));
});

describe('the filter', () => {
  const tainted = node('n', {}, { taints: [{ ...taint, effect: 'PreferNoSchedule' }, taint] });

  it('names the first taint that keeps the Pod away', () =>
    expect(untoleratedTaint(pod(), tainted)).toBe(tainted.taints?.[1]));

  it('lets a Pod in that tolerates it, and never minds PreferNoSchedule', () => {
    expect(
      untoleratedTaint(pod([], { tolerations: [{ key: 'foo', operator: 'Exists', effect: 'NoSchedule' }] }), tainted),
    ).toBeUndefined();
  });
});

describe('the raw score', () => {
  const prefer = (key: string): Taint => ({ key, value: 'v', effect: 'PreferNoSchedule' });
  const given = node('n', {}, { taints: [prefer('a'), prefer('b'), taint] });

  it('counts PreferNoSchedule taints that are not tolerated', () => {
    expect(preferredTaints(pod(), given)).toBe(2);
    expect(
      preferredTaints(pod([], { tolerations: [{ key: 'a', value: 'v', effect: 'PreferNoSchedule' }] }), given),
    ).toBe(1);
  });

  it('does not count a toleration for another effect', () => {
    expect(preferredTaints(pod([], { tolerations: [{ key: 'a', value: 'v', effect: 'NoSchedule' }] }), given)).toBe(2);
  });
});
