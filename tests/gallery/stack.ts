import { DEPLOYMENT_MODELS } from '../../src/models/deployment/components.ts';
import type { Story } from './story.ts';

export const stack: readonly Story[] = [
  { id: 'stack-default', title: '다섯 건물의 커널', chart: 'stack', query: '' },
  ...(['runtime', 'hypervisor', 'vm'] as const).map(
    (layer): Story => ({ id: `stack-${layer}`, title: `다섯 건물: ${layer}`, chart: 'stack', query: `layer=${layer}` }),
  ),
  ...DEPLOYMENT_MODELS.map(
    (model): Story => ({
      id: `stack-of-${model}`,
      title: `한 건물: ${model}`,
      chart: 'stack',
      query: `model=${model}`,
      width: 960,
    }),
  ),
  {
    id: 'stack-phone',
    title: '한 건물, 작은 화면의 폭',
    chart: 'stack',
    query: 'model=container-on-vm&layer=guest-os',
    width: 350,
  },
];
