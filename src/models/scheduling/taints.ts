import type { Node, Pod, Taint, Toleration } from '../pod.ts';

/**
 * Whether a toleration fits a taint: the effect and the key agree or are left out, and the values agree or the operator
 * is `Exists`.
 *
 * @see k8s.io/api core/v1/toleration.go, ToleratesTaint
 */
export function tolerates({ key = '', operator = 'Equal', value = '', effect }: Toleration, taint: Taint): boolean {
  if (effect !== undefined && effect !== taint.effect) return false;
  if (key !== '' && key !== taint.key) return false;
  return operator === 'Exists' || value === (taint.value ?? '');
}

/** The first taint that keeps the Pod off the node, if any: `NoSchedule` or `NoExecute`, and not tolerated. */
export function untoleratedTaint(pod: Pod, node: Node): Taint | undefined {
  const { tolerations = [] } = pod;
  return node.taints?.find(
    (taint) => taint.effect !== 'PreferNoSchedule' && !tolerations.some((toleration) => tolerates(toleration, taint)),
  );
}

/** How many `PreferNoSchedule` taints of the node the Pod does not tolerate: the raw score, fewer being better. */
export function preferredTaints(pod: Pod, node: Node): number {
  const tolerations = (pod.tolerations ?? []).filter(
    ({ effect }) => effect === undefined || effect === 'PreferNoSchedule',
  );
  const taints = (node.taints ?? []).filter(({ effect }) => effect === 'PreferNoSchedule');
  return taints.filter((taint) => !tolerations.some((toleration) => tolerates(toleration, taint))).length;
}
