import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../src/schemas/source.ts';
import { rejections } from './rejections.ts';

const SOURCE = {
  title: 'Nodes',
  publisher: 'Kubernetes',
  url: 'https://kubernetes.io/docs/concepts/architecture/nodes/',
  version: '1.35',
  published: '2025-12',
  read: '2026-11-23',
  values: [{ name: 'node-monitor-grace-period', value: 50, unit: 's', section: 'Node controller' }],
};

describe('sourceSchema', () => {
  it('takes a document, with and without values', () => {
    expect(sourceSchema.parse(SOURCE)).toEqual(SOURCE);
    expect(sourceSchema.parse({ ...SOURCE, values: undefined }).values).toEqual([]);
  });

  it.each([
    ['an unknown field', { author: 'x' }, /^: .*author/],
    ['an address without TLS', { url: 'http://kubernetes.io/' }, /^url: /],
    ['an address that is none', { url: 'kubernetes.io' }, /^url: /],
    ['no day of reading', { read: undefined }, /^read: /],
    ['a day in another spelling', { read: '23.11.2026' }, /^read: .*YYYY/],
    ['a value without a unit', { values: [{ name: 'a', value: 1 }] }, /^values\.0\.unit: /],
    ['an unknown field in a value', { values: [{ name: 'a', value: 1, unit: 's', min: 0 }] }, /^values\.0: .*min/],
  ])('refuses %s, naming field and reason', (_, change, reason) => {
    expect(rejections(sourceSchema, { ...SOURCE, ...change })).toEqual([expect.stringMatching(reason)]);
  });
});
