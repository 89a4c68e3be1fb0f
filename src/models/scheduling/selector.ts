import type { LabelSelector, Pod } from '../pod.ts';

type Labels = Readonly<Record<string, string>>;

/** Whether labels fit a selector. No selector fits nothing; an empty one fits everything. */
export function selects(selector: LabelSelector | undefined, labels: Labels = {}): boolean {
  if (!selector) return false;
  const { matchLabels = {}, matchExpressions = [] } = selector;
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key];
      if (operator === 'Exists') return value !== undefined;
      if (operator === 'DoesNotExist') return value === undefined;
      const listed = value !== undefined && values.includes(value);
      return operator === 'In' ? listed : !listed;
    })
  );
}

/** Whether a node's labels fit the Pod's `nodeSelector`. */
export function matchesNodeSelector({ nodeSelector = {} }: Pod, labels: Labels = {}): boolean {
  return Object.entries(nodeSelector).every(([key, value]) => labels[key] === value);
}
