/** What a reader is told about a chart before it is drawn; `thumbnail` is the query of its small picture. In the order of the charts page. */
export const CATALOGUE = [
  {
    id: 'stack',
    number: 'A-01',
    name: '서버의 층',
    claim: '서버를 잘라 보면 무엇 위에 무엇이 서 있는지 보입니다',
    thumbnail: 'model=container',
    description: '다섯 가지 배포 모델의 건물을 나란히 잘라, 층마다 이름과 하는 일과 기대는 앱을 짚어 보는 도면입니다.',
  },
  {
    id: 'blast-radius',
    number: 'B-01',
    name: '장애 영향 범위',
    claim: '바닥이 꺼지면 그 위에 선 것은 모두 넘어집니다',
    thumbnail: 'models=container',
    description: '고장 하나가 다섯 가지 배포 모델에서 앱을 몇 개나 멈추는지 나란히 보는 도면입니다.',
  },
  {
    id: 'sharing',
    number: 'B-02',
    name: 'CPU 나누기',
    claim: '시끄러운 이웃이 밀면 벽은 얼마나 버틸까요?',
    thumbnail: '',
    description: '앱 네 개가 CPU 8코어를 나눌 때, 벽이 없을 때와 고정되었을 때와 움직일 때를 견주는 도면입니다.',
  },
  {
    id: 'memory',
    number: 'B-03',
    name: '메모리 누수와 OOM 킬',
    claim: '새는 앱은 살고, 얌전한 데이터베이스가 죽을 수 있습니다',
    thumbnail: 'models=container',
    description:
      '앱 하나의 메모리가 샐 때 배포 모델마다 누가 죽는지, 한도와 QoS 클래스가 그 결과를 어떻게 바꾸는지 보는 도면입니다.',
  },
  {
    id: 'noisy-or-limit',
    number: 'B-04',
    name: '이웃 탓인가, 내 한도 탓인가',
    claim: '똑같이 느려도 까닭은 다릅니다',
    thumbnail: '',
    description:
      '시끄러운 이웃 때문에 느린 앱과 자기 CPU 한도 때문에 느린 앱을 나란히 놓고, 둘을 가르는 수치를 보여 주는 도면입니다.',
  },
  {
    id: 'weight',
    number: 'B-05',
    name: 'CPU 요청과 가중치',
    claim: '같은 요청이 런타임 버전에 따라 다른 가중치가 됩니다',
    thumbnail: '',
    description:
      'CPU 요청이 예전 식과 새 식에서 각각 어떤 cpu.weight가 되는지, 그래서 이웃과 CPU를 어떻게 나누는지 견주는 도면입니다.',
  },
  {
    id: 'overhead',
    number: 'B-06',
    name: '칸막이의 값',
    claim: '앱마다 OS를 두면 서버가 먼저 찹니다',
    thumbnail: '',
    description:
      '앱이 늘 때 OS와 VM과 컨테이너가 메모리를 얼마나 차지하는지, 켜는 데 얼마나 걸리는지 견주는 도면입니다.',
  },
  {
    id: 'placement',
    number: 'C-01',
    name: '파드의 자리',
    claim: '모아 세우면 서버가 남고, 흩어 세우면 앱이 남습니다',
    thumbnail: '',
    description:
      '파드를 한 노드에 모아 세울 때와 여러 노드에 흩어 세울 때, 노드나 영역이 무너지면 무엇이 남는지 견주는 도면입니다.',
  },
  {
    id: 'recovery',
    number: 'C-02',
    name: '되살아나는 시간',
    claim: '노드가 멈추면 앱은 언제 돌아올까요?',
    thumbnail: '',
    description:
      '죽은 노드와 죽은 앱과 대답 없는 앱이 언제 다시 요청을 받는지, 사본이 있을 때와 없을 때와 사람이 손볼 때를 시간으로 견주는 도면입니다.',
  },
  {
    id: 'config',
    number: 'D-01',
    name: '설정이 컨테이너에 닿는 길',
    claim: '환경 변수는 켤 때 한 번 읽고, 파일은 나중에 바뀝니다',
    thumbnail: '',
    description:
      '컨피그맵과 시크릿의 값이 환경 변수와 파일로 들어가는 길, 값을 바꾸면 누가 언제 새 값을 보는지, 누가 그 값을 읽을 수 있는지 보는 도면입니다.',
  },
] as const;

export type ChartId = (typeof CATALOGUE)[number]['id'];

export const CHART_IDS = CATALOGUE.map(({ id }) => id) as [ChartId, ...ChartId[]];

/** The catalogue's entry of a chart. */
export function chartOf(id: ChartId): (typeof CATALOGUE)[number] {
  const entry = CATALOGUE.find((chart) => chart.id === id);
  if (!entry) throw new Error(`'${id}' 도면이 목록에 없습니다`);
  return entry;
}
