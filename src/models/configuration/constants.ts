import { published } from '../constant.ts';

/** How often the kubelet compares files with the API, and how long one of its caches may hold an older value. */
export const SYNC = {
  frequency: published('syncFrequency', 60, 's', 'kubernetes-kubelet-config', 'KubeletConfiguration'),
  cacheTtl: published(
    'TTL of ConfigMaps cache',
    60,
    's',
    'kubernetes-configure-pod-configmap',
    'Mounted ConfigMaps are updated automatically',
  ),
} as const;
