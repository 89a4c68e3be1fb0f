import { describe, expect, it } from 'vitest';
import { FAILURES, type Failure, specification } from '../../../src/charts/blast-radius/params.ts';
import { failModel, resultOf } from '../../../src/charts/blast-radius/result.ts';
import { buildings, scene, wideBuilding } from '../../../src/charts/blast-radius/scene.ts';
import { APP_NAMES } from '../../../src/charts/blast-radius/summary.ts';
import { DEPLOYMENT_MODELS, type DeploymentModel } from '../../../src/models/deployment/components.ts';
import type { Mark, TextMark } from '../../../src/scene/mark.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { parseQuery } from '../../../src/state/query.ts';

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? flat(mark.children) : [mark]));
const texts = (marks: readonly Mark[]) => flat(marks).filter((mark): mark is TextMark => mark.mark === 'text');
const parts = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? [...(mark.part ? [mark.part] : []), ...parts(mark.children)] : []));
const draw = (model: DeploymentModel, failure: Failure) => buildings(failModel(model, failure), failure);
const results = (failure: Failure) => resultOf({ ...parseQuery(specification, '').values, fail: failure });

const EVERY = FAILURES.flatMap((failure) => DEPLOYMENT_MODELS.map((model) => [failure, model] as const));

describe.each(EVERY)('%s in %s', (failure, model) => {
  const scenes = draw(model, failure);

  it('is the same drawing every time', () => {
    expect(draw(model, failure)).toEqual(scenes);
  });

  it('writes nothing under 13 px', () => {
    for (const { marks } of scenes) {
      for (const { text, size } of texts(marks)) expect(size, text).toBeGreaterThanOrEqual(13);
    }
  });

  it('has numbers for coordinates', () => {
    for (const { marks, viewBox } of scenes) {
      const numbers = JSON.stringify({ marks, viewBox });
      // NaN and Infinity become null in JSON, and text inside path data.
      expect(numbers).not.toMatch(/null|NaN|Infinity/);
    }
  });

  it('keeps the dimension over the roof inside the picture', () => {
    for (const { marks, viewBox } of scenes) {
      for (const mark of marks) {
        if (mark.mark !== 'text' || mark.anchor === 'middle') continue;
        expect(mark.x + textWidth(mark.text, mark.size)).toBeLessThanOrEqual(viewBox[0] + viewBox[2]);
      }
    }
  });

  it('shows the cause, and as fallen exactly what the model says', () => {
    const { cause, graph } = failModel(model, failure);
    const ids = new Set(scenes.flatMap(({ marks }) => parts(marks)));
    if (cause && cause.kind !== 'app') expect(ids).toContain(cause.id);
    const letters = graph.components.filter(({ kind }) => kind === (model === 'kubernetes' ? 'replica' : 'app'));
    for (const { id } of letters) expect(ids).toContain(id);
    expect(scenes.some(({ marks }) => texts(marks).some(({ text }) => text.startsWith('×')))).toBe(cause !== undefined);
  });
});

describe('buildings', () => {
  it('stand on one ground line: y = 0 in every building, foundations of one depth', () => {
    const depths = DEPLOYMENT_MODELS.filter((model) => model !== 'kubernetes').map((model) => {
      const [, top, , height] = (draw(model, 'kernel')[0] as { viewBox: readonly [number, number, number, number] })
        .viewBox;
      return top + height;
    });
    expect(new Set(depths).size).toBe(1);
  });

  it('are one a model and three nodes for Kubernetes', () => {
    expect(DEPLOYMENT_MODELS.map((model) => draw(model, 'kernel').length)).toEqual([1, 1, 1, 1, 3]);
  });

  it('name the blast radius over the roof', () => {
    const said = (model: DeploymentModel, failure: Failure) =>
      draw(model, failure).flatMap(({ marks }) => texts(marks).map(({ text }) => text));
    expect(said('traditional', 'kernel')).toContain('6/6');
    expect(said('kubernetes', 'hardware')).toContain('사본 4/12');
    expect(said('container-on-vm', 'guest-os').join()).toContain('3/6');
  });
});

describe('a building alone on a wide sheet', () => {
  const ALONE = DEPLOYMENT_MODELS.filter((model) => model !== 'kubernetes');

  it.each(ALONE.flatMap((model) => FAILURES.map((failure) => [model, failure] as const)))(
    '%s names its occupants, whatever %s does to them',
    (model, failure) => {
      const drawn = wideBuilding(failModel(model, failure), failure);
      const said = texts(drawn?.marks ?? []).map(({ text }) => text);
      for (const name of Object.values(APP_NAMES)) expect(said.filter((text) => text === name)).toHaveLength(1);
    },
  );

  it('is none for a street', () => {
    expect(wideBuilding(failModel('kubernetes', 'kernel'), 'kernel')).toBeUndefined();
  });
});

describe('the whole drawing', () => {
  it.each([320, 400, 800, 1320])('at %i px keeps every building inside its width', (width) => {
    const { viewBox, marks } = scene(results('kernel'), 'kernel', { width });
    expect(viewBox[2]).toBeLessThanOrEqual(Math.max(width, 352));
    const origins = marks.flatMap((mark) => (mark.mark === 'group' ? [mark.x ?? 0] : []));
    expect(Math.max(...origins)).toBeLessThan(viewBox[2]);
  });

  it.each(FAILURES)('of %s says in words what it shows', (failure) => {
    const { title } = scene(results(failure), failure, { width: 1320 });
    expect(title).toMatch(/멈춥니다\.|없는 층입니다\./);
  });
});
