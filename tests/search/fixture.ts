import type { Layer } from '../../src/schemas/vocabulary.ts';
import type { IndexedTerm } from '../../src/search/build-index.ts';

/** A small glossary that the tests of the matcher own, so that a reworded article does not break them. */
const LINES = `
container|컨테이너|container|리눅스 컨테이너|container|앱과 실행에 필요한 것을 묶어 격리해 돌리는 프로세스 묶음|앱을 설치 없이 어디서나 똑같이 돌릴 수 있나요;프로그램을 싸서 옮기는 방법
container-runtime|컨테이너 런타임|container runtime|런타임|runtime|이미지로 컨테이너를 만들고 멈추는 프로그램|컨테이너를 실제로 띄우는 프로그램은 무엇인가요
containerization|컨테이너화|containerization||container|앱을 컨테이너 이미지로 만드는 일|기존 프로그램을 컨테이너로 바꾸려면
kubernetes|쿠버네티스|Kubernetes|K8s,쿠베르네테스|orchestrator|여러 서버에 컨테이너를 나누어 올리고 의도한 상태를 지키는 오케스트레이션 시스템|서버 여러 대를 한 대처럼 쓰고 싶어요;컨테이너가 너무 많아서 손으로 관리하기 힘들어요
docker|도커|Docker||runtime|컨테이너 이미지를 만들고 나누고 실행하는 도구 모음|고래 그림 프로그램이 뭔가요
docker-engine|도커 엔진|Docker Engine||runtime|도커가 컨테이너를 관리하는 데 쓰는 서버 프로그램|도커를 깔면 뒤에서 도는 프로그램
kubelet|kubelet|kubelet||orchestrator|각 노드에서 파드를 실행하고 상태를 알리는 에이전트|노드마다 도는 쿠버네티스 프로그램||큐블릿
node|노드|node||orchestrator|쿠버네티스가 파드를 실행하는 서버 한 대|쿠버네티스에서 서버 한 대를 뭐라고 하나요
pod|파드|Pod|포드|orchestrator|같은 노드에서 함께 도는 컨테이너의 가장 작은 배포 단위|컨테이너 여러 개를 한 묶음으로 올리는 단위
control-plane|컨트롤 플레인|control plane|마스터 노드|orchestrator|클러스터의 상태를 결정하고 지시하는 구성 요소의 모음|쿠버네티스에서 머리 역할을 하는 곳
cluster|클러스터|cluster||orchestrator|한 시스템처럼 다루는 노드의 모음|서버를 여러 대 묶은 것
self-healing|자가 치유|self-healing|자동 복구|failure|죽은 컨테이너와 파드를 다시 시작하거나 새로 만드는 동작|컨테이너가 죽으면 누가 다시 켜 주나요;서버가 멈추면 앱이 저절로 살아나나요
orchestration|오케스트레이션|orchestration|컨테이너 오케스트레이션|orchestrator|여러 서버에 걸친 컨테이너의 배치와 운영을 자동으로 맞추는 일|컨테이너 수백 개를 자동으로 관리하는 방법
hypervisor|하이퍼바이저|hypervisor|VMM|hypervisor|한 물리 서버에서 가상 머신 여러 개를 돌리는 층|컴퓨터 한 대에 운영체제 여러 개를 돌리는 프로그램
virtual-machine|가상 머신|virtual machine|VM,버추얼 머신|hypervisor|하이퍼바이저 위에서 자기 운영 체제를 갖고 도는 가상의 컴퓨터|컴퓨터 안에 컴퓨터를 하나 더 만드는 것
virtualization|가상화|virtualization||hypervisor|하드웨어를 나누어 여러 대처럼 쓰게 하는 기술|컴퓨터 한 대를 여러 대처럼 나눠 쓰기
kernel|커널|kernel|리눅스 커널|kernel|하드웨어를 나눠 주는 운영 체제의 중심 프로그램|운영체제에서 하드웨어를 직접 다루는 부분
linux-namespace|리눅스 네임스페이스|Linux namespace||kernel|프로세스가 볼 수 있는 범위를 나누는 커널 기능|컨테이너끼리 서로 안 보이게 하는 기능
kubernetes-namespace|쿠버네티스 네임스페이스|Kubernetes namespace||orchestrator|클러스터 안에서 이름의 범위를 나누는 구역|클러스터 하나를 팀별로 나눠 쓰고 싶어요
cgroup|cgroup|cgroup|컨트롤 그룹,control group|kernel|프로세스 묶음이 쓸 CPU와 메모리의 양을 제한하는 커널 기능|프로그램 하나가 메모리를 다 쓰지 못하게 막는 방법||시그룹
image|이미지|image|컨테이너 이미지|image|컨테이너를 만들 때 쓰는 읽기 전용 파일 묶음|컨테이너를 찍어 내는 틀;만든 앱을 파일로 묶어 전달하기
oci|OCI|Open Container Initiative||image|컨테이너 이미지와 런타임의 표준을 정하는 단체|컨테이너 형식의 표준은 누가 정하나요||오씨아이
cri|CRI|Container Runtime Interface||runtime|kubelet과 컨테이너 런타임이 대화하는 규격|쿠버네티스는 런타임과 어떻게 대화하나요||씨알아이
limit|한도|limit|리소스 한도|failure|컨테이너가 쓸 수 있는 CPU와 메모리의 최댓값|메모리를 얼마까지 쓰게 할지 정하고 싶어요
request|요청|request|리소스 요청|failure|파드를 배치할 때 확보해 두는 CPU와 메모리의 양|앱에 필요한 메모리를 미리 잡아 두려면
noisy-neighbor|노이지 네이버|noisy neighbor|시끄러운 이웃|failure|같은 서버에서 자원을 많이 써서 남을 느리게 하는 앱|옆 앱 때문에 내 앱이 느려져요;혼자 CPU를 다 차지하는 프로그램
oom-kill|OOM 킬|OOM kill|OOMKilled|failure|메모리가 모자랄 때 커널이 프로세스를 강제로 끝내는 일|메모리를 많이 쓰면 왜 꺼지나요||오오엠 킬
rolling-update|롤링 업데이트|rolling update|무중단 배포|orchestrator|새 버전의 파드로 조금씩 바꾸는 배포 방식|서비스를 끄지 않고 새 버전으로 바꾸는 방법
rollback|롤백|rollback||orchestrator|이전 버전으로 되돌리는 일|잘못 배포했을 때 원래대로 되돌리기
secret|시크릿|Secret||orchestrator|비밀번호와 토큰을 담는 쿠버네티스 오브젝트|비밀번호를 코드에 안 적고 넣는 방법
autoscaling|오토스케일링|autoscaling|자동 확장|orchestrator|부하에 맞춰 파드나 노드의 수를 바꾸는 동작|손님이 몰리면 서버가 저절로 늘어나나요
registry|레지스트리|registry||image|이미지를 저장하고 내려받는 서버|만든 이미지를 어디에 올려 두나요
`;

export const TERMS: IndexedTerm[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [id = '', ko = '', en = '', aliases = '', layer = '', definition = '', questions = '', , reading] =
      line.split('|');
    return {
      id,
      data: {
        ko,
        en,
        aliases: aliases ? aliases.split(',') : [],
        keywords: [],
        reading,
        definition,
        layer: layer as Layer,
        questions: questions.split(';'),
        relations: [],
      },
    };
  });
