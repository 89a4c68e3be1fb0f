import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../src/components/term-relations.ts';

const term = (id: string, relations: { type: string; id: string }[] = []) =>
  ({ id, data: { ko: id, relations } }) as never;
const read = (id: string, ...terms: { id: string }[]) =>
  relationsOf(terms.find((candidate) => candidate.id === id) as never, terms as never).map(
    ({ name, terms: related }) => [name, related.map((other) => other.id)],
  );

describe('relationsOf', () => {
  it('reads a relation from both of its ends', () => {
    const pair = [term('kubelet', [{ type: 'manages', id: 'pod' }]), term('pod')];
    expect(read('kubelet', ...pair)).toEqual([['이것을 다룹니다', ['pod']]]);
    expect(read('pod', ...pair)).toEqual([['이것이 다룹니다', ['kubelet']]]);
  });

  it('names every other term once, by what the term itself says', () => {
    const pair = [term('a', [{ type: 'part-of', id: 'b' }]), term('b', [{ type: 'see-also', id: 'a' }])];
    expect(read('a', ...pair)).toEqual([['여기에 속합니다', ['b']]]);
    expect(read('b', ...pair)).toEqual([['함께 볼 말', ['a']]]);
  });

  it('leaves out what is not there', () => {
    expect(read('a', term('a', [{ type: 'part-of', id: 'gone' }]))).toEqual([]);
  });
});
