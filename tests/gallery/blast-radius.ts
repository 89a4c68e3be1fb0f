import type { Failure } from '../../src/charts/blast-radius/params.ts';
import { FAILURES } from '../../src/charts/blast-radius/params.ts';
import { FAILURE_NAMES } from '../../src/charts/blast-radius/summary.ts';
import { MODEL_NAMES } from '../../src/charts/model-names.ts';
import type { DeploymentModel } from '../../src/models/deployment/components.ts';
import type { Story } from './story.ts';

const chart = 'blast-radius';

/** Every failure in all five buildings. */
const together = FAILURES.map(
  (fail): Story => ({
    id: `blast-radius-${fail}`,
    title: `${FAILURE_NAMES[fail]} 고장, 다섯 배포 모델`,
    chart,
    query: `fail=${fail}`,
  }),
);

/** Single buildings: each shape that a fall can take, once. */
const SINGLE: [DeploymentModel, Failure][] = [
  ['traditional', 'app'],
  ['traditional', 'kernel'],
  ['virtualized', 'guest-os'],
  ['virtualized', 'hypervisor'],
  ['container', 'app'],
  ['container', 'containerd'],
  ['container', 'dockerd'],
  ['container-on-vm', 'guest-os'],
  ['container-on-vm', 'dockerd'],
  ['container-on-vm', 'hardware'],
  ['kubernetes', 'containerd'],
  ['kubernetes', 'hardware'],
];

const alone = SINGLE.map(
  ([model, fail]): Story => ({
    id: `blast-radius-${model}-${fail}`,
    title: `${FAILURE_NAMES[fail]} 고장, ${MODEL_NAMES[model]}`,
    chart,
    query: `fail=${fail}&models=${model}`,
  }),
);

export const blastRadius: readonly Story[] = [
  ...together,
  ...alone,
  {
    id: 'blast-radius-app-d',
    title: '앱 D 고장, 두 배포 모델',
    chart,
    query: 'fail=app&app=D&models=traditional,container',
  },
  { id: 'blast-radius-phone', title: '장애 영향 범위, 작은 화면의 폭', chart, query: 'fail=kernel', width: 390 },
];
