import { describe, expect, it } from 'vitest';
import { FAILURES, type Failure } from '../../../src/charts/blast-radius/params.ts';
import { failModel } from '../../../src/charts/blast-radius/result.ts';
import { cellText, overview } from '../../../src/charts/blast-radius/summary.ts';
import { DEPLOYMENT_MODELS } from '../../../src/models/deployment/components.ts';

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
