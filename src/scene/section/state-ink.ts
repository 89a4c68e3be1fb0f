import type { Ink } from '../mark.ts';
import type { State } from './part.ts';

/** The ink that outlines a part in a state. Vermilion only where something failed, blue only where one looks or is back. */
export function inkOf(state: State): Ink {
  if (state === 'failed' || state === 'fallen') return 'fail';
  if (state === 'focus' || state === 'recovering') return 'focus';
  return state === 'vacant' ? 'line-soft' : 'line';
}
