import { ELSEWHERE } from './elsewhere.ts';
import { ODDLY } from './oddly.ts';
import type { Case } from './queries.ts';

/**
 * How a student, an operator and a speaker describe a thing, by the terms any of which is meant. Written before a look at the
 * glossary's questions; some of what it missed was then asked there, so the next stranger's queries fare worse than these.
 */
const DESCRIBED: Record<string, string> = {
  autoscaling:
    '접속 많아지면 서버 늘려주는 거 | 트래픽 몰릴 때 자동으로 늘리기 | 블프 때 서버 못 버티면 | 새벽엔 서버 줄이고 낮엔 늘리고 | 트래픽에 따라 파드 개수 조절 | 사용량에 맞게 서버 수 조절 | 추석에 접속 폭주',
  'availability-zone':
    '데이터센터 여러 개로 나누기 | 다른 건물에 있는 데이터센터 | 지진 나면 데이터센터 | 서울 리전 데이터센터 3개',
  'bare-metal':
    '하드웨어에 바로 설치하는 서버 | 물리 서버 그대로 빌려 쓰기 | 서버에 그냥 깔아서 쓰는 방식 | 가상화 안 한 서버',
  'base-image': 'FROM 뒤에 쓰는 이미지 | alpine 이미지',
  'base-image layer': '이미지 용량이 너무 커요 | 이미지 줄이는 법 | 우분투 이미지 위에 쌓기',
  'bin-packing': '빈 공간에 꽉꽉 채우기 | 서버 비용 아끼려고 한 대에 몰아넣기 | 서버를 알차게 채우기',
  'bin-packing autoscaling': '노드 개수 줄이기',
  'blast-radius':
    '장애가 어디까지 번지나 | 장애 났을 때 영향 받는 범위 | 한 서버 죽으면 어디까지 영향 | 죽으면 몇 명이나 영향받나',
  buildkit: '이미지 빌드 빠르게 해주는 도구',
  'buildkit dockerfile': 'docker build 느릴 때',
  'buildkit layer': '도커 빌드 캐시',
  'buildkit layer dockerfile': '빌드할 때마다 처음부터 다시 받아요',
  capability: 'root 권한을 잘게 쪼갠 것 | root 권한 쪼개기 | NET_ADMIN 권한',
  cgroup: '그룹별로 cpu 나누는 커널 기능',
  'cgroup limit': 'cpu 메모리 사용량 제한하는 커널 기능',
  'cgroup limit cgroup-v2': '프로세스가 쓸 수 있는 메모리를 제한하는 리눅스 기능',
  'cgroup-v2 cgroup': 'cgroup 1이랑 2 차이',
  cluster: '서버 여러대를 하나처럼 묶은 것',
  configmap: '환경변수 설정 따로 빼기 | 설정값 바꾸려고 이미지 다시 빌드해야 하나',
  'configmap secret': '환경변수 넣는 법',
  container: '컨테이너는 왜 가벼운가 | 컨테이너가 vm보다 빠른 이유',
  'container image containerization docker': '내 컴퓨터에선 되는데 서버에선 안 돼요',
  'container virtual-machine': '컨테이너랑 vm 차이',
  'container-escape':
    '컨테이너에서 호스트로 빠져나가는 공격 | 컨테이너 탈옥 | 컨테이너가 해킹당하면 호스트도 뚫리나 | 컨테이너 뚫림 | 도커 보안 사고 호스트 탈취',
  'container-runtime containerd docker': '도커 말고 다른 거',
  'container-runtime containerd oci docker': '도커 없이 컨테이너 돌리기',
  'container-runtime runc kubelet': '컨테이너 실행 담당',
  containerd: '도커에서 떨어져 나온 런타임',
  'containerd container-runtime cri': '쿠버네티스 기본 런타임',
  containerization:
    '앱을 컨테이너로 옮기는 작업 | 기존 시스템을 도커로 바꾸기 | 레거시를 컨테이너로 전환 | vm에서 컨테이너로 이전',
  'control-plane': '쿠버네티스 두뇌 | 쿠버네티스 뇌 | 마스터 노드 | 클러스터 관리하는 서버',
  cri: '쿠버네티스가 컨테이너 런타임이랑 대화하는 규격 | 런타임이랑 쿠블렛 사이 약속 | kubelet이 런타임 부르는 api',
  'cri-o': '레드햇이 만든 쿠버네티스용 런타임',
  daemonset: '모든 노드에 로그 수집기 하나씩 깔기 | 서버마다 하나씩 로그 에이전트 | 모니터링 에이전트 모든 서버에',
  'data-plane': '파드가 실제로 돌아가는 쪽 | 사용자 요청이 지나는 곳',
  deployment: '쿠버네티스에 앱 배포하기',
  'deployment replicaset': '웹서버 3개 띄우기',
  'desired-state': '원하는 상태를 적어두면 알아서 맞춰줌 | 원하는 모습 선언 | 명령형 말고 선언형 | 쿠버네티스 선언형',
  digest:
    'sha256으로 시작하는 긴 문자열 | 이미지 내용이 안 바뀌었는지 확인 | 해시로 이미지 고정하기 | 이미지 무결성 검증',
  'docker docker-engine': '도커 설치',
  'docker kubernetes': '도커랑 쿠버네티스 뭐가 달라',
  'docker-compose':
    '컨테이너 여러 개를 yaml 하나로 한번에 띄우기 | 로컬에서 디비랑 서버 같이 띄우기 | yaml 파일 하나로 컨테이너 여러 개 | docker-compose up | 워드프레스랑 mysql 같이 띄우기',
  'docker-swarm': '도커에서 만든 클러스터 도구 | 쿠버네티스보다 쉬운 도커 클러스터 | 도커로 클러스터 만들기',
  'docker-swarm docker-compose': '쿠버네티스 어려운데 쉬운 거 없나',
  dockerd: '도커 백그라운드에서 도는 데몬 | 도커 데몬 안 켜짐 | docker ps 안됨 데몬',
  dockerfile: '이미지 만드는 레시피 파일 | 이미지 빌드 명령 적는 파일',
  dockershim: '도커 지원 중단 | 쿠버네티스에서 도커 없어졌다 | 쿠버네티스 도커 deprecated',
  'dockershim cri': '쿠버네티스가 도커 안 쓰게 된 이유',
  etcd: '쿠버네티스 상태 저장하는 db | 클러스터 정보 저장소 | 쿠버네티스 설정 저장소',
  eviction: '노드에 자원 없어서 파드 쫓아내기 | 노드 디스크 꽉 차서 파드 나감 | 파드 강제 퇴거 | 노드 비우기',
  'failure-domain': '같이 고장나는 묶음 | 전원 하나 나가면 같이 꺼지는 서버들 | 같은 랙에 있는 서버들',
  'guest-os': '가상머신 안에 깔린 운영체제',
  gvisor: '구글이 만든 샌드박스 런타임 | 커널을 흉내내는 샌드박스',
  'high-availability': '서버 죽어도 서비스는 계속 | 이중화 | 24시간 안 멈추는 서비스 | 서버 두 대로 운영',
  host: '호스트 os가 뭐예요',
  'host bare-metal': '실제 물리 컴퓨터',
  hypervisor: 'vm 만들어주는 프로그램 | vmware 같은 소프트웨어 | 가상머신 관리하는 소프트웨어 | kvm',
  'hypervisor bare-metal': 'os 없이 바로 까는 하이퍼바이저',
  image: '운영자가 이미지 굽는다고 할 때 그거 | 배포할 때 만드는 파일 묶음 | 컨테이너 만드는 원본',
  'image container containerization': '앱이랑 라이브러리를 통째로 포장 | 실행 환경까지 같이 묶은 것',
  'image-manifest': '이미지에 뭐가 들었는지 적힌 json | amd64랑 arm 이미지 구분 | m1 맥에서 이미지 안 돌아가요',
  isolation: '서로 안 보이게 나누는 것 | 앱끼리 서로 안 건드리게 | 남의 프로그램이 내 메모리 못 보게',
  'isolation blast-radius': '한 앱이 터져도 다른 앱 멀쩡하게',
  'kata-containers': '컨테이너를 vm 안에 넣어서 실행',
  'kata-containers gvisor': 'vm 수준으로 격리하는 컨테이너',
  'kata-containers gvisor microvm': '컨테이너인데 vm처럼 격리되는 거',
  kernel: '운영체제의 핵심 부분 | 운영체제 코어 | 하드웨어랑 프로그램 사이 | 컨테이너들이 같이 쓰는 것',
  'kernel isolation container-escape': '커널 공유하면 위험한가',
  'kube-apiserver': 'kubectl 명령이 가는 곳 | kubectl 치면 어디로 가 | 쿠버네티스 api',
  kubelet: '노드에서 컨테이너 띄우는 에이전트 | 노드마다 깔려 있는 쿠버네티스 프로그램',
  'kubelet daemonset': '노드마다 하나씩 도는 에이전트',
  'kubernetes docker': 'k8s vs docker',
  'kubernetes orchestration': '왜 쿠버네티스 써요 | 쿠버네티스 쓰는 이유',
  'kubernetes-namespace': '네임스페이스로 팀 나누기',
  'kubernetes-namespace configmap': '개발 운영 환경 나누기',
  'kubernetes-namespace multi-tenancy': '팀별로 쿠버네티스 나눠 쓰기',
  layer: '이미지가 여러 겹으로 되어 있는 것',
  limit: '최대 얼마까지 쓸 수 있는지 | 컨테이너 cpu 몇 개까지',
  'limit cgroup': '메모리 제한 거는 방법',
  'linux-namespace':
    '프로세스마다 다른 pid 보이게 하는 거 | 컨테이너 안에서 ps 치면 내 것만 보임 | 프로세스 격리해서 안 보이게 하는 리눅스 기능 | 호스트네임 따로 보이게',
  'linux-namespace isolation pod': '컨테이너마다 네트워크 따로',
  'linux-namespace process': 'pid 1',
  'live-migration':
    '켜진 채로 다른 서버로 옮기기 | 껐다 켜지 않고 vm 이사 | 가상머신을 끄지 않고 다른 장비로 | 서버 점검할 때 vm 옮기기 | 무중단으로 vm 이동',
  'memory-ballooning': '메모리 풍선처럼 부풀리는 거 | 메모리 회수하는 풍선 드라이버 | 가상머신 메모리 다시 가져가기',
  microvm: '아주 가벼운 가상머신 | 파이어크래커 같은 거 | aws 람다가 쓰는 vm | firecracker | 서버리스 밑에서 도는 vm',
  'multi-tenancy': '여러 회사가 서버를 같이 쓰는 것 | 고객사별로 나눠 쓰는 클러스터 | 고객 여러 명이 인프라 공유',
  'multi-tenancy noisy-neighbor': '같은 서버에 있는 다른 손님',
  node: '클러스터에 들어있는 서버 한 대 | 워커 노드 | 파드 돌리는 서버',
  'noisy-neighbor':
    '옆집이 시끄러워서 내 서버가 느려짐 | 다른 컨테이너 때문에 느려짐 | 같은 장비 쓰는 다른 사람 때문에 느림 | 이웃이 cpu 다 씀',
  oci: '컨테이너 표준 정하는 단체 | 컨테이너 국제 표준 | 컨테이너 스펙 만든 단체',
  'oci-image-spec': '이미지 포맷 스펙',
  'oom-kill':
    '메모리 부족하면 프로세스 죽이는 거 | 자꾸 137로 죽어요 | 메모리 다 써서 강제 종료됨 | 메모리 터짐 | 프로세스가 killed 됐다고 나와요 | exit code 137 | 메모리 누수로 죽음 | 램 부족 | dmesg에 out of memory',
  orchestration: '컨테이너 대량 운영',
  'orchestration kubernetes': '컨테이너 수백 개를 알아서 관리해주는 것 | 컨테이너 수백개 관리',
  overcommit: '실제 가진 것보다 더 많이 나눠주기 | 자원 실제보다 더 팔기 | 뻥튀기해서 할당 | 물리 메모리보다 많이 할당',
  overlayfs: '레이어 겹쳐서 보여주는 파일시스템 | 레이어 합쳐서 한 폴더로 | 여러 디렉터리를 하나로 합쳐서',
  'page-cache':
    '파일 캐시가 메모리 차지하는 거 | free 명령어에서 buff cache | 리눅스가 메모리를 왜 다 쓰고 있죠 | 캐시 때문에 메모리 많아 보임',
  paravirtualization:
    '게스트가 가상화된 걸 알고 협조하는 방식 | 게스트가 하이퍼바이저와 협력 | virtio가 뭐죠 | 가상화 성능 높이는 드라이버',
  pod: '쿠버네티스에서 제일 작은 단위 | 컨테이너 묶음',
  'privileged-container': '루트 권한 다 주는 컨테이너 | privileged true | 도커 인 도커',
  process: '실행 중인 프로그램 | 프로그램이랑 뭐가 달라요 실행되면',
  psi: '압박 수치 보는 리눅스 지표 | 자원 부족한지 보는 지표 | 메모리 압박 지표',
  'qos-class': '중요한 파드 안 죽게',
  'qos-class eviction': '메모리 모자라면 누구부터 쫓겨나나',
  'qos-class oom-kill': '메모리 부족시 죽는 우선순위',
  'readiness-probe':
    '준비 안 된 파드에 요청 안 보내기 | 헬스체크 | 앱이 아직 안 떴는데 요청이 들어와요 | 살아있는지 검사하는 거 | 앱 켜지는데 오래 걸려서 에러',
  registry:
    '이미지 저장해두는 곳 | 도커 허브 같은 곳 | 이미지 어디에 올려요 | 회사 내부용 도커 허브 | 이미지 창고 | docker pull 하면 어디서 받아와요',
  replicaset: '파드 개수 맞춰주는 애 | 복제본 개수',
  'replicaset deployment': '똑같은 파드 3개 유지',
  request: '최소한 이만큼은 달라고 하는 것 | 자원 예약 | 파드에 메모리 예약',
  'request limit': '요청이랑 한도 차이',
  rollback: '배포 망해서 이전 버전으로 되돌리기 | 새 버전 배포했는데 에러 나서 되돌림 | 업데이트 취소하고 옛날 버전',
  'rolling-update': '무중단 배포 | 조금씩 바꾸는 배포 | 배포할 때 서비스 안 멈추게 | 한 개씩 교체하는 배포',
  'rolling-update deployment': '서비스 안 끊기고 새 버전으로 바꾸기',
  rootfs: '컨테이너가 보는 최상위 디렉터리 | 컨테이너 루트 폴더 | 컨테이너 안 / 디렉토리',
  'runc container-runtime': '컨테이너를 진짜로 실행하는 놈',
  'runc oci-runtime-spec': '실제로 컨테이너 프로세스를 띄우는 제일 밑에 있는 프로그램',
  runtimeclass: '파드마다 런타임 다르게 고르기 | 파드별로 gvisor 쓰기',
  'runtimeclass gvisor': '신뢰 못하는 코드 다른 런타임으로',
  scheduling:
    '파드를 어느 노드에 놓을지 정하는 일 | 파드 배치 결정 | 파드가 pending 상태 | 파드 위치 정하는 애 | 어떤 노드에 갈지',
  seccomp: '시스템콜 막는 필터 | 위험한 시스템콜 못 쓰게 | 허용된 시스템콜만 쓰게',
  secret:
    '비밀번호를 어디에 넣어요 | db 비밀번호 숨기기 | api 키 어디에 보관 | 토큰 같은 민감한 정보 | 인증서 저장 | env에 비밀번호 넣어도 되나',
  'self-healing':
    '서버가 자꾸 죽어서 자동으로 켜지게 하고 싶어요 | 서버 재부팅하면 앱이 자동으로 올라오게 | 크래시 나면 다시 켜주는 기능',
  'self-healing replicaset': '파드가 죽으면 자동으로 다시 띄움 | 파드 하나가 맛이 갔을 때 새로 만들어 주나',
  service:
    '파드 ip가 자꾸 바뀌는데 어떻게 접속해요 | 파드들 앞에 있는 고정 주소 | 파드 앞에 두는 로드밸런서 | 파드 이름으로 통신 | 파드 묶어서 하나의 주소로',
  'service statefulset': '파드에 고정 ip 주고 싶어요',
  shim: '컨테이너 부모 프로세스 | 컨테이너 프로세스 부모',
  'shim sidecar': '컨테이너 옆에 붙어서 지켜보는 작은 프로세스',
  sidecar: '메인 컨테이너 옆에 붙는 보조 컨테이너 | 로그 수집용 보조 컨테이너 | 프록시를 파드에 같이 띄우기',
  'sidecar pod': '파드 안에 컨테이너 두 개',
  'single-point-of-failure':
    '한 개 죽으면 전부 죽는 지점 | 하나 고장나면 다 멈추는 거 | 이거 하나 죽으면 끝장 | 로드밸런서 하나밖에 없으면',
  statefulset: '순서대로 이름 붙는 파드 디비용 | db를 쿠버네티스에 올리려면 | 디비처럼 상태 있는 앱',
  'steal-time': '다른 vm 때문에 cpu를 뺏기는 시간 | 가상서버가 이유없이 느려요 | top에서 st 높음',
  'steal-time noisy-neighbor': '클라우드 vm 성능이 들쭉날쭉',
  'system-call': '프로그램이 커널에 부탁하는 것 | 앱이 파일 열 때 커널 부르는 것 | open read write 같은 함수',
  tag: '이미지 이름 뒤에 붙는 버전 | latest가 뭐예요 | 이미지 버전 관리 | 이미지 태그 latest 쓰면 안되는 이유',
  'tag digest': '같은 태그인데 내용이 달라요',
  throttling:
    'cpu 제한 걸려서 느려지는 현상 | cpu는 남는데 응답이 느림 | cpu를 다 써서 잠깐 멈춤 | cpu 쿼터 초과 | 100ms마다 멈추는 현상',
  'topology-spread-constraints':
    '파드를 여러 존에 골고루 퍼뜨리기 | 노드 여러 개에 고르게 분산 | 파드가 한쪽 노드에만 몰림',
  userspace: '커널 밖 일반 프로그램이 도는 영역 | 유저모드 | 일반 앱이 도는 메모리 공간',
  'virtual-machine guest-os': '윈도우 안에서 리눅스 돌리는 거 | 운영체제 통째로 하나 더 띄우기',
  'virtual-machine isolation': 'vm이 더 안전한가요',
  'virtual-machine virtualization': '가상으로 만든 컴퓨터',
  'virtual-machine virtualization guest-os': '맥에서 리눅스 쓰려면 | 컴퓨터 한대에서 os 두개 쓰기',
  'virtualization hypervisor virtual-machine': '컴퓨터 한 대를 여러 대처럼 쓰는 기술',
  volume:
    '컨테이너 지워도 데이터 남게 | 재시작하면 파일이 사라져요 | 컨테이너 지우면 파일도 없어지나 | 파드 재시작하면 데이터 날아감 | 컨테이너 죽어도 파일 유지 | 호스트 폴더 연결',
  'volume statefulset': '디비 데이터 보존',
};

/**
 * The same, written from the definitions alone, four for each term and most with but one right answer: the hardest set.
 * Questions were written with a look at half of it, so strangers' queries fare worse than its share.
 */
const DEFINED: Record<string, string> = {
  autoscaling:
    '방문자 수에 따라 서버 대수가 왔다갔다 하는 거 | 손님 많을 때만 파드 더 띄우고 한가하면 빼기 | cpu 70% 넘으면 파드 하나 더 | 수강신청 때 서버 자동으로 불어나게',
  'availability-zone': 'aws에서 ap-northeast-2a 2b 이런 거 | 리전 안에 있는 구역',
  'availability-zone failure-domain': '전기랑 네트워크 따로 쓰는 데이터센터 | 같은 도시 안 다른 데이터센터에 나눠 두기',
  'bare-metal':
    '가상화 안 거치고 쌩으로 쓰는 서버 | 하드웨어 위에 os 바로 올리기 | 서버 장비 한 대 통으로 임대 | vm 말고 진짜 기계',
  'base-image':
    'FROM 다음에 오는 거 | 이미지 만들 때 시작점으로 쓰는 이미지 | 내 이미지 밑에 깔리는 이미지 | 가벼운 alpine 쓸까 debian 쓸까',
  'bin-packing':
    '노드 몇 대에 파드를 빽빽이 몰기 | 노드 수를 최소로 줄이려고 빈틈없이 배치 | 테트리스처럼 서버 자원 채우기 | 자리 남는 서버 없이 눌러 담기',
  'blast-radius': '사고 났을 때 최대 피해 범위 | 한 곳 터졌을 때 말려드는 범위 | 고장의 파급 범위',
  'blast-radius failure-domain': '서버 하나 나가면 몇 개나 같이 나가',
  buildkit: '도커 이미지 빌드 속도 올려주는 엔진 | 빌드 단계를 동시에 돌려주는 도커 기능 | docker buildx',
  'buildkit layer': '빌드 캐시 재사용해서 시간 줄이기',
  capability:
    '루트 권한 중에 일부만 떼어 주기 | 80번 포트만 열 수 있는 권한 주기 | CAP_SYS_ADMIN | 관리자 권한을 조각내서 필요한 것만',
  'cgroup cgroup-v2': '그룹 단위로 cpu 할당 | /sys/fs/cgroup',
  'cgroup limit cgroup-v2':
    '프로세스들 묶어서 자원 얼마나 쓸지 정하는 커널 기능 | 컨테이너 메모리 제한은 리눅스에서 뭘로 거나요',
  'cgroup-v2': 'cgroup 새 버전 | 통합된 하나의 계층 구조 cgroup | 컨트롤 그룹 두번째 버전',
  'cgroup-v2 cgroup': 'cgroup v1이랑 뭐가 바뀌었나',
  cluster: '노드들을 다 모아 놓은 것 | 여러 대를 엮어 만든 쿠버네티스 한 덩어리 | 마스터랑 워커 합친 전체',
  'cluster orchestration': '서버 무리를 한 컴퓨터처럼 다루기',
  configmap:
    '이미지 안 건드리고 설정만 바꾸기 | 비밀 아닌 설정값 모아두는 오브젝트 | 앱 설정 파일을 쿠버네티스에 넣어두기',
  'configmap secret': '환경변수 값들 키 밸류로 보관',
  'container containerization image': '앱을 상자에 담아서 돌리는 거',
  'container isolation': 'os 안 깔고 앱만 격리해서 실행',
  'container isolation linux-namespace': '커널은 같이 쓰는데 혼자 있는 것처럼 도는 환경',
  'container isolation microvm': 'vm보다 가벼운 격리 실행 환경',
  'container-escape':
    '컨테이너 안에서 바깥 서버까지 뚫리는 사고 | 해커가 격리 벗어나서 호스트 장악 | 컨테이너 감옥에서 도망 | 도커 취약점으로 서버 털림',
  'container-runtime': '컨테이너 돌리는 엔진 종류',
  'container-runtime containerd': 'containerd cri-o 같은 것들을 뭐라고 하나',
  'container-runtime containerd runc cri': '쿠버네티스에서 컨테이너를 실행시켜 주는 하위 프로그램',
  'container-runtime containerd runc docker-engine': '이미지 받아서 실제로 컨테이너 띄우는 소프트웨어',
  containerd: '도커가 기부한 컨테이너 런타임 데몬 | ctr nerdctl 명령어',
  'containerd dockerd':
    '도커 밑에서 컨테이너 실행 감독하는 데몬 | 이미지 다운로드랑 컨테이너 관리하는 백그라운드 런타임',
  containerization:
    '기존 프로그램을 컨테이너에서 돌게 바꾸는 작업 | 옛날 시스템 컨테이너로 갈아타기 | dockerize 하는 방법',
  'containerization image': '우리 앱 도커로 말아서 올리기',
  'control-plane':
    '쿠버네티스에서 결정 내리는 구성 요소들 | apiserver etcd scheduler 묶어서 뭐라고 해 | 쿠버네티스 본부 사령탑',
  'control-plane orchestration': '클러스터 전체를 지휘하는 쪽',
  cri: 'kubelet이랑 런타임이 대화하는 방법 | 런타임 갈아끼울 수 있게 하는 쿠버네티스 플러그인 규격 | 쿠버네티스가 런타임한테 명령하는 표준 api | 큐블릿과 containerd 연결하는 인터페이스',
  'cri-o':
    '쿠버네티스 전용으로 가볍게 만든 런타임 | 오픈시프트가 쓰는 컨테이너 런타임 | 쿠버네티스에 필요한 일만 하는 런타임 | 레드햇 컨테이너 런타임',
  daemonset:
    '노드마다 똑같은 파드 한 개씩 | 새 노드 추가되면 거기도 자동으로 에이전트 설치 | 전 서버에 로그 수집 파드 깔기 | 각 노드에 모니터링 하나씩 깔기',
  'data-plane': '컨트롤 플레인 말고 나머지 반쪽 | 트래픽이 진짜로 흐르는 평면',
  'data-plane node': '실제 일을 하는 워커 쪽 | 클러스터에서 앱이 실제로 도는 영역',
  deployment: '쿠버네티스에 웹앱 올릴 때 제일 많이 쓰는 오브젝트 | 앱 올리고 업데이트하는 쿠버네티스 yaml',
  'deployment replicaset': '버전 업데이트랑 복제 개수 관리하는 리소스',
  'deployment replicaset desired-state': '파드 몇 개 어떤 버전으로 띄울지 선언',
  'desired-state':
    '이렇게 돼 있어야 한다고 적어두는 목표 | 현재 모습이랑 비교하는 목표 모습 | 명령 말고 결과만 적는 방식',
  'desired-state replicaset deployment': '파드 3개로 유지해 달라고 선언',
  digest:
    '이미지 지문 같은 해시값 | 내용이 한 글자만 달라도 바뀌는 식별자 | @sha256: 뒤에 붙는 문자열 | 정확히 그 이미지 맞는지 검증하는 값',
  docker: '고래 그림 컨테이너 프로그램 | 컨테이너 만들고 배포하고 실행하는 대표 플랫폼 | 컨테이너 유행시킨 회사 도구',
  'docker docker-engine': '컨테이너 입문할 때 처음 깔아보는 도구',
  'docker-compose':
    'yml 하나로 웹이랑 디비 한방에 띄우기 | 개발 환경에서 컨테이너 여러개 한번에 실행 | 컨테이너 여럿을 명령 하나로 켜고 끄기 | docker compose up 하면 뭐가 되나',
  'docker-engine': '도커 본체 | 도커 데스크톱 말고 서버용 도커',
  'docker-engine docker': '리눅스에 까는 무료 도커',
  'docker-engine dockerd': '데몬이랑 cli랑 api 합친 도커 프로그램',
  'docker-swarm':
    '도커만으로 여러 서버에 컨테이너 분산 | 쿠버네티스 대신 쓰는 도커 자체 오케스트레이션 | docker 서버들을 클러스터로 묶는 모드 | 도커 내장 클러스터링',
  dockerd: '도커 서비스 뒤에서 항상 떠 있는 프로세스 | Cannot connect to the Docker daemon',
  'dockerd docker-engine': 'docker 명령을 받아서 처리하는 상주 프로그램 | systemctl start docker 하면 켜지는 것',
  dockerfile:
    '이미지 만드는 순서 적어 놓은 텍스트 | RUN COPY CMD 적는 파일 | 이미지 설계도 파일 | 이미지 빌드 스크립트',
  dockershim:
    'kubelet에 들어 있던 도커 연결 어댑터 | 쿠버네티스 1.24에서 제거된 것 | 쿠버네티스가 도커 버렸다던데 | 도커를 cri에 맞춰주던 중간 다리',
  etcd: '쿠버네티스 상태가 다 저장되는 키밸류 db | 클러스터 데이터 백업하려면 뭘 백업 | 컨트롤 플레인의 저장소 | 여러 대가 합의해서 저장하는 쿠버네티스 db',
  eviction: '노드 점검하려고 파드 비우기 | kubectl drain 하면 파드 어떻게 되나 | 파드 상태가 Evicted로 나와요',
  'eviction qos-class': '노드 메모리 딸려서 파드가 쫓겨남',
  'failure-domain':
    '한 방에 같이 죽는 장비 묶음 | 같은 스위치에 물린 서버들은 같이 죽음 | 같은 원인으로 동시에 고장나는 단위',
  'failure-domain blast-radius': '랙 전원 나가면 함께 꺼지는 범위',
  'guest-os': 'vm 안에서 도는 os | 가상 하드웨어 위에 설치된 운영체제',
  'guest-os virtual-machine': '가상 컴퓨터에 깔린 윈도우 | 버추얼박스 안에 설치한 우분투',
  gvisor:
    '시스템콜을 가로채서 대신 처리하는 샌드박스 | 유저 영역에 커널을 따로 만든 컨테이너 런타임 | 구글 샌드박스 runsc | 앱과 호스트 커널 사이에 끼는 가짜 커널',
  'high-availability':
    '하나 고장나도 서비스 안 끊김 | 장비 두 개씩 둬서 끊기지 않게 | 서버 죽어도 접속 되게 하기 | 99.99% 가동 시간',
  host: '컨테이너가 올라가 있는 바깥 컴퓨터 | 컨테이너 밖의 운영체제 | 가상머신 주인 컴퓨터',
  'host bare-metal hypervisor': 'vm을 돌리고 있는 실제 서버',
  hypervisor: 'esxi kvm xen 이런 거 | 가상머신들을 관리하는 층 | vm들한테 cpu 메모리 나눠주는 프로그램',
  'hypervisor virtualization': '물리 서버 쪼개서 vm 만드는 소프트웨어',
  image: '컨테이너 찍어내는 틀 | 앱이랑 라이브러리 싸놓은 읽기 전용 묶음 | 컨테이너 실행하기 전에 필요한 파일 덩어리',
  'image registry': 'docker pull로 받는 거',
  'image-manifest':
    '이미지 구성 레이어 목록 적은 json | 레이어 해시들 나열된 문서 | 멀티 아키텍처 이미지 목록 | 이미지에 무슨 레이어가 있는지 적힌 명세',
  isolation: '같은 서버 앱끼리 벽 치기 | 앱들을 서로 떼어 놓기',
  'isolation blast-radius': '한 앱 사고가 옆 앱으로 안 번지게',
  'isolation linux-namespace': '남의 프로세스 못 건드리게 막기',
  'kata-containers': '파드 하나당 vm 하나 띄우는 런타임',
  'kata-containers gvisor': '컨테이너마다 커널 따로 주는 런타임',
  'kata-containers microvm': '컨테이너를 경량 vm으로 감싸서 실행 | 컨테이너처럼 쓰는데 속은 가상머신',
  kernel:
    '운영체제 한가운데 있는 핵심 프로그램 | 하드웨어 직접 만지는 프로그램 | cpu 메모리 나눠주는 os 핵심 | 컨테이너끼리 공유하는 os 부분',
  'kube-apiserver':
    '모든 쿠버네티스 요청이 들어오는 문 | kubectl이 접속하는 서버 | 쿠버네티스 관문 | 6443 포트에 뜨는 거',
  kubelet: '노드 안에서 파드 챙기는 에이전트',
  'kubelet container-runtime': '노드에서 지시 받아 컨테이너 켜는 놈',
  'kubelet daemonset': '워커 노드마다 떠 있는 관리 프로그램',
  'kubelet readiness-probe': '파드가 잘 살아있나 노드에서 살피는 것',
  kubernetes: '배 키 모양 로고',
  'kubernetes orchestration':
    '구글이 만든 컨테이너 관리 시스템 | 컨테이너 오케스트레이션 사실상 표준 | 컨테이너 수천개 자동으로 굴리는 오픈소스',
  'kubernetes-namespace': '한 클러스터를 구역별로 나누기 | kubectl -n 옵션 | 클러스터 안에서 이름 겹치지 않게 구획',
  'kubernetes-namespace multi-tenancy': '개발팀이랑 운영팀 공간 나누기',
  layer:
    '이미지 변경분만 담은 조각 | Dockerfile 명령 한 줄마다 생기는 것 | 이미지끼리 공유하는 조각 | 도커 이미지 한 겹 한 겹',
  limit: 'cpu 이 이상 쓰지 마',
  'limit cgroup': '컨테이너가 메모리 더 못 쓰게 상한 걸기',
  'limit cgroup noisy-neighbor': '앱 하나가 메모리 다 먹는 거 방지',
  'limit request': '파드 자원 최대치 설정',
  'linux-namespace':
    '프로세스한테 보이는 걸 따로 떼어주는 커널 기능 | 컨테이너마다 호스트 이름 다르게 보이는 이유 | unshare 명령 | 프로세스 목록이 컨테이너 안에선 따로 보여요',
  'live-migration':
    'vm 켠 채로 다른 서버로 옮김 | 서비스 안 끊고 가상머신 이동 | 돌아가는 가상머신을 통째로 옆 서버로 | vMotion 같은 기능',
  'memory-ballooning':
    'vm한테 준 메모리 도로 뺏기 | 안 쓰는 게스트 메모리 회수 | 풍선 불어서 메모리 돌려받기 | 가상머신 켜진 채 메모리 크기 줄이기',
  microvm:
    '0.1초만에 뜨는 초소형 vm | 람다 같은 서버리스에서 쓰는 작은 vm | 불필요한 장치 뺀 경량 가상머신 | 부팅 엄청 빠른 가상머신',
  'multi-tenancy': '여러 고객이 한 클러스터 공유 | 회사마다 따로 안 만들고 하나로 같이 쓰기 | 한 시스템에 세입자 여럿',
  'multi-tenancy kubernetes-namespace': '부서들이 쿠버네티스 하나 나눠 쓰기',
  node: '파드가 실제로 올라가는 컴퓨터 | 클러스터에 붙은 서버 하나 | kubectl get nodes 하면 나오는 거 | 쿠버네티스 일꾼 서버',
  'noisy-neighbor':
    '옆 앱이 자원 다 먹어서 내가 느려짐 | 같은 서버 다른 팀 배치 작업 때문에 우리 앱 렉 | 한 놈이 cpu 독점해서 민폐 | 층간소음 같은 서버 문제',
  oci: '컨테이너 규격 만드는 재단 | 도커 독점 막으려고 만든 공개 표준 단체 | 컨테이너 업계 표준 기구 | open container',
  'oci-image-spec oci':
    '컨테이너 이미지 파일 형식 표준 문서 | 어디서든 통하는 이미지 포맷 규격 | 도커 이미지 아니어도 호환되는 이미지 표준',
  'oci-image-spec oci image-manifest': '매니페스트랑 레이어 구조를 정의한 표준',
  'oci-runtime-spec': 'config.json에 컨테이너 설정 적는 규격',
  'oci-runtime-spec oci': '컨테이너 실행 방법을 정한 표준 | runc가 따르는 표준 | 컨테이너 생명주기 표준 문서',
  'oom-kill':
    '메모리 바닥나서 커널이 죽임 | 파드가 OOMKilled로 재시작 | 자바 앱이 메모리 넘쳐서 강제로 꺼짐 | 갑자기 Killed 뜨고 프로세스 종료',
  'orchestration kubernetes':
    '컨테이너 배치랑 복구랑 확장을 자동으로 | 수많은 컨테이너 지휘하기 | 여러 서버 컨테이너를 사람이 일일이 안 관리하게 | 컨테이너 운영 자동화',
  overcommit:
    '있는 메모리보다 더 많이 나눠주기 | vm에 준 cpu 합이 실제보다 많음 | 항공사 초과 예약처럼 자원 팔기 | 다들 안 쓸 거라 믿고 넉넉히 배정',
  overlayfs:
    '읽기 전용 위에 쓰기 폴더 겹치기 | 도커 레이어를 하나로 보이게 하는 파일시스템 | 투명 필름 겹치듯 폴더 합치기 | lowerdir upperdir merged',
  'page-cache':
    '한번 읽은 파일을 메모리에 들고 있기 | 디스크 안 읽으려고 커널이 남겨두는 메모리 | free 쳤는데 캐시가 메모리 다 먹음 | 같은 파일 두번째 읽을 때 빠른 이유',
  paravirtualization:
    '게스트가 가상인 줄 알고 하이퍼바이저랑 협력 | virtio 드라이버 | 전가상화 말고 다른 가상화 방식 | os를 좀 고쳐서 가상화 빠르게',
  pod: '컨테이너 한두 개 묶은 최소 단위 | 쿠버네티스에서 배포하는 제일 작은 것 | 같은 ip 쓰는 컨테이너 묶음',
  'pod sidecar': '컨테이너 여러 개가 localhost로 통신하는 묶음',
  'privileged-container':
    '호스트 장치까지 다 만지는 컨테이너 | --privileged 붙이면 | 보호장치 다 푼 위험한 컨테이너 | 도커 안에서 도커 돌리려고 권한 다 주기',
  process:
    '프로그램 실행하면 생기는 것 | ps 치면 나오는 목록 하나하나 | 메모리에 올라가서 돌고 있는 프로그램 | pid 번호 붙은 실행 단위',
  psi: '자원 기다리느라 멈춘 시간 비율 | /proc/pressure | 메모리 부족으로 얼마나 지연되는지 커널이 알려주는 값 | 시스템이 얼마나 쪼들리는지 보는 지표',
  'qos-class': '파드 등급 세 가지 | 요청과 한도가 같으면 받는 등급 | guaranteed burstable 뭐가 달라',
  'qos-class eviction oom-kill': '메모리 모자랄 때 누가 먼저 죽나 등급',
  'readiness-probe':
    '앱이 손님 받을 준비 됐는지 검사 | 아직 부팅 중인 파드로 트래픽 안 가게 | 주기적으로 /health 찔러보기 | 요청 받아도 되는지 확인하고 나서 보내기',
  registry:
    '이미지 올려두고 내려받는 창고 | docker push 하면 어디로 가 | ECR 하버 도커허브 | 팀끼리 이미지 공유하는 서버',
  replicaset: '파드 개수 항상 n개로 유지 | 똑같은 파드 복제본 관리 | 복사본 수 맞추는 컨트롤러',
  'replicaset self-healing deployment': '파드 하나 지워도 다시 생기는 이유',
  request:
    '파드 배치할 때 미리 잡아두는 자원량 | 컨테이너가 최소로 보장받는 cpu | 이만큼은 꼭 필요하다고 적는 값 | 스케줄러가 보고 노드 고르는 자원 값',
  rollback:
    '방금 배포한 거 취소하고 이전 걸로 | 버그 터져서 옛 버전으로 복귀 | kubectl rollout undo | 새 버전 이상해서 되감기',
  'rolling-update':
    '파드 하나씩 새 버전으로 교체 | 서비스 켠 채로 업데이트 | 순서대로 조금씩 배포해서 안 끊기게 | maxSurge maxUnavailable',
  rootfs:
    '프로세스가 / 로 보는 폴더 | 컨테이너 안에서 ls / 하면 보이는 것 | chroot로 바꾸는 뿌리 디렉터리 | 최상위 폴더 파일시스템',
  runc: '명세대로 컨테이너 프로세스 만드는 cli | containerd가 마지막에 호출하는 저수준 도구',
  'runc containerd': '도커에서 떨어져 나온 저수준 런타임',
  'runc shim': '컨테이너를 만들고 바로 빠지는 작은 명령줄 프로그램',
  runtimeclass: '파드별 런타임 선택하는 오브젝트 | runtimeClassName 필드 | 파드마다 실행 엔진 골라 쓰기',
  'runtimeclass kata-containers': '이 파드만 kata로 돌리고 싶어',
  scheduling:
    '새 파드를 어느 서버에 둘지 고르기 | 파드 자리 배정 | 파드가 Pending에서 안 넘어가요 | 빈 노드 찾아서 파드 배정해주는 것',
  seccomp: '쓸 수 있는 시스템콜 골라서 막기 | 시스콜 화이트리스트 | 위험한 커널 호출 차단 프로필',
  'seccomp capability': '컨테이너가 커널 함수 못 부르게 제한',
  secret:
    '토큰 같은 민감한 값 따로 담기 | db 패스워드 yaml에 안 적고 넣기 | base64로 저장되는 쿠버네티스 비밀 | 인증서나 api key 파드에 넘겨주기',
  'self-healing':
    '죽은 파드 사람 손 안 대고 살아남 | 새벽에 앱 죽어도 알아서 다시 뜸 | 고장난 컨테이너를 새 걸로 바꿔주는 동작 | 저절로 고쳐지는 쿠버네티스',
  service:
    '파드 ip 바뀌어도 같은 주소로 부르기 | 여러 파드에 요청 나눠주는 고정 주소 | 파드 앞단 내부 로드밸런서 | ClusterIP NodePort',
  shim: '런타임 데몬 재시작해도 컨테이너 안 죽는 이유 | 컨테이너 곁에 남는 부모 프로세스 | containerd랑 컨테이너 중간에 있는 작은 프로세스 | 컨테이너 종료 코드 받아주는 중간 프로세스',
  sidecar:
    '앱 옆에 붙여서 로그 보내는 컨테이너 | 본 앱 옆에서 프록시 역할하는 컨테이너 | 파드에 곁다리로 넣는 도우미 컨테이너 | envoy 같은 걸 파드마다 같이',
  'single-point-of-failure':
    '여기 하나 죽으면 전체 서비스 끝 | 이중화 안 된 급소 | 디비 서버가 하나뿐이라 불안 | 전체를 멈추게 하는 약한 고리',
  statefulset:
    '파드마다 이름 고정하고 디스크 따로 | mysql을 쿠버네티스에서 돌릴 때 쓰는 오브젝트 | 순서대로 켜고 꺼지는 파드들 | 카프카 같은 상태 있는 앱 배포',
  'steal-time':
    '가상서버가 cpu 차례를 기다린 시간 | top에서 %st 값이 커요 | 하이퍼바이저가 딴 vm한테 cpu 줘서 기다림 | 클라우드 서버 cpu 도둑맞은 시간',
  'system-call':
    '프로그램이 커널한테 일 시키는 통로 | 파일 열 때 커널 부르는 것 | strace로 보이는 것들 | 앱이 os한테 요청하는 창구',
  tag: '이미지 버전 이름표 | nginx:1.25에서 1.25 부분 | latest 붙은 이미지가 자꾸 바뀌어요 | 콜론 뒤에 적는 이미지 버전',
  throttling: 'cpu 한도 다 써서 다음 주기까지 멈춤 | 할당량 소진하면 잠깐 세워지는 거',
  'throttling limit': '자원은 남는데 컨테이너만 느려요 cpu limit 때문에 | cpu 제한 때문에 응답이 튀는 현상',
  'topology-spread-constraints':
    '파드를 존마다 고르게 흩기 | 파드가 한 노드에 몰리지 않게 규칙 걸기 | maxSkew | 같은 앱 파드를 여러 구역에 분산',
  userspace:
    '일반 앱이 도는 커널 밖 영역 | 커널 모드 반대말 | 권한 낮은 프로그램들이 사는 메모리 영역 | 링3에서 도는 프로그램',
  'virtual-machine': '소프트웨어로 만든 가짜 컴퓨터 | 맥에서 윈도우 쓰려고 만드는 것 | ec2 인스턴스 같은 거',
  'virtual-machine guest-os': 'os까지 통째로 들어 있는 가상 컴퓨터',
  'virtualization hypervisor': '남는 서버 자원을 나눠 쓰려고 나온 기술',
  'virtualization hypervisor virtual-machine': '물리 장비 하나를 쪼개 쓰는 기술',
  'virtualization virtual-machine hypervisor': '서버 한 대를 여러 대인 척 | 하드웨어를 소프트웨어로 흉내내기',
  volume:
    '컨테이너 삭제해도 파일 살아 있게 | 도커 -v 옵션으로 폴더 연결 | 컨테이너 밖에 데이터 저장 | mysql 컨테이너 데이터가 자꾸 날아가요',
};

/** Abbreviations, English, readings and mixtures, the other keyboard layout and half-typed words as they are typed in a hurry. */
const HURRIED: Record<string, string> = {
  autoscaling: 'hpa | 오토슼 | hpa가 뭐야 | how to scale pods',
  'availability-zone': 'az',
  'availability-zone high-availability': '가용ㅅ',
  'bin-packing': 'bin packing',
  'blast-radius': 'blast radius | 블라스트 레이디어스',
  buildkit: '빌드킷 | ㅠㅕㅑㅣ아ㅑㅅ',
  cgroup: 'ㅊㅎ개ㅕㅔ | 씨그룹 | 시그룹 | cgroups',
  'cgroup linux-namespace': 'cgroup이랑 namespace 차이',
  'cgroup-v2': 'cgroupv2',
  cluster: 'zmffjtmxj',
  configmap: 'cm',
  container:
    '컨테이ㄴ | rjsxpdlsj | zjsxpdlsj | container | 컨ㅌ | ㅊㅐㅜㅅ먀ㅜㄷㄱ | zjsxpdlsjfks | lxc | ZJSXPDLSJ | Zjsxpdlsj',
  'container containerd containerization': 'contain',
  'container virtual-machine': 'container vs virtual machine',
  'container-runtime': '컨테이너 runtime | zjsxpdlsj fjsxkdla',
  containerd: '컨테이너디',
  'control-plane': 'control plane | 컨트롤 plane',
  cri: 'cri | container runtime interface | 씨알아이',
  'cri-o': '크라이오 | crio',
  daemonset: '데몬셋 | ds',
  deployment: '디플롱 | elvmffhdlajsxm | deploy',
  'desired-state': 'desired state',
  docker: 'ehzj | 애찯ㄱ | what is docker',
  'docker kubernetes': 'ehzjdhk znqjspxltm',
  'docker-compose': 'compose | ehzj zjavhwm',
  'docker-swarm': 'swarm',
  dockerd: '도커디',
  dockerfile: 'dockerfile | 애찯ㄱ랴ㅣㄷ',
  dockershim: '도커시',
  etcd: 'ㄷㅅㅊㅇ | 엣시디 | 이티씨디',
  gvisor: '지바이저 | wlqkdlwj',
  'high-availability': 'ha',
  hypervisor: '하잎 | hyperv | gkdlvjqkdlwj | kvm | what is a hypervisor | 하이펖 | vmm | ㅗㅛㅔㄷㄱ퍄내ㄱ',
  image: 'docker image | docker 이미지 | 이밎 | dlalwl',
  'image virtual-machine': 'vm 이미지',
  'kata-containers': '카타 컨테이너 | kata',
  kernel: 'os kernel',
  'kube-apiserver': 'api server | API서버',
  kubelet: 'kubele | 큐블릿 | 쿠블렛',
  'kubelet kubernetes kube-apiserver': 'ㅏㅕㅠㄷ',
  kubernetes:
    'znqjspxltm | ㅏㅕㅠㄷ꿋ㄷㄴ | k8s | k8 | 케이에잇에스 | 케이팔에스 | 쿠버ㄴ | 쿠버네팃 | ㅏ8ㄴ | k8s란 | ㅏㅕㅠㄷㄱㅜㄷㅅㄷㄴ',
  'kubernetes-namespace': 'kubernetes 네임스페이스',
  'layer image': 'image layers',
  limit: 'resource limits | cpu limit',
  'linux-namespace': 'linux 네임스페이스 | 리눇',
  'linux-namespace kubernetes-namespace': '네임슾 | ns | namespace',
  microvm: 'microVM이란',
  node: 'shem',
  'noisy-neighbor': 'noisy neighbour',
  oci: 'oci | 오시아이 | 오씨아이',
  'oom-kill': 'oom | out of memory | 오오엠 | oom 킬 | OOM킬러 | ㅐㅐㅡ | oom killer | why is my container killed',
  orchestration: '오케스트레잇 | dhzptmxmfpdltus | container orchestration',
  overcommit: '오버컴 | dhqjzjalt',
  overlayfs: 'union filesystem | 오버레이에프에스',
  'page-cache': 'page cache',
  pod: 'vkem | ㅔㅐㅇ | pods | pod가 뭐야 | vkemsms | vkemsk | ㅔㅐㅇㄴ',
  'pod kubernetes': 'k8s pod',
  psi: 'psi | 피에스아이',
  'qos-class': 'qos | 큐오에스',
  'readiness-probe': 'readiness probe',
  registry: 'container registry | 레지슽',
  replicaset: '레플맄 | rs',
  request: 'memory request',
  rollback: 'ffhfqor | fhfqor',
  'rolling-update': '롤링업ㄷ | rolling update | rolling updates | rolling 업데이트 | 롤링ㅇ',
  runc: '겨ㅜㅊ | 런씨',
  scheduling: '스케쥴',
  seccomp: '세컴프',
  secret: 'k8s secret',
  'self-healing': 'self healing',
  service: 'svc | service란',
  sidecar: '사이드캉',
  'single-point-of-failure': 'spof | single point of failure | 단일ㅈ',
  statefulset: 'sts | 스테잍',
  'system-call': 'system calls',
  tag: 'image tag',
  'virtual-machine': 'rktkdajtls | vm | VMs | virtual machine | 브이엠 | rktkdajtlsdlfks',
  'virtual-machine container': 'difference between vm and container',
  virtualization: '가상호',
  volume: '볼륭',
  'volume paravirtualization': 'pv',
};

const cases = (kind: string, table: Record<string, string>): Case[] =>
  Object.entries(table).flatMap(([ids, queries]) =>
    queries.split(' | ').map((query) => ({ kind, query, expect: ids.split(' ') })),
  );

/** Queries of strangers; some of the descriptions are missed. */
export const ASKED: readonly Case[] = [
  ...cases('asked', DESCRIBED),
  ...cases('defined', DEFINED),
  ...cases('hurried', HURRIED),
  ...cases('oddly', ODDLY),
  ...ELSEWHERE.map((query) => ({ kind: 'nonsense', query, expect: [] })),
];
