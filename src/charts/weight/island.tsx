import { useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Picker } from '../../ui/picker.tsx';
import { Range } from '../../ui/range.tsx';
import { SceneByWidth } from '../../ui/scene-by-width.tsx';
import { curve } from './curve.ts';
import { NEIGHBOURS, type Params, REQUESTS, specification } from './params.ts';
import { resultOf } from './result.ts';
import { drawing, scene } from './scene.ts';
import {
  announcement,
  CONTROL_NAMES,
  millicores,
  NEIGHBOUR_OPTIONS,
  RULE_NAMES,
  RULE_NOTES,
  readout,
  table,
  verdict,
  WORDS,
} from './summary.ts';

interface WeightProps {
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** `few`: two knobs, for articles. */
  controls?: 'few' | 'all';
}

/** One request, two rules: what weight it becomes, and how two neighbours then divide a busy CPU. */
export default function Weight({ query = '', bound = false, number, controls = 'few' }: WeightProps) {
  const state = useQueryState(specification, query, bound);
  const [said, say] = useState('');
  const params = state.values;
  const results = resultOf(params);
  const commit = (values: Params = params) =>
    say(`${announcement(resultOf(values))} ${verdict(resultOf(values), values)}`);
  const choose = (change: Partial<Params>) => {
    state.set(change);
    commit({ ...params, ...change });
  };
  const slider = (key: 'request' | 'other') => (
    <Range
      label={CONTROL_NAMES[key]}
      {...REQUESTS}
      value={params[key]}
      text={millicores(params[key])}
      // Who turns the other container's request wants to see that container.
      onSlide={(value) => state.set(key === 'other' ? { other: value, neighbour: 'pod' } : { request: value })}
      onCommit={() => commit()}
    />
  );
  const all = controls === 'all';
  return (
    <ChartFrame
      chart="weight"
      ignored={state.ignored}
      controls={
        <div class="chosen knobs">
          <Picker
            label={CONTROL_NAMES.neighbour}
            name={`weight-neighbour-${number}-${query}`}
            options={NEIGHBOURS.map((value) => ({ value, text: NEIGHBOUR_OPTIONS[value] }))}
            value={params.neighbour}
            onChoose={(neighbour) => choose({ neighbour })}
          />
          <div class="sliders few">
            {slider('request')}
            {all && slider('other')}
          </div>
        </div>
      }
      legend={
        <>
          <li>
            <svg width="30" height="18" aria-hidden="true">
              <rect width="30" height="18" fill="url(#h-demand)" />
            </svg>
            뱅킹이 받는 CPU
          </li>
          <li>
            <svg width="38" height="18" class="bare" aria-hidden="true" fill="none" stroke="currentColor">
              <path d="M4 2v14" stroke-width="1.25" stroke-dasharray="2.5 3" />
              <path d="M4 9h28m-6-4l6 4-6 4" stroke-width="1.5" />
            </svg>
            예전 식의 자리에서 벽이 움직인 거리
          </li>
          <li>방의 너비는 CPU의 몫, 방 위의 수는 {WORDS.weight}</li>
        </>
      }
      table={
        <DataTable
          caption="요청마다 두 식이 내는 가중치"
          corner="CPU 요청"
          current={millicores(params.request)}
          {...table(params)}
        />
      }
      cells={[
        ['도면', number],
        ['조건', '둘 다 CPU를 다 쓰려 하고, 같은 cgroup 아래 나란히 있음'],
      ]}
      query={state.query}
      scene={() => scene(params, { width: 1000 })}
      onReset={state.query === query ? undefined : () => choose(parseQuery(specification, query).values)}
      said={said}
    >
      <div class="buildings of-2">
        {results.map((division) => (
          <Panel
            key={division.rule}
            drawing={division.rule}
            title={RULE_NAMES[division.rule]}
            note={RULE_NOTES[division.rule]}
            scene={drawing(division)}
            readout={readout(division)}
          />
        ))}
      </div>
      <p class="verdict">{verdict(results, params)}</p>
      <SceneByWidth drawing="curve" full={controls === 'all'} scene={(width) => curve(params, width)} />
    </ChartFrame>
  );
}
