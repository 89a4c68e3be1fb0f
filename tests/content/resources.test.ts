import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { specification as noisyOrLimit } from '../../src/charts/noisy-or-limit/params.ts';
import { resultOf as slownessOf } from '../../src/charts/noisy-or-limit/result.ts';
import { specification as overhead } from '../../src/charts/overhead/params.ts';
import { resultOf as spendingOf } from '../../src/charts/overhead/result.ts';
import { gib } from '../../src/charts/overhead/summary.ts';
import { specification as sharing } from '../../src/charts/sharing/params.ts';
import { divide } from '../../src/charts/sharing/result.ts';
import { formatQuery, parseQuery, type Specification } from '../../src/state/query.ts';

const CHARTS: Record<string, Specification> = { sharing, 'noisy-or-limit': noisyOrLimit, overhead };

/** Every link of an article that sets the state of one of the charts: the words that it stands on, and the state. */
const links = globSync('content/guide/*.mdx').flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /\[([^\]]+)\]\([./]*charts\/(sharing|noisy-or-limit|overhead)\/\?([^)]*)\)/g,
    ),
  ].map(([, words = '', chart = '', query = '']) => ({ file, words, chart, query })),
);

const articleOf = (slug: string) => readFileSync(`content/guide/${slug}.mdx`, 'utf8');

describe('the articles', () => {
  it.each(links)('$file leads to $chart?$query, a state that the chart writes itself', ({ chart, query }) => {
    const specification = CHARTS[chart] as Specification;
    const { values, ignored } = parseQuery(specification, query);
    expect(ignored).toEqual([]);
    expect(formatQuery(specification, values)).toBe(query);
  });

  it('give the shares of the CPU that the chart gives', () => {
    const share = (query: string, walls: 'none' | 'elastic', app: string) =>
      divide(walls, parseQuery(sharing, query).values).rooms.find((room) => room.app === app)?.share;
    const words = (query: string) => links.filter((link) => link.query === query).map((link) => link.words);
    const nine = 'a=0&b=0&c=1&threads=9&cores=1';
    expect([share(nine, 'none', 'D'), share(nine, 'elastic', 'D')]).toEqual([0.1, 0.5]);
    expect(words(nine).sort()).toEqual(['10분의 1', '50%']);
    expect(share('threads=16', 'elastic', 'C')).toBe(3.5);
    expect(words('threads=16')).toEqual(['남은 3.5코어']);
    const light = 'a=0&b=0&c=8&d=0.5&weight=0.25&limit=8';
    expect(share(light, 'elastic', 'C')).toBe(7.5);
    expect(words(light)).toEqual(['8코어 가운데 7.5코어', '8코어 가운데 7.5코어']);
    expect(share('a=0.5&b=0.5&d=0.5&limit=8', 'elastic', 'C')).toBe(6);
    expect(words('a=0.5&b=0.5&d=0.5&limit=8')).toEqual(['한도를 없애면']);
  });

  it('say how slow a neighbour or a limit makes the bank', () => {
    const slowdowns = (query: string) =>
      slownessOf(parseQuery(noisyOrLimit, query).values).map(({ slowdown }) => slowdown);
    expect(slowdowns('')).toEqual([2, 2]);
    expect(slowdowns('limit=0.4')[1]).toBe(5);
    expect(slowdowns('neighbours=9')[0]).toBe(5);
    expect(articleOf('resource-sharing')).toMatch(/두 배 걸립니다.*0\.4코어로 줄이면.*다섯 배가 되고/);
  });

  it('give the memory that VMs cost as the chart does', () => {
    const cost = (query: string, partition: string) =>
      gib(
        spendingOf(parseQuery(overhead, query).values).find((each) => each.partition === partition)?.overhead ??
          Number.NaN,
      );
    const article = articleOf('virtualized-deployment');
    expect(article).toContain(`칸막이에만 ${cost('apps=20', 'vm')}를`);
    expect(article).toContain(`Firecracker는 ${cost('apps=20', 'firecracker')}입니다`);
    expect(article).toContain(`${cost('apps=20', 'vm')}가 ${cost('apps=20&os=64', 'vm')}로`);
  });
});
