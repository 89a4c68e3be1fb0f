import { describe, expect, it } from 'vitest';
import { FAILURES, type Failure, specification } from '../../../src/charts/blast-radius/params.ts';
import { failModel, resultOf } from '../../../src/charts/blast-radius/result.ts';
import { announcement, FAILURE_NAMES, readout, sentence } from '../../../src/charts/blast-radius/summary.ts';
import { MODEL_NAMES } from '../../../src/charts/model-names.ts';
import { DEPLOYMENT_MODELS, type DeploymentModel } from '../../../src/models/deployment/components.ts';
import { parseQuery } from '../../../src/state/query.ts';

const read = (model: DeploymentModel, failure: Failure) => readout(failModel(model, failure), failure);
const whole = (model: DeploymentModel, failure: Failure) => {
  const { before, count = '', after } = read(model, failure);
  return `${before}${count}${after}`;
};
const EVERY = FAILURES.flatMap((failure) => DEPLOYMENT_MODELS.map((model) => [failure, model] as const));

describe('readout', () => {
  it('counts the apps of six', () => {
    expect(whole('traditional', 'kernel')).toBe('6개 중 6개 앱이 멈춥니다');
    expect(whole('virtualized', 'guest-os')).toBe('6개 중 2개 앱이 멈춥니다');
    expect(whole('container-on-vm', 'guest-os')).toBe('6개 중 3개 앱이 멈춥니다');
  });

  it('says of an absent layer that it is absent, and what comes nearest', () => {
    expect(whole('virtualized', 'kernel')).toBe('이 건물에는 없는 층입니다');
    expect(whole('kubernetes', 'hypervisor')).toBe('이 거리에는 없는 층입니다');
    expect(read('virtualized', 'kernel').instead).toBe('guest-os');
    expect(read('traditional', 'containerd').instead).toBeUndefined();
  });

  it('counts copies where apps have them', () => {
    expect(read('kubernetes', 'hardware').note).toContain('사본 12개 중 4개');
    expect(read('kubernetes', 'hardware').bad).toBe(false);
  });

  it('says that a stopped runtime stops nothing, but starts nothing either', () => {
    expect(whole('container', 'containerd')).toBe('6개 중 0개 앱이 멈춥니다');
    expect(read('container', 'containerd').note).toBe('컨테이너 6개는 계속 돌지만, 멈추면 다시 켤 수 없습니다.');
  });

  it('names live-restore where dockerd takes its containers along', () => {
    expect(read('container', 'dockerd').note).toContain('live-restore');
  });

  it.each(EVERY)('of %s in %s is whole sentences', (failure, model) => {
    const { note, bad, instead } = read(model, failure);
    expect(whole(model, failure)).toMatch(/니다$/);
    expect(note).toMatch(/니다\.$/);
    expect(bad).toBe(failModel(model, failure).appsDown.length > 0);
    if (instead) expect(failModel(model, instead).cause).toBeDefined();
  });
});

describe('announcement', () => {
  it.each(FAILURES)('of %s is one text for all buildings', (failure) => {
    const said = announcement(resultOf({ ...parseQuery(specification, '').values, fail: failure }), failure);
    expect(said.startsWith(`${FAILURE_NAMES[failure]} 고장. `)).toBe(true);
    for (const model of DEPLOYMENT_MODELS)
      expect(said).toContain(`${MODEL_NAMES[model]}, ${sentence(failModel(model, failure))}`);
  });
});
