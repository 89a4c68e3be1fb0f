import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { specification } from '../../src/charts/recovery/params.ts';
import { resultOf } from '../../src/charts/recovery/result.ts';
import { answeredShare, atMost, spanText } from '../../src/charts/recovery/words.ts';
import { formatQuery, parseQuery } from '../../src/state/query.ts';

const at = (query: string) => resultOf(parseQuery(specification, query).values);

/** Every link of an article that sets the chart's state: the words that it stands on, and the state. */
const links = globSync('content/guide/*.mdx').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\[([^\]]+)\]\([./]*charts\/recovery\/\?([^)]*)\)/g)].map(
    ([, words = '', query = '']) => ({ file, words, query }),
  ),
);

const wordsOf = (query: string) => links.filter((link) => link.query === query).map(({ words }) => words);

describe('the articles', () => {
  it.each(links)('$file leads to ?$query, a state that the chart writes itself', ({ query }) => {
    const { values, ignored } = parseQuery(specification, query);
    expect(ignored).toEqual([]);
    expect(formatQuery(specification, values)).toBe(query);
  });

  it('give the times that the chart gives', () => {
    const said = (query: string) => wordsOf(query).join();
    const loop = at('fault=loop');
    const restarts = loop.alone.stretches.filter(({ phase }) => phase === 'starting').length;
    expect(said('fault=loop&at=460')).toContain(`${restarts}번`);
    expect(said('fault=loop&at=460')).toContain(answeredShare(loop.alone, loop.axis));
    const { copy } = at('fault=hang&at=31');
    expect(copy.whole).toBeDefined();
    expect(said('fault=hang&at=31')).toBe(copy.whole && spanText(copy.whole).replace('~', '에서 '));
    const killed = at('fault=hang&at=61&sigterm=ignores').moments.find(({ name }) => name === 'killed');
    expect(said('fault=hang&at=61&sigterm=ignores')).toContain(killed && atMost(killed.at));
    const times = [at('at=55&copies=2').copy.whole, at('at=85&toleration=30').alone.whole];
    expect(said('at=55&copies=2')).toBe(times[0] && atMost(times[0]));
    expect(said('at=85&toleration=30')).toContain(times[1] && atMost(times[1]));
    expect(Math.round((at('at=360').alone.whole?.latest ?? 0) / 60)).toBe(6);
    expect(said('at=360')).toContain('6분');
  });

  it('put the same times in their tables', () => {
    const [, unreachable, making, replaced] = at('').moments.map(({ at }) => at);
    const recovery = readFileSync('content/guide/recovery.mdx', 'utf8');
    expect(recovery).toContain(`| 50초 | 길게는 ${unreachable?.latest}초쯤 |`);
    expect(Math.ceil((making?.latest ?? 0) / 60)).toBe(6);
    expect(replaced?.latest).toBe(360);
    expect(readFileSync('content/guide/kubernetes-deployment.mdx', 'utf8')).toContain(
      `| ${unreachable?.earliest}~${unreachable?.latest}초 |`,
    );
  });
});
