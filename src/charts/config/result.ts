import { type Moment, type Place, valueAt, WAYS, type Way } from '../../models/configuration/propagation.ts';
import { type ConfigObject, nodeStoreOf, type Reader, readersOf } from '../../models/configuration/readers.ts';
import type { Params } from './params.ts';

/** A value in its place: as it was, brought up to date, or left behind by a change. */
export type Value = 'same' | 'new' | 'stale';

export interface Delivery {
  object: ConfigObject;
  moment: Moment;
  /** The change was asked for and refused. */
  refused: boolean;
  encrypted: boolean;
  values: Record<Place, Value>;
  /** Where the kubelet keeps the files of a volume. */
  store: 'disk' | 'memory';
  readers: readonly Reader[];
}

/** What stands where at the chosen moment, and who can read it. */
export function resultOf({ object, moment, immutable, encrypted }: Params): Delivery {
  const locked = immutable === 'yes';
  const changed = valueAt('api', moment, locked) === 'new';
  const value = (place: Place): Value => {
    if (valueAt(place, moment, locked) === 'new') return 'new';
    return changed ? 'stale' : 'same';
  };
  return {
    object,
    moment,
    refused: locked && moment !== 'before',
    encrypted: encrypted === 'yes',
    values: {
      api: value('api'),
      kubelet: value('kubelet'),
      env: value('env'),
      volume: value('volume'),
      'sub-path': value('sub-path'),
    },
    store: nodeStoreOf(object),
    readers: readersOf({ encrypted: encrypted === 'yes' }),
  };
}

/** The ways whose value is up to date, or left behind. */
export const waysWith = ({ values }: Delivery, value: Value): Way[] => WAYS.filter((way) => values[way] === value);
