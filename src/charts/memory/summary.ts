import type { DeploymentModel } from '../../models/deployment/components.ts';
import { MODEL_NAMES } from '../model-names.ts';
import { type AppLetter, DATABASE, LEAKING, type Params, SERVER, specification } from './params.ts';
import { inVms } from './places.ts';
import { classOf } from './pods.ts';
import type { Death, Outcome, Tenant } from './result.ts';
import { amount, both, CLASS_NAMES, gibText, NAMES, SCOPE_NAMES, scoreText, subject } from './words.ts';

export const MODEL_NOTES: Record<DeploymentModel, string> = {
  traditional: '앱 사이에 벽이 없습니다',
  virtualized: '앱마다 VM을 하나씩 둡니다',
  container: '앱마다 컨테이너에 담습니다',
  'container-on-vm': 'VM 둘에 컨테이너를 나눠 담습니다',
  kubernetes: '노드 하나에 파드 넷을 띄웁니다',
};

export const SCORES_NAME = '쿠버네티스의 점수';
export const SCORES_NOTE = '쓰는 메모리에 oom_score_adj만큼 더합니다';

/** The leaking app's neighbours that were killed, and its own death, in one model. */
function casualties({ deaths }: Outcome): { neighbours: Death[]; leaking: Death | undefined } {
  return {
    neighbours: deaths.filter(({ app }) => app !== LEAKING),
    leaking: deaths.find(({ app }) => app === LEAKING),
  };
}

const namesOf = (deaths: readonly Death[]): string => both(deaths.map(({ app }) => NAMES[app]));

/** Whether somebody was killed who did not leak. */
export const unjust = (outcome: Outcome): boolean => casualties(outcome).neighbours.length > 0;

const tenantOf = ({ zones }: Outcome, app: AppLetter): Tenant =>
  zones.flatMap(({ tenants }) => tenants).find((tenant) => tenant.app === app) as Tenant;

/** What filled up. */
const placeOf = ({ model }: Outcome, { scope }: Death): string =>
  scope === 'vm' ? 'VM이' : model === 'kubernetes' ? '노드가' : '서버가';

/** Why the first victim was chosen. */
function reason(outcome: Outcome, death: Death): string {
  const { model, zones, limit } = outcome;
  if (death.scope === 'limit')
    return `게임이 제 한도 ${gibText(limit ?? 0)}를 넘어, 그 안에서만 골랐습니다. 이웃은 그대로입니다.`;
  if (model === 'virtualized') return `게임의 VM ${gibText(zones[0]?.size ?? 0)}만 찼습니다. 이웃의 VM은 그대로입니다.`;
  const full = `${placeOf(outcome, death)} 찬 순간`;
  const victim = tenantOf(outcome, death.app);
  if (model === 'kubernetes') {
    const rival = death.app === LEAKING ? DATABASE : LEAKING;
    const other = tenantOf(outcome, rival);
    const same = other.oomScoreAdj === victim.oomScoreAdj ? '등급이 같아 크기로 가렸습니다.' : '';
    return `${full} ${NAMES[death.app]}의 점수가 ${scoreText(victim.score)}로 가장 컸습니다. ${same}`.trim();
  }
  if (death.app === LEAKING) return `${full} 게임이 ${gibText(death.leaking)}로 가장 컸습니다.`;
  return `${full} ${subject(NAMES[death.app])} ${gibText(victim.held)}로 가장 컸습니다. 게임은 ${gibText(death.leaking)}였습니다.`;
}

/** What is said where nobody was killed. */
function calm(outcome: Outcome): string {
  const zone = outcome.zones[0];
  const where = inVms(outcome) ? '게임이 든 VM' : outcome.model === 'kubernetes' ? '노드' : '서버';
  return (zone?.free ?? 0) > 0
    ? `${where}에 ${gibText(zone?.free ?? 0)}가 비어 있습니다.`
    : `${where}에 남은 메모리가 없습니다.`;
}

/** What a reader is told under one server. `unlimited`: a limit was asked for, and the model has nothing to set it on. */
export function readout(outcome: Outcome, { limit }: Pick<Params, 'limit'>) {
  const { neighbours, leaking } = casualties(outcome);
  const first = outcome.deaths[0];
  const notes = [first ? reason(outcome, first) : calm(outcome)];
  if (neighbours.length > 0 && leaking)
    notes.push(
      `게임은 ${gibText(leaking.leak)}가 샜을 때 ${leaking.scope === 'limit' ? '제 한도에 걸려 ' : ''}죽었습니다.`,
    );
  if (limit !== 'none' && outcome.model === 'traditional') notes.push('이 서버에는 한도를 걸 컨테이너가 없습니다.');
  const note = notes.join(' ');
  if (neighbours.length === 0) {
    if (!leaking) return { before: '', figure: '모두', after: ' 살아 있습니다', bad: false, note };
    return { before: '', figure: '게임', after: '만 죽고 이웃은 살아 있습니다', bad: false, note };
  }
  const figure = namesOf(neighbours);
  const particle = subject(figure).slice(figure.length);
  const after = leaking ? `${particle} 죽고 게임도 죽었습니다` : `${particle} 죽고 게임은 살아 있습니다`;
  return { before: '', figure, after, bad: true, note };
}

/** One plain sentence about one server. */
export function sentence(outcome: Outcome): string {
  const { before, figure, after } = readout(outcome, { limit: 'none' });
  return `${before}${figure}${after}.`;
}

/** What is announced when the reader has let go of a control: one text for all drawings. */
export const announcement = (results: readonly Outcome[]): string =>
  results.map((outcome) => `${MODEL_NAMES[outcome.model]}: ${sentence(outcome)}`).join(' ');

/** Who goes first by the scores, or went. */
export function scoreReadout(outcome: Outcome, params: Params) {
  const death = outcome.deaths.find(({ scope }) => scope !== 'limit');
  const tenants = outcome.zones.flatMap((zone) => zone.tenants);
  const living = tenants.filter((tenant) => !tenant.death);
  const own = outcome.deaths.find(({ scope }) => scope === 'limit');
  const databaseClass = `데이터베이스는 ${classOf(DATABASE, params)}입니다.`;
  if (death) {
    const { score } = tenantOf(outcome, death.app);
    const note = `oom_score_adj 1은 노드 메모리의 1000분의 1입니다. ${databaseClass}`;
    return {
      before: `${subject(NAMES[death.app])} `,
      figure: scoreText(score),
      after: '로 가장 컸습니다',
      bad: true,
      note,
    };
  }
  if (own) {
    const note = `제 한도를 넘은 앱은 그 안에서 죽으므로 이웃과 점수를 견주지 않습니다. ${databaseClass}`;
    return { before: '점수를 ', figure: '견주지 않고', after: ' 게임이 죽었습니다', bad: false, note };
  }
  const largest = living.reduce((a, b) => (b.score > a.score ? b : a));
  const note = `노드가 지금 꽉 찬다면 먼저 죽습니다. ${databaseClass}`;
  return {
    before: `${subject(NAMES[largest.app])} `,
    figure: scoreText(largest.score),
    after: '로 가장 큽니다',
    bad: false,
    note,
  };
}

/** The scores in one sentence. */
export function scoreSentence(outcome: Outcome, params: Params): string {
  const { before, figure, after } = scoreReadout(outcome, params);
  return `${SCORES_NAME}: ${before}${figure}${after}.`;
}

/** The point of a slide. */
export function point(results: readonly Outcome[], { leak }: Pick<Params, 'leak'>): string {
  const [only] = results;
  if (only && results.length === 1) {
    if (only.model !== 'kubernetes' || only.deaths[0]?.scope !== 'server')
      return `${gibText(leak)}가 샜을 때, ${sentence(only)}`;
    const [game, database] = [tenantOf(only, LEAKING), tenantOf(only, DATABASE)].map(({ score }) => scoreText(score));
    return `점수가 게임은 ${game}, 데이터베이스는 ${database}입니다. ${sentence(only)}`;
  }
  const hurt = results.filter(unjust);
  const just = results.filter((outcome) => outcome.deaths.length > 0 && !unjust(outcome)).length;
  const who = [...new Set(hurt.flatMap((outcome) => casualties(outcome).neighbours.map(({ app }) => app)))];
  const victims = who.length === 1 && who[0] ? NAMES[who[0]] : '죄 없는 이웃';
  const count = hurt.length;
  const before = `${gibText(leak)}가 샜을 때 모델 ${results.length}가지 가운데`;
  if (count === 0 && just === 0) return `${gibText(leak)}가 샜지만 어느 모델에서도 아직 아무도 죽지 않았습니다.`;
  if (count === 0) return `${before} ${just}가지에서 게임만 죽었고, 죄 없는 이웃은 모두 살아 있습니다.`;
  if (just === 0) return `${before} ${count}가지에서 새지도 않은 ${subject(victims)} 죽었습니다.`;
  return `${before} ${count}가지에서 ${subject(victims)} 죽고, ${just}가지에서는 게임만 죽었습니다.`;
}

/** The conditions of the drawing; what differs from the first values and is not on a control is named. */
export function conditions(params: Params, shown: readonly (keyof Params)[]): string {
  const hidden = (key: keyof Params) => !shown.includes(key) && params[key] !== specification[key].initial;
  return [
    `서버 ${SERVER}GiB`,
    `데이터베이스 ${gibText(params.db)}(가정)`,
    ...(hidden('qos') ? [`데이터베이스는 ${CLASS_NAMES[params.qos]}`] : []),
    '스왑 없음',
  ].join(', ');
}

const stateText = ({ death }: Tenant): string =>
  death ? `${gibText(death.leak)}가 샜을 때 죽음(${SCOPE_NAMES[death.scope]})` : '살아 있음';

/** The table that stands behind the drawings: every app in every model. */
export function table(results: readonly Outcome[]): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  const rows = results.flatMap((outcome) =>
    outcome.zones.flatMap(({ tenants }) =>
      tenants.map((tenant) => ({
        name: `${MODEL_NAMES[outcome.model]}, ${NAMES[tenant.app]}`,
        cells: [
          tenant.death ? '없음' : gibText(tenant.held),
          String(tenant.oomScoreAdj),
          amount(tenant.score),
          stateText(tenant),
        ],
      })),
    ),
  );
  return { columns: ['쓰는 메모리', 'oom_score_adj', '점수(GiB)', '상태'], rows };
}
