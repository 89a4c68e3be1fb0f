import { published } from '../constant.ts';

const REGISTRY = 'kubernetes-default-plugins';

/** Weights of the default profile's score plug-ins. */
export const PLUGIN_WEIGHTS = {
  TaintToleration: published('TaintToleration', 3, 'weight', REGISTRY, 'getDefaultPlugins'),
  PodTopologySpread: published('PodTopologySpread', 2, 'weight', REGISTRY, 'getDefaultPlugins'),
  NodeResourcesFit: published('NodeResourcesFit', 1, 'weight', REGISTRY, 'getDefaultPlugins'),
  NodeResourcesBalancedAllocation: published(
    'NodeResourcesBalancedAllocation',
    1,
    'weight',
    REGISTRY,
    'getDefaultPlugins',
  ),
} as const;

export type ScorePlugin = keyof typeof PLUGIN_WEIGHTS;

export const SCHEDULER = {
  maxNodeScore: published('MaxNodeScore', 100, 'points', 'kubernetes-scheduler-framework', 'const MaxNodeScore'),
  defaultMilliCpu: published(
    'DefaultMilliCPURequest',
    100,
    'millicores',
    'kubernetes-scheduler-pod-resources',
    'const DefaultMilliCPURequest',
  ),
  defaultMemory: published(
    'DefaultMemoryRequest',
    200 * 1024 * 1024,
    'bytes',
    'kubernetes-scheduler-pod-resources',
    'const DefaultMemoryRequest',
  ),
  maxPods: published('maxPods', 110, 'Pods', 'kubernetes-kubelet-config', 'KubeletConfiguration'),
} as const;
