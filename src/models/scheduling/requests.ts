import { wholeAtLeast } from '../error.ts';
import type { Container, Pod, Resources } from '../pod.ts';
import { SCHEDULER } from './constants.ts';

/** What a container asks for of one resource: 0 when unstated, or the scheduler's stand-in when scoring. */
type Ask = (container: Container, resource: string) => number;

const stated: Ask = ({ resources }, resource) => resources?.requests?.[resource] ?? 0;

/** Stand-ins apply to what is unstated; a request of 0 that is written down stays 0. */
const nonZero: Ask = ({ resources }, resource) => {
  const request = resources?.requests?.[resource];
  if (request !== undefined) return request;
  if (resource === 'cpu') return SCHEDULER.defaultMilliCpu.value;
  if (resource === 'memory') return SCHEDULER.defaultMemory.value;
  return 0;
};

/**
 * What a Pod needs, by resource: max(sum of containers, each init container) + overhead. Sidecars (init containers that
 * restart always) run beside the containers, and beside every init container after them.
 *
 * @see k8s.io/component-helpers resource/helpers.go, PodRequests
 */
export function podRequests(pod: Pod): Map<string, number> {
  return sumUp(pod, stated);
}

/** The same for scoring: containers that state no cpu or memory count as 100m and 200 MiB. */
export function nonZeroRequests(pod: Pod): Map<string, number> {
  return sumUp(pod, nonZero);
}

function sumUp(pod: Pod, ask: Ask): Map<string, number> {
  const names = new Set(['cpu', 'memory', ...namesOf(pod.overhead)]);
  const every = [...pod.containers, ...(pod.initContainers ?? [])];
  for (const { resources } of every) for (const name of namesOf(resources?.requests)) names.add(name);
  const total = new Map<string, number>();
  for (const name of names) {
    const amount = (container: Container) => wholeAtLeast(0, `${pod.name}.requests.${name}`, ask(container, name));
    let sidecars = 0;
    let starting = 0;
    for (const container of pod.initContainers ?? []) {
      if (container.restartPolicy === 'Always') sidecars += amount(container);
      starting = Math.max(starting, container.restartPolicy === 'Always' ? sidecars : sidecars + amount(container));
    }
    const running = pod.containers.reduce((sum, container) => sum + amount(container), sidecars);
    total.set(
      name,
      Math.max(running, starting) + wholeAtLeast(0, `${pod.name}.overhead.${name}`, pod.overhead?.[name] ?? 0),
    );
  }
  return total;
}

function namesOf(resources: Resources | undefined): string[] {
  return Object.keys(resources ?? {});
}
