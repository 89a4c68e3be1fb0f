import { useMemo, useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Picker } from '../../ui/picker.tsx';
import { Range } from '../../ui/range.tsx';
import { Scrubber } from '../../ui/scrubber.tsx';
import { MODEL_NAMES } from '../model-names.ts';
import { APPS, LEAK_STEP, LEAKING, MOST_LEAK, type Params, specification } from './params.ts';
import { contained, courseOf, moments, resultOf } from './result.ts';
import { drawing, scene } from './scene.ts';
import { scores } from './scores.ts';
import {
  announcement,
  conditions,
  MODEL_NOTES,
  readout,
  SCORES_NAME,
  SCORES_NOTE,
  scoreReadout,
  table,
} from './summary.ts';
import { APP_NAMES, CLASS_OPTIONS, CONTROL_NAMES, gibText, LIMIT_OPTIONS } from './words.ts';

interface MemoryProps {
  /** Unique on the page. */
  id: string;
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** `few`: the limit and the leak, for articles. */
  controls?: 'few' | 'all';
}

const ALL = Object.keys(specification) as (keyof Params)[];
const FEW = ['models', 'limit', 'leak'] as const;

/** Key to the drawing. */
const LEGEND = (
  <>
    {APPS.map((app) => (
      <li key={app}>
        <b>{app}</b> {APP_NAMES[app]}
        {app === LEAKING && '(메모리가 샘)'}
      </li>
    ))}
    {[
      { hatch: 'demand', text: '쓰는 메모리' },
      { hatch: 'unmet', text: '죽으면서 내놓은 메모리' },
    ].map(({ hatch, text }) => (
      <li key={hatch}>
        <svg width="30" height="18" aria-hidden="true">
          <rect width="30" height="18" fill={`url(#h-${hatch})`} />
        </svg>
        {text}
      </li>
    ))}
  </>
);

/** A leak on one server in every deployment model: who is killed, and what one limit or a QoS class changes. */
export default function Memory({ id, query = '', bound = false, number, controls = 'few' }: MemoryProps) {
  const state = useQueryState(specification, query, bound);
  const params = state.values;
  const [said, say] = useState('');
  const { leak: _, ...causes } = params;
  const course = useMemo(() => courseOf(params), [JSON.stringify(causes)]);
  const results = resultOf(params, course);
  const scored = results.filter(({ model }) => model === 'kubernetes');
  const all = controls === 'all';
  const commit = (change: Partial<Params> = {}) => say(announcement(resultOf({ ...params, ...change })));
  const choose = (change: Partial<Params>) => {
    state.set(change);
    commit(change);
  };
  const ofSteps = (steps: number) => ({ leak: steps * LEAK_STEP });
  return (
    <ChartFrame
      chart="memory"
      ignored={state.ignored}
      controls={
        params.models.some(contained) && (
          <div class="chosen">
            <Picker
              label={CONTROL_NAMES.limit}
              name={`${id}-limit`}
              options={LIMIT_OPTIONS}
              value={params.limit}
              onChoose={(limit) => choose({ limit })}
            />
          </div>
        )
      }
      legend={LEGEND}
      table={<DataTable caption="샌 만큼 누가 죽나" corner="모델과 앱" {...table(results)} />}
      cells={[
        ['도면', number],
        ['조건', conditions(params, all ? ALL : FEW)],
      ]}
      query={state.query}
      scene={() => scene(results, params, { width: 1080 })}
      onReset={state.query === query ? undefined : () => choose(parseQuery(specification, query).values)}
      said={said}
    >
      {all && (
        <div class="knobs chosen memory-knobs">
          <Picker
            label={CONTROL_NAMES.qos}
            name={`${id}-qos`}
            options={CLASS_OPTIONS}
            value={params.qos}
            onChoose={(qos) => choose({ qos })}
          />
          <div class="sliders">
            <Range
              label={CONTROL_NAMES.db}
              min={3}
              max={8}
              step={0.5}
              value={params.db}
              text={gibText(params.db)}
              onSlide={(db) => state.set({ db })}
              onCommit={() => commit()}
            />
          </div>
        </div>
      )}
      <div class="memory">
        <Scrubber
          label={CONTROL_NAMES.leak}
          value={params.leak / LEAK_STEP}
          max={MOST_LEAK / LEAK_STEP}
          text={gibText(params.leak)}
          moments={moments(course).map((leak) => leak / LEAK_STEP)}
          onSlide={(steps) => state.set(ofSteps(steps))}
          onCommit={(steps) => commit(ofSteps(steps))}
        />
        <div class={`buildings servers of-${results.length + scored.length}`}>
          {results.map((outcome) => (
            <Panel
              key={outcome.model}
              drawing={outcome.model}
              title={MODEL_NAMES[outcome.model]}
              note={MODEL_NOTES[outcome.model]}
              scene={drawing(outcome)}
              readout={readout(outcome, params)}
            />
          ))}
          {scored.map((outcome) => (
            <Panel
              key="scores"
              drawing="scores"
              title={SCORES_NAME}
              note={SCORES_NOTE}
              scene={scores(outcome, params)}
              readout={scoreReadout(outcome, params)}
            />
          ))}
        </div>
      </div>
    </ChartFrame>
  );
}
