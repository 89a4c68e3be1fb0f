import type { Material } from '../../scene/mark.ts';
import type { Failure } from './params.ts';

/** The hatch of what each failure breaks: the key to the drawing. */
export const GLYPHS: Record<Failure, Material | 'app'> = {
  app: 'app',
  containerd: 'runtime',
  dockerd: 'runtime',
  kernel: 'kernel',
  'guest-os': 'guest-os',
  hypervisor: 'hypervisor',
  hardware: 'hardware',
};
