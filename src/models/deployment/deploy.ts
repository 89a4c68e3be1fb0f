import type { DeploymentGraph, DeploymentModel } from './components.ts';
import { container } from './container.ts';
import { containerOnVm } from './container-on-vm.ts';
import { kubernetes } from './kubernetes.ts';
import type { Scenario } from './scenario.ts';
import { traditional } from './traditional.ts';
import { virtualized } from './virtualized.ts';

const BUILDERS: Record<DeploymentModel, (given?: Partial<Scenario>) => DeploymentGraph> = {
  traditional,
  virtualized,
  container,
  'container-on-vm': containerOnVm,
  kubernetes,
};

/**
 * The graph of components of one deployment model; fields that `scenario` leaves out take their defaults.
 *
 * @example deploy('container', { liveRestore: true }).components.filter(({ kind }) => kind === 'container').length // 6
 * @throws {ModelError} when the scenario is not valid.
 */
export function deploy(model: DeploymentModel, scenario?: Partial<Scenario>): DeploymentGraph {
  return BUILDERS[model](scenario);
}
