import { useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Range } from '../../ui/range.tsx';
import { CORES, DEMAND, type Params, specification } from './params.ts';
import { resultOf } from './result.ts';
import { drawing, scene } from './scene.ts';
import {
  announcement,
  CAUSE_NAMES,
  CAUSE_NOTES,
  CONTROL_NAMES,
  LANE_NAMES,
  readout,
  table,
  valueText,
  verdict,
} from './summary.ts';

interface NoisyOrLimitProps {
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
}

const RANGES = {
  neighbours: { min: 0, max: 9, step: 1, loud: true },
  limit: { min: 0.2, max: DEMAND, step: 0.2, loud: false },
};

const SWATCHES = [
  { fill: 'url(#h-demand)', text: '받아서 쓰는 CPU와 뱅킹이 도는 시간' },
  { fill: 'url(#h-unmet)', text: '뱅킹이 받지 못한 CPU와 한도에 묶인 시간' },
  { fill: 'none', text: LANE_NAMES.waited },
];

/** The same slowness twice, and the figure that tells a noisy neighbour from one's own limit. */
export default function NoisyOrLimit({ query = '', bound = false, number }: NoisyOrLimitProps) {
  const state = useQueryState(specification, query, bound);
  const [said, say] = useState('');
  const results = resultOf(state.values);
  const commit = (params: Params = state.values) => say(announcement(resultOf(params)));
  const knob = (key: keyof Params) => (
    <Range
      key={key}
      label={CONTROL_NAMES[key]}
      {...RANGES[key]}
      value={state.values[key]}
      text={valueText(key, state.values[key])}
      // A slider's own arithmetic leaves 0.6000000000000001 behind.
      onSlide={(value) => state.set({ [key]: Math.round(value * 10) / 10 })}
      onCommit={() => commit()}
    />
  );
  const reset = () => {
    const first = parseQuery(specification, query).values;
    state.set(first);
    commit(first);
  };
  return (
    <ChartFrame
      chart="noisy-or-limit"
      ignored={state.ignored}
      controls={<div class="sliders few">{[knob('neighbours'), knob('limit')]}</div>}
      legend={SWATCHES.map(({ fill, text }) => (
        <li key={fill}>
          <svg width="30" height="18" aria-hidden="true">
            <rect width="30" height="18" fill={fill} />
          </svg>
          {text}
        </li>
      ))}
      table={<DataTable caption="같은 느림, 다른 까닭" corner="재는 것" {...table(results)} />}
      cells={[
        ['도면', number],
        ['조건', `CPU ${CORES}코어, 뱅킹은 ${DEMAND}코어를 쓰려 함`],
      ]}
      query={state.query}
      scene={() => scene(results, { width: 1000 })}
      onReset={state.query === query ? undefined : reset}
      said={said}
    >
      <div class="buildings of-2">
        {results.map((slowness) => (
          <Panel
            key={slowness.cause}
            drawing={slowness.cause}
            title={CAUSE_NAMES[slowness.cause]}
            note={CAUSE_NOTES[slowness.cause]}
            scene={drawing(slowness)}
            readout={readout(slowness)}
          />
        ))}
      </div>
      <p class="verdict">{verdict(results)}</p>
    </ChartFrame>
  );
}
