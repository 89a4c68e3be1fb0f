import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../src/components/term-relations.ts';
import { RELATION_NAMES } from '../../src/components/term-words.ts';

const term = (id: string, relations: { type: string; id: string }[] = []) =>
  ({ id, data: { ko: id, relations } }) as never;
const read = (id: string, ...terms: { id: string }[]) =>
  relationsOf(terms.find((candidate) => candidate.id === id) as never, terms as never).map(
    ({ name, terms: related }) => [name, related.map((other) => other.id)],
  );

describe('relationsOf', () => {
  it('reads a relation from both of its ends', () => {
    const pair = [term('kubelet', [{ type: 'manages', id: 'pod' }]), term('pod')];
    expect(read('kubelet', ...pair)).toEqual([['다루는 대상', ['pod']]]);
    expect(read('pod', ...pair)).toEqual([['다루는 쪽', ['kubelet']]]);
  });

  it('names every other term once, by what tells most', () => {
    const pair = [term('a', [{ type: 'part-of', id: 'b' }]), term('b', [{ type: 'see-also', id: 'a' }])];
    expect(read('a', ...pair)).toEqual([['속한 곳', ['b']]]);
    expect(read('b', ...pair)).toEqual([['이루는 것', ['a']]]);
  });

  it('names it by what the term itself says where both tell as much', () => {
    const pair = [term('a', [{ type: 'manages', id: 'b' }]), term('b', [{ type: 'contrasts-with', id: 'a' }])];
    expect(read('b', ...pair)).toEqual([['견주어 볼 말', ['a']]]);
  });

  it('puts what is only related after everything else', () => {
    const terms = [term('a', [{ type: 'see-also', id: 'b' }]), term('b'), term('c', [{ type: 'limits', id: 'a' }])];
    expect(read('a', ...terms).map(([name]) => name)).toEqual(['제한하는 쪽', '함께 볼 말']);
  });

  it('names its two ends apart, or the reader cannot tell who does it', () => {
    for (const { forward, backward } of Object.values(RELATION_NAMES))
      for (const name of [forward, backward]) expect(name).not.toMatch(/^이것/);
  });

  it('leaves out what is not there', () => {
    expect(read('a', term('a', [{ type: 'part-of', id: 'gone' }]))).toEqual([]);
  });
});
