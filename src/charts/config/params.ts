import { MOMENTS } from '../../models/configuration/propagation.ts';
import { OBJECTS } from '../../models/configuration/readers.ts';
import { choice, type Values } from '../../state/query.ts';

export const specification = {
  /** What holds the value. */
  object: choice(OBJECTS, 'configmap'),
  /** How far the change has come. */
  moment: choice(MOMENTS, 'synced'),
  /** Whether the object is `immutable: true`. */
  immutable: choice(['no', 'yes'], 'no'),
  /** Whether the API server encrypts the object before it goes into etcd. */
  encrypted: choice(['no', 'yes'], 'no'),
};

export type Params = Values<typeof specification>;
