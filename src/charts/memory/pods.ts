import type { Container } from '../../models/pod.ts';
import { oomScoreAdj, type QosClass, qosClass } from '../../models/sharing/kubernetes.ts';
import { type AppLetter, DATABASE, LEAKING, type Params, SERVER } from './params.ts';

/** Bytes. */
export const GIB = 2 ** 30;

/** Millicores that a guaranteed Pod states; without CPU it would not be guaranteed, and how much does not matter here. */
const CPU = 1000;

/** What an app's Pod states, GiB turned to bytes. The API server fills a request in from a limit that stands alone. */
function containerOf(app: AppLetter, { limit, qos, db }: Pick<Params, 'limit' | 'qos' | 'db'>): Container {
  if (app === LEAKING && limit !== 'none') {
    const memory = Number(limit) * GIB;
    return { resources: { requests: { memory }, limits: { memory } } };
  }
  if (app !== DATABASE || qos === 'best-effort') return {};
  const memory = db * GIB;
  if (qos === 'burstable') return { resources: { requests: { memory } } };
  return { resources: { requests: { cpu: CPU, memory }, limits: { cpu: CPU, memory } } };
}

/** The `oom_score_adj` that the kubelet gives an app. */
export function oomScoreAdjOf(app: AppLetter, params: Pick<Params, 'limit' | 'qos' | 'db'>): number {
  const container = containerOf(app, params);
  return oomScoreAdj({ containers: [container] }, container, SERVER * GIB);
}

/** The QoS class that comes of what an app's Pod states. */
export const classOf = (app: AppLetter, params: Pick<Params, 'limit' | 'qos' | 'db'>): QosClass =>
  qosClass({ containers: [containerOf(app, params)] });
