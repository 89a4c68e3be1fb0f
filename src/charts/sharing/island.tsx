import { useMemo, useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Range } from '../../ui/range.tsx';
import { SceneView } from '../../ui/scene-view.tsx';
import {
  APPS,
  type AppLetter,
  CORES,
  DEMAND_KEY,
  NOISY,
  type Params,
  SERVERS,
  specification,
  WEIGHTS,
} from './params.ts';
import { type Division, resultOf, serverOf, threadsOf } from './result.ts';
import { drawing, scene } from './scene.ts';
import { APP_NAMES, announcement, conditions, cores, readout, table, WALL_NAMES, wallNote } from './summary.ts';

interface SharingProps {
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** `few`: two knobs, for articles. */
  controls?: 'few' | 'all';
}

const ALL = Object.keys(specification) as (keyof Params)[];

/** The knobs inside an article; the chart's own page has all of them. */
const FEW = ['c', 'limit'] as const;

interface ControlsProps {
  params: Params;
  all: boolean;
  onSlide(change: Partial<Params>): void;
  onCommit(): void;
}

const limitText = (params: Params) => (params.limit < serverOf(params) ? cores(params.limit) : '없음');

/** The sliders of the chart. */
function Controls({ params, all, onSlide, onCommit }: ControlsProps) {
  const demand = (app: AppLetter, label: string) => {
    const key = DEMAND_KEY[app];
    const value = params[key];
    const onDemand = (next: number) => onSlide({ [key]: next });
    const range = { min: 0, max: CORES, step: 0.5, value, text: cores(value), loud: app === NOISY };
    return <Range key={app} label={label} {...range} onSlide={onDemand} onCommit={onCommit} />;
  };
  const limit = (
    <Range
      label={`${NOISY}의 한도`}
      min={0.5}
      max={CORES}
      step={0.5}
      value={params.limit}
      text={limitText(params)}
      onSlide={(next) => onSlide({ limit: next })}
      onCommit={onCommit}
    />
  );
  if (!all) {
    return (
      <div class="sliders few">
        {demand(NOISY, `${NOISY}가 쓰려는 양`)}
        {limit}
      </div>
    );
  }
  return (
    <div class="sliders">
      <fieldset>
        <legend>쓰려는 양</legend>
        {APPS.map((app) => demand(app, `${app} ${app === NOISY ? '시끄러운 ' : ''}${APP_NAMES[app]}`))}
      </fieldset>
      <fieldset>
        <legend>벽의 규칙</legend>
        <Range
          label={`${NOISY}의 스레드`}
          // Fewer threads than cores wanted would be another demand, not another rule.
          min={Math.max(1, Math.ceil(params.c))}
          max={16}
          step={1}
          value={threadsOf(params)}
          text={`${threadsOf(params)}개`}
          onSlide={(threads) => onSlide({ threads })}
          onCommit={onCommit}
        />
        <Range
          label={`${NOISY}의 가중치`}
          min={0}
          max={WEIGHTS.length - 1}
          step={1}
          value={WEIGHTS.indexOf(params.weight)}
          text={`${params.weight}배`}
          onSlide={(index) => onSlide({ weight: WEIGHTS[index] ?? '1' })}
          onCommit={onCommit}
        />
        {limit}
        <Range
          label="서버의 CPU"
          min={0}
          max={SERVERS.length - 1}
          step={1}
          value={SERVERS.indexOf(params.cores)}
          text={`${params.cores}코어`}
          onSlide={(index) => onSlide({ cores: SERVERS[index] ?? '8' })}
          onCommit={onCommit}
        />
      </fieldset>
    </div>
  );
}

function Readout({ division, params }: { division: Division; params: Params }) {
  const { words, note } = readout(division, params);
  return (
    <div class="read">
      <p class="n">
        {words.map((piece) =>
          typeof piece === 'string' ? piece : <b class={piece.lacking ? 'lacks' : undefined}>{piece.figure}</b>,
        )}
      </p>
      <p class="sub">{note}</p>
    </div>
  );
}

/** Key to the drawing. */
const LEGEND = (
  <>
    {APPS.map((app) => (
      <li key={app}>
        <b>{app}</b> {APP_NAMES[app]}
      </li>
    ))}
    <li>
      <svg width="30" height="18" aria-hidden="true">
        <rect width="30" height="18" fill="url(#h-demand)" />
      </svg>
      받아서 쓰는 양
    </li>
    <li>
      <svg width="30" height="18" aria-hidden="true">
        <rect width="30" height="18" fill="url(#h-unmet)" />
      </svg>
      받지 못한 양
    </li>
    <li>
      <svg width="38" height="18" class="bare" aria-hidden="true" fill="none" stroke="currentColor">
        <path d="M4 2v14" stroke-width="1.25" stroke-dasharray="2.5 3" />
        <path d="M4 9h28m-6-4l6 4-6 4" stroke-width="1.5" />
      </svg>
      똑같이 나눈 자리에서 벽이 움직인 거리
    </li>
  </>
);

/** The sharing chart: four apps, one server, and three kinds of walls between them. */
export default function Sharing({ query = '', bound = false, number, controls = 'few' }: SharingProps) {
  const state = useQueryState(specification, query, bound);
  const params = state.values;
  const [commits, setCommits] = useState(0);
  const commit = () => setCommits(commits + 1);
  // Only what the reader has settled on is announced, never the values on the way there.
  const said = useMemo(() => (commits > 0 ? announcement(params) : ''), [commits]);
  const results = resultOf(params);
  const all = controls === 'all';
  const reset = () => {
    state.set(parseQuery(specification, query).values);
    commit();
  };
  return (
    <ChartFrame
      chart="sharing"
      ignored={state.ignored}
      controls={<Controls params={params} all={all} onSlide={state.set} onCommit={commit} />}
      legend={LEGEND}
      table={<DataTable caption="벽마다 앱이 받는 CPU" corner="벽과 앱" {...table(results)} />}
      cells={[
        ['도면', number],
        ['조건', conditions(params, all ? ALL : FEW)],
      ]}
      query={state.query}
      scene={() => scene(results, params, { width: 1080 })}
      onReset={state.query === query ? undefined : reset}
      said={said}
    >
      <div class="shares">
        {results.map((division) => (
          <section class="building" key={division.walls}>
            <div class="hd">
              <h3>{WALL_NAMES[division.walls]}</h3>
              <p>{wallNote(division)}</p>
            </div>
            <SceneView class="house" drawing={division.walls} scene={drawing(division, params)} />
            <Readout division={division} params={params} />
          </section>
        ))}
      </div>
    </ChartFrame>
  );
}
