import { expect, it } from 'vitest';
import { nodeStoreOf, READERS, readersOf } from '../../../src/models/configuration/readers.ts';

it('base64 keeps nobody out', () => {
  expect(readersOf({ encrypted: false })).toEqual(READERS);
});

it('encryption at rest keeps out only those who have nothing but the store', () => {
  expect(readersOf({ encrypted: true })).toEqual(['api', 'pod-creator', 'node']);
});

it('a Secret stays off the disk of its node', () => {
  expect(nodeStoreOf('secret')).toBe('memory');
  expect(nodeStoreOf('configmap')).toBe('disk');
});
