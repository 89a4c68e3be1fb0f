import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { readContent } from '../../src/integrations/content-references.ts';
import { checkReferences } from '../../src/integrations/reference-rules.ts';
import { EVERY_CONSTANT } from '../../src/models/every-constant.ts';
import { formatQuery, parseQuery, type Specification } from '../../src/state/query.ts';
import { SCHEMAS } from '../setup/astro-content.ts';

const files = await readContent(process.cwd());
const ids = (collection: string) => new Set(files.filter((file) => file.collection === collection).map(({ id }) => id));

/** Terms of the document that the site grew from; the first release must have them all. */
const STARRED = [
  'container',
  'container-runtime',
  'docker',
  'kubernetes',
  'orchestration',
  'image',
  'hypervisor',
  'virtual-machine',
  'node',
];

const specifications = Object.fromEntries(
  Object.entries(
    import.meta.glob<{ specification: Specification }>('../../src/charts/*/params.ts', { eager: true }),
  ).map(([path, { specification }]) => [path.split('/').at(-2), specification]),
);

describe('content', () => {
  it('passes its schemas', () => {
    const problems = files.flatMap(({ collection, path, data }) => {
      const { success, error } = SCHEMAS[collection].safeParse(data);
      return success ? [] : error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`);
    });
    expect(problems).toEqual([]);
  });

  it('points only to what is there', () => {
    expect(checkReferences(files)).toEqual([]);
  });

  it('has 30 terms and more, all starred ones among them', () => {
    expect(ids('glossary').size).toBeGreaterThanOrEqual(30);
    expect(STARRED.filter((id) => !ids('glossary').has(id))).toEqual([]);
  });

  it('has every document that the models cite', () => {
    const cited = EVERY_CONSTANT.flatMap(({ constants }) =>
      constants.flatMap((constant) => (constant.kind === 'published' ? [constant.source] : [])),
    );
    expect(cited.filter((id) => !ids('sources').has(id))).toEqual([]);
  });

  it('uses every source document somewhere', () => {
    const inModels = EVERY_CONSTANT.flatMap(({ constants }) =>
      constants.flatMap((constant) => (constant.kind === 'published' ? [constant.source] : [])),
    );
    const inText = files.flatMap(({ data }) =>
      Array.isArray(data.sources) ? data.sources.map(({ id }) => String(id)) : [],
    );
    const used = new Set([...inModels, ...inText]);
    expect([...ids('sources')].filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('scenarios', () => {
  const scenarios = files.filter(({ collection }) => collection === 'scenarios');

  it.each(scenarios.map(({ id, data }) => [id, data] as const))(
    '%s holds a state of its chart, as that chart writes it',
    (_, data) => {
      const specification = specifications[String(data.chart)];
      expect(specification, `src/charts/${data.chart}/params.ts`).toBeDefined();
      if (!specification) return;
      const { values, ignored } = parseQuery(specification, String(data.query));
      expect(ignored).toEqual([]);
      const known = [...new URLSearchParams(String(data.query)).keys()].filter((key) => !(key in specification));
      expect(known, 'keys that the chart does not know').toEqual([]);
      expect(formatQuery(specification, values), 'non-defaults only, in the order of the chart').toBe(data.query);
    },
  );

  it('are all shown by some article, but for the stories of the charts, which the page about slides shows', () => {
    const shown = files.map(({ body }) => body).join();
    const saved = scenarios.map(({ id }) => id).filter((id) => !(CHART_IDS as readonly string[]).includes(id));
    expect(saved.filter((id) => !shown.includes(`<Scenario id="${id}"`))).toEqual([]);
  });

  it.each(CHART_IDS)('%s tells its story from its first state on, in three to five views', (chart) => {
    const story = scenarios.find(({ id }) => id === chart);
    expect(story?.data).toMatchObject({ chart, query: '' });
    expect(story?.data.steps).toBeDefined();
  });

  const steps = scenarios.flatMap(({ id, data }) =>
    ((data.steps ?? []) as { query: string }[]).map(({ query }, index) => ({
      id,
      chart: String(data.chart),
      query,
      index,
    })),
  );
  it.each(steps)('$id, step $index is a state of the chart, in its shortest form', ({ chart, query }) => {
    const specification = specifications[chart];
    if (!specification) throw new Error(`no chart '${chart}'`);
    const { values, ignored } = parseQuery(specification, query);
    expect(ignored).toEqual([]);
    expect(formatQuery(specification, values)).toBe(query);
  });
});
