import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { FRAME, overlay, readAddress } from '../../src/embed/address.ts';
import { viewOf } from '../../src/embed/view.ts';
import { sceneToSvg } from '../../src/scene/svg.ts';

const { specification } = CHARTS.sharing;
const STEPS = [
  { query: '', title: '첫 장면' },
  { query: 'limit=2', title: '둘째 장면' },
];

describe('the address of a slide', () => {
  it('says nothing: the first view, on paper, with controls, keys handed on', () => {
    expect(readAddress('', specification, STEPS)).toEqual({
      frame: { step: 0, theme: 'auto', bg: 'solid', controls: '1', keys: 'forward' },
      query: '',
      ignored: [],
    });
  });

  it('opens at a view, and lets its own parameters go before those of the view', () => {
    expect(readAddress('?step=1', specification, STEPS).query).toBe('limit=2');
    expect(readAddress('?step=1&limit=3', specification, STEPS).query).toBe('limit=3');
  });

  it.each([
    ['?step=9', 'step'],
    ['?step=-1', 'step'],
    ['?step=one', 'step'],
    ['?theme=sepia', 'theme'],
    ['?bg=red', 'bg'],
    ['?limit=99', 'limit'],
    ['?keys=all', 'keys'],
  ])('%s falls back to the default and is named', (search, key) => {
    const { frame, ignored } = readAddress(search, specification, STEPS);
    expect(ignored.map((value) => value.key)).toEqual([key]);
    expect(frame.step).toBe(0);
  });
});

describe('an overlay', () => {
  it('takes the parameters of the chart and leaves all others', () => {
    expect(overlay(specification, 'limit=2', '?utm=1&c=4')).toBe('limit=2&c=4');
  });
});

describe.each(CHART_IDS)('the slide of %s', (id) => {
  const chart = CHARTS[id];
  const story = { steps: STEPS.slice(0, 1), name: '도면', number: 'X-00' };
  const keys = [...Object.keys(chart.specification), ...Object.keys(FRAME)];
  const value = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.constantFrom('<script>', '"onload=', '../..', '%00', 'NaN', '1e9'),
  );

  it('has no parameter of a name that the address of every slide has', () => {
    expect(Object.keys(chart.specification).filter((key) => Object.hasOwn(FRAME, key))).toEqual([]);
  });

  it('is drawn whatever the address says, and nothing of it becomes markup', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (query) => {
        const { query: state } = readAddress(new URLSearchParams(query).toString(), chart.specification, story.steps);
        const svg = sceneToSvg(viewOf(chart, story, state));
        expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|onload=/);
      }),
      { numRuns: 60 },
    );
  });
});
