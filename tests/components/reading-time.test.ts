import { expect, it } from 'vitest';
import { readingMinutes } from '../../src/components/reading-time.ts';

it('takes a minute at least', () => {
  expect(readingMinutes('')).toBe(1);
});

it('counts syllables and Latin words, 500 a minute', () => {
  expect(readingMinutes('가'.repeat(1500))).toBe(3);
  expect(readingMinutes('kubelet '.repeat(1000))).toBe(2);
});

it('leaves out code and tags', () => {
  expect(readingMinutes(`${'가'.repeat(1000)}\n\`\`\`sh\n${'나'.repeat(5000)}\n\`\`\``)).toBe(2);
  expect(readingMinutes('<Term id="container" />'.repeat(900))).toBe(1);
});
