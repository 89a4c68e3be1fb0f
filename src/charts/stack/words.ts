import type { DeploymentModel } from '../../models/deployment/components.ts';
import type { Layer } from './params.ts';

type Words = Partial<Record<DeploymentModel, string>>;

/** What the layer is in the model, in a sentence or two; missing where the model has no such layer. */
export const NOTES: Record<Layer, Words> = {
  app: {
    traditional: '커널 위에서 도는 프로세스입니다. 자리를 나눈 점선은 벽이 아닙니다.',
    virtualized: '게스트 OS 위의 프로세스입니다. 같은 방의 이웃과는 벽이 없습니다.',
    container: '컨테이너 안의 앱도 커널이 보기에는 보통 프로세스입니다.',
    'container-on-vm': 'VM 안의 커널이 보기에는 보통 프로세스입니다.',
    kubernetes: '앱마다 사본이 둘이고, 둘은 서로 다른 노드에 있습니다.',
  },
  container: {
    container: '리눅스 네임스페이스와 cgroup으로 세운 얇은 벽입니다. 커널 바닥에 바로 섭니다.',
    'container-on-vm': '얇은 벽이 두꺼운 벽 안에 있습니다. 커널은 옆 컨테이너와 함께 씁니다.',
    kubernetes: '쿠버네티스는 컨테이너를 파드에 담아 띄웁니다. 여기서는 파드마다 하나입니다.',
  },
  runtime: {
    container: '방을 올리고 치울 뿐, 무게를 받치지 않습니다. 앱은 커널과 바로 이야기합니다.',
    'container-on-vm': 'VM마다 하나씩 있고, 제 VM의 컨테이너만 돌봅니다.',
    kubernetes: '노드마다 하나씩 있고, kubelet이 시키는 대로 컨테이너를 띄웁니다.',
  },
  kernel: {
    traditional: '앱 여섯이 커널 하나를 함께 씁니다. 앱 사이에는 벽이 없습니다.',
    virtualized: '커널은 게스트 OS 안에 있습니다. 다른 VM과는 커널을 함께 쓰지 않습니다.',
    container: '벽은 여섯인데 바닥은 하나입니다. 컨테이너는 제 커널을 싣지 않습니다.',
    'container-on-vm': '커널은 게스트 OS 안에 있고, 한 VM의 컨테이너 셋이 함께 씁니다.',
    kubernetes: '노드마다 커널이 하나이고, 그 노드의 사본이 함께 씁니다.',
  },
  'guest-os': {
    virtualized: 'VM마다 운영 체제를 한 벌씩 켭니다. 커널도 여기에 들어 있습니다.',
    'container-on-vm': 'VM마다 한 벌입니다. 그 커널을 컨테이너 셋이 함께 씁니다.',
  },
  vm: {
    virtualized: '가장 두꺼운 벽입니다. 방마다 가상 하드웨어와 제 운영 체제가 있습니다.',
    'container-on-vm': '컨테이너를 셋씩 감싼 두꺼운 벽입니다. 이 벽은 커널까지 갈라놓습니다.',
  },
  hypervisor: {
    virtualized: '하드웨어를 나눠 VM을 만들고 돌립니다. 모든 VM이 이 층에 기댑니다.',
    'container-on-vm': '하드웨어를 VM 둘로 나눕니다. VM 안에 컨테이너가 있는지는 모릅니다.',
  },
  hardware: {
    traditional: '서버 한 대의 CPU와 메모리, 디스크를 여섯 앱이 나눠 씁니다.',
    virtualized: 'VM은 하이퍼바이저가 나눠 준 몫을 제 하드웨어로 압니다.',
    container: '전통적 배포와 같은 서버입니다. 나누는 법만 다릅니다.',
    'container-on-vm': '벽이 두 겹이어도 서버는 한 대입니다.',
    kubernetes: '서버가 세 대입니다. 쿠버네티스는 한 대 한 대를 노드라고 부릅니다.',
  },
};

const NO_VM: Words = {
  traditional: '서버를 VM으로 나누지 않습니다.',
  container: '서버를 VM으로 나누지 않습니다.',
  kubernetes: '여기서는 노드가 물리 서버입니다. VM을 노드로 쓰기도 합니다.',
};
const NO_CONTAINER: Words = {
  traditional: '컨테이너를 쓰지 않습니다. 앱 사이에 벽이 없습니다.',
  virtualized: '컨테이너를 쓰지 않습니다. 벽은 VM이 맡습니다.',
};

/** Why a model has no such layer. */
export const ABSENT: Partial<Record<Layer, Words>> = {
  container: NO_CONTAINER,
  runtime: {
    traditional: '컨테이너가 없어 런타임도 없습니다.',
    virtualized: '컨테이너가 없어 런타임도 없습니다.',
  },
  'guest-os': NO_VM,
  vm: NO_VM,
  hypervisor: NO_VM,
};

/** What comes nearest to an absent layer; missing where nothing does. */
export const INSTEAD: Partial<Record<Layer, Partial<Record<DeploymentModel, Layer>>>> = {
  container: { virtualized: 'vm' },
  runtime: { virtualized: 'hypervisor' },
  'guest-os': { traditional: 'kernel', container: 'kernel', kubernetes: 'kernel' },
  vm: { container: 'container', kubernetes: 'container' },
  hypervisor: { traditional: 'kernel', container: 'kernel', kubernetes: 'kernel' },
};

/** Glossary term of a layer; a model's own where its word is another. */
export const TERMS: Record<Layer, { term: string } & Words> = {
  app: { term: 'process', kubernetes: 'pod' },
  container: { term: 'container', kubernetes: 'pod' },
  runtime: { term: 'container-runtime' },
  kernel: { term: 'kernel' },
  'guest-os': { term: 'guest-os' },
  vm: { term: 'virtual-machine' },
  hypervisor: { term: 'hypervisor' },
  hardware: { term: 'host', traditional: 'bare-metal', kubernetes: 'node' },
};

/** Headwords of these terms: the glossary itself is too heavy to load for a link. */
export const TERM_NAMES: Record<string, string> = {
  'bare-metal': '베어 메탈',
  container: '컨테이너',
  'container-runtime': '컨테이너 런타임',
  'guest-os': '게스트 OS',
  host: '호스트',
  hypervisor: '하이퍼바이저',
  kernel: '커널',
  node: '노드',
  pod: '파드',
  process: '프로세스',
  'virtual-machine': '가상 머신',
};
