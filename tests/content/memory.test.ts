import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APPS, type AppLetter, specification } from '../../src/charts/memory/params.ts';
import { resultOf } from '../../src/charts/memory/result.ts';
import { gibText, scoreText } from '../../src/charts/memory/words.ts';
import { formatQuery, parseQuery } from '../../src/state/query.ts';

/** Every link of a text that sets the chart's state: the words that it stands on, and the state. */
const links = globSync(['content/guide/*.mdx', 'src/pages/charts/memory.astro']).flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/\[([^\]]+)\]\([./]*charts\/memory\/\?([^)]*)\)/g),
    ...readFileSync(file, 'utf8')
      .matchAll(/<a href="\/charts\/memory\/\?([^"]*)">([^<]+)</g)
      .map(([all, query, words]) => [all, words, query]),
  ].map(([, words = '', query = '']) => ({ file, words, query })),
);

/** The only model of a state: who was killed there, and what each app holds and scores. */
function only(query: string) {
  const [outcome] = resultOf(parseQuery(specification, query).values);
  if (!outcome) throw new Error(`${query}: no model`);
  const tenants = outcome.zones.flatMap(({ tenants }) => tenants);
  return { deaths: outcome.deaths, of: Object.fromEntries(APPS.map((app, index) => [app, tenants[index]])) };
}

const victims = (query: string): AppLetter[] => only(query).deaths.map(({ app }) => app);

describe('the articles', () => {
  it.each(links)('$file leads to ?$query, a state that the chart writes itself', ({ query }) => {
    const { values, ignored } = parseQuery(specification, query);
    expect(ignored).toEqual([]);
    expect(formatQuery(specification, values)).toBe(query);
  });

  it('say what the chart says', () => {
    const sharing = readFileSync('content/guide/resource-sharing.mdx', 'utf8');
    expect(victims('models=container')).toEqual(['B']);
    const { A, B } = only('models=container').of;
    expect(sharing).toContain(
      `[${gibText(A?.held ?? 0)}를 쓰는 게임은 살고 ${gibText(B?.held ?? 0)}를 쓰던 데이터베이스`,
    );
    expect(victims('models=container&limit=8')).toEqual(['B']);
    expect(victims('models=container&limit=3')).toEqual(['A']);
    const guaranteed = only('models=kubernetes&qos=guaranteed');
    expect(guaranteed.deaths.map(({ app }) => app)).toEqual(['A']);
    const [database, game] = [guaranteed.of.B, guaranteed.of.A].map((tenant) => scoreText(tenant?.score ?? 0));
    expect(sharing).toContain(`점수가 데이터베이스는 ${database}, 게임은 ${game}`);
    expect(victims('models=kubernetes&limit=8&qos=guaranteed')).toEqual(['C']);
  });

  it('say when the leaking app is killed at last', () => {
    const article = readFileSync('content/guide/traditional-deployment.mdx', 'utf8');
    const { deaths, of } = only('models=traditional');
    expect(article).toContain(`게임이 ${gibText(deaths[0]?.leaking ?? 0)}, 데이터베이스가 ${gibText(of.B?.held ?? 0)}`);
    expect(victims('models=traditional&leak=12')).toEqual(['B']);
    expect(victims('models=traditional&leak=12.5')).toEqual(['B', 'A']);
    expect(article).toContain('[12.5GiB가 샜을 때]');
  });
});
