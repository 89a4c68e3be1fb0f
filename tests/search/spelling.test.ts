import { describe, expect, it } from 'vitest';
import { keystrokes } from '../../src/search/jamo.ts';
import { allowedEdits, spelled, spellingDistance } from '../../src/search/spelling.ts';

const distance = (query: string, name: string) =>
  spellingDistance(spelled(keystrokes(query)), spelled(keystrokes(name)), 3);

describe('spellingDistance', () => {
  it.each([
    ['컨테이너', '컨테이너', 0, 'the same'],
    ['콘테이너', '컨테이너', 0.5, 'a near vowel'],
    ['독커', '도커', 0.5, 'a doubled consonant'],
    ['컨테너', '컨테이너', 1.5, 'a weak consonant and a vowel left out'],
    ['contianer', 'container', 1, 'two neighbours swapped'],
    ['dxcker', 'docker', 1, 'one letter exchanged'],
    ['쿠베르네디스', '쿠버네티스', 2.5, 'an added syllable and two near sounds'],
    ['호랑이', '컨테이너', Infinity, 'another word'],
  ])('%s and %s are %d apart: %s', (query, name, apart) => expect(distance(query, name).whole).toBe(apart));

  it('measures against the beginning of a name as well', () => expect(distance('콘테', '컨테이너').start).toBe(0.5));

  it('does not remember earlier words', () => {
    const first = distance('쿠베르네디스', '쿠버네티스');
    distance('container', 'containerization');
    expect(distance('쿠베르네디스', '쿠버네티스')).toEqual(first);
  });
});

it('allows more edits in longer words', () => {
  expect([3, 4, 6, 7, 10, 11].map(allowedEdits)).toEqual([0, 1, 1, 2, 2, 3]);
});
