import { SYNC } from './constants.ts';

/** Ways in which a value of a ConfigMap or a Secret gets into a container. */
export const WAYS = ['env', 'volume', 'sub-path'] as const;
export type Way = (typeof WAYS)[number];

/**
 * Key moments, in order: nothing was changed yet; the object was changed; the kubelet has compared its copies with the
 * API; the Pod was replaced by a new one.
 */
export const MOMENTS = ['before', 'changed', 'synced', 'restarted'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Where the value stands: in the API server, in the kubelet's copy, or in the container by one of the ways. */
export type Place = 'api' | 'kubelet' | Way;

/**
 * The moment from which on a place has the new value.
 * @see Kubernetes documentation, Secrets, "Using Secrets as files from a Pod", and ConfigMaps, "Mounted ConfigMaps are
 *   updated automatically": volumes follow, subPath mounts do not, and environment variables need a new Pod.
 */
const NEW_FROM: Record<Place, Moment> = {
  api: 'changed',
  kubelet: 'synced',
  volume: 'synced',
  env: 'restarted',
  'sub-path': 'restarted',
};

/**
 * The value that stands in a place at a moment.
 * @param immutable the API server refuses to change the object at all, so every place keeps the old value
 * @example valueAt('volume', 'synced') // 'new'
 * @example valueAt('env', 'synced') // 'old'
 */
export function valueAt(place: Place, moment: Moment, immutable = false): 'old' | 'new' {
  if (immutable) return 'old';
  return MOMENTS.indexOf(moment) >= MOMENTS.indexOf(NEW_FROM[place]) ? 'new' : 'old';
}

/** How the kubelet learns of a change: `configMapAndSecretChangeDetectionStrategy`. The default is `Watch`. */
export type Detection = 'Watch' | 'Cache' | 'Get';

/**
 * The longest time from a change until the files of a volume follow: the sync period and the delay of the cache.
 * @returns seconds; under `Watch` without the delay of the watch itself, for which there is no published figure
 * @example longestDelay('Cache') // 120
 */
export const longestDelay = (detection: Detection): number =>
  SYNC.frequency.value + (detection === 'Cache' ? SYNC.cacheTtl.value : 0);
