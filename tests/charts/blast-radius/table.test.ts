import { describe, expect, it } from 'vitest';
import { FAILURES, type Failure } from '../../../src/charts/blast-radius/params.ts';
import { everyResult, failModel, failuresOf } from '../../../src/charts/blast-radius/result.ts';
import { cellText, cellWords, overview } from '../../../src/charts/blast-radius/summary.ts';
import { DEPLOYMENT_MODELS, type DeploymentModel } from '../../../src/models/deployment/components.ts';

/**
 * What must come out of the graphs: apps down of six. `-`: the model has no such layer. `replicas n`: no app is down, n
 * of twelve copies are. `unmanaged n`: nothing is down, n containers cannot be started again.
 */
const EXPECTED: Record<Failure, [string, string, string, string, string]> = {
  //            traditional  virtualized  container      container-on-vm  kubernetes
  app: ['1', '1', '1', '1', 'replicas 1'],
  containerd: ['-', '-', 'unmanaged 6', 'unmanaged 3', 'unmanaged 4'],
  dockerd: ['-', '-', '6', '3', '-'],
  kernel: ['6', '-', '6', '-', 'replicas 4'],
  'guest-os': ['-', '2', '-', '3', '-'],
  hypervisor: ['-', '6', '-', '6', '-'],
  hardware: ['6', '6', '6', '6', 'replicas 4'],
};

describe.each(FAILURES)('%s', (failure) => {
  it.each(DEPLOYMENT_MODELS.map((model, index) => [model, EXPECTED[failure][index]]))(
    'in %s: %s',
    (model, expected) => {
      const { cause, apps, appsDown, replicas, replicasDown, unmanagedContainers } = failModel(model as never, failure);
      expect(apps).toBe(6);
      expect(replicas).toBe(model === 'kubernetes' ? 12 : 0);
      const said = !cause
        ? '-'
        : replicasDown > 0
          ? `replicas ${replicasDown}`
          : unmanagedContainers > 0
            ? `unmanaged ${unmanagedContainers}`
            : String(appsDown.length);
      expect(said).toBe(expected);
      if (replicasDown > 0 || unmanagedContainers > 0) expect(appsDown).toEqual([]);
    },
  );
});

describe('overview', () => {
  const { columns, rows } = overview();

  it('has a column for every model and a row for every failure', () => {
    expect(columns).toHaveLength(DEPLOYMENT_MODELS.length);
    expect(rows).toHaveLength(FAILURES.length);
  });

  it('says of an absent layer that it is absent, never 0', () => {
    rows.forEach(({ cells }, row) => {
      const failure = FAILURES[row] as Failure;
      expect(cells.map((cell) => cell === '없는 층')).toEqual(EXPECTED[failure].map((expected) => expected === '-'));
    });
  });

  it('is what the drawing is drawn from', () => {
    expect(rows[0]?.cells[0]).toBe(cellText(failModel('traditional', 'app')));
    expect(rows.map(({ cells }) => cells.at(-1))).toContain('앱 0/6, 사본 4/12');
  });
});

it('the app that fails is the one that was chosen', () => {
  expect(failModel('container', 'app', 'D').appsDown).toEqual(['D']);
  expect(failModel('kubernetes', 'app', 'D').cause).toMatchObject({ kind: 'replica', app: 'D' });
});

describe('the drawn overview', () => {
  it('hatches the share that falls: of the apps, or of the copies where there are any', () => {
    expect(cellWords(failModel('virtualized', 'guest-os'))).toEqual({ kind: 'down', count: '2/6', share: 2 / 6 });
    expect(cellWords(failModel('kubernetes', 'hardware'))).toEqual({
      kind: 'copies',
      count: '0/6',
      note: '사본 4/12',
      share: 4 / 12,
    });
  });

  it('leaves an absent layer blank, and a stopped runtime unhatched', () => {
    expect(cellWords(failModel('virtualized', 'kernel'))).toEqual({ kind: 'absent', count: '없음', share: 0 });
    expect(cellWords(failModel('container', 'containerd'))).toMatchObject({
      kind: 'unmanaged',
      count: '0/6',
      share: 0,
    });
  });

  it('holds every failure and every model once', () => {
    expect(everyResult().map(({ failure }) => failure)).toEqual([...FAILURES]);
    for (const { results } of everyResult()) expect(results.map(({ model }) => model)).toEqual([...DEPLOYMENT_MODELS]);
  });
});

describe('what an article offers', () => {
  const params = (models: readonly DeploymentModel[], fail: Failure) => ({ models, fail, app: 'A' as const });

  it('is what one of its models can have', () => {
    expect(failuresOf(params(['container'], 'kernel'))).toEqual(['app', 'containerd', 'dockerd', 'kernel', 'hardware']);
    expect(failuresOf(params(['virtualized'], 'app'))).toEqual(['app', 'guest-os', 'hypervisor', 'hardware']);
    expect(failuresOf(params(DEPLOYMENT_MODELS, 'app'))).toEqual([...FAILURES]);
  });

  it('keeps what it shows first, even where the layer is absent', () => {
    expect(failuresOf(params(['kubernetes'], 'dockerd'))).toContain('dockerd');
  });
});
