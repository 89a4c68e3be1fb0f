import type { DeploymentModel } from '../models/deployment/components.ts';

/** Korean names of the deployment models, the same in every chart and on every page. */
export const MODEL_NAMES: Record<DeploymentModel, string> = {
  traditional: '전통적 배포',
  virtualized: '가상화 배포',
  container: '컨테이너 배포',
  'container-on-vm': 'VM 위의 컨테이너',
  kubernetes: '쿠버네티스',
};
