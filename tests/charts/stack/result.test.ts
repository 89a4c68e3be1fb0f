import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../../src/charts/stack/params.ts';
import { layerOf, stackOf } from '../../../src/charts/stack/result.ts';
import { readout } from '../../../src/charts/stack/summary.ts';
import { DEPLOYMENT_MODELS } from '../../../src/models/deployment/components.ts';

const units = (layer: (typeof LAYERS)[number]) =>
  Object.fromEntries(DEPLOYMENT_MODELS.map((model) => [model, stackOf(model, layer).units]));

describe('a layer', () => {
  it.each([
    ['hardware', { traditional: 1, virtualized: 1, container: 1, 'container-on-vm': 1, kubernetes: 3 }],
    ['hypervisor', { traditional: 0, virtualized: 1, container: 0, 'container-on-vm': 1, kubernetes: 0 }],
    ['vm', { traditional: 0, virtualized: 3, container: 0, 'container-on-vm': 2, kubernetes: 0 }],
    ['guest-os', { traditional: 0, virtualized: 3, container: 0, 'container-on-vm': 2, kubernetes: 0 }],
    ['kernel', { traditional: 1, virtualized: 3, container: 1, 'container-on-vm': 2, kubernetes: 3 }],
    ['runtime', { traditional: 0, virtualized: 0, container: 1, 'container-on-vm': 2, kubernetes: 3 }],
    ['container', { traditional: 0, virtualized: 0, container: 6, 'container-on-vm': 6, kubernetes: 12 }],
    ['app', { traditional: 6, virtualized: 6, container: 6, 'container-on-vm': 6, kubernetes: 12 }],
  ] as const)('%s is there as often as the deployment has it', (layer, expected) => {
    expect(units(layer)).toEqual(expected);
  });

  it('is shared by those who stand on it', () => {
    expect(stackOf('container', 'kernel').each).toBe(6);
    expect(stackOf('virtualized', 'kernel').each).toBe(2);
    expect(stackOf('container-on-vm', 'guest-os').each).toBe(3);
    expect(stackOf('kubernetes', 'kernel').each).toBe(4);
  });

  it('that a model lacks is said to be absent, never counted as zero', () => {
    for (const layer of LAYERS)
      for (const model of DEPLOYMENT_MODELS) {
        const stack = stackOf(model, layer);
        const { absent, figure, note } = readout(stack);
        expect(absent).toBe(stack.units === 0);
        expect(figure).not.toMatch(/^0/);
        expect(note, `${model} ${layer}`).not.toBe('');
      }
  });
});

describe('a picked part', () => {
  it('lights its layer; a kernel of a guest is a guest OS', () => {
    expect(layerOf('host-kernel')).toBe('kernel');
    expect(layerOf('guest-kernel')).toBe('guest-os');
    expect(layerOf('replica')).toBe('app');
  });
});
