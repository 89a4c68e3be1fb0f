import { useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Range } from '../../ui/range.tsx';
import { SceneView } from '../../ui/scene-view.tsx';
import { type Params, specification } from './params.ts';
import { resultOf } from './result.ts';
import { scene } from './scene.ts';
import { starts } from './starts.ts';
import { announcement, CONTROLS, PARTITION_NAMES, partitionNote, readout, STARTS, table } from './summary.ts';
import { tower } from './tower.ts';

interface OverheadProps {
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** `few`: two knobs, for articles. */
  controls?: 'few' | 'all';
}

const LIMITS: Record<keyof Params, { min: number; max: number; step: number }> = {
  apps: { min: 1, max: 60, step: 1 },
  server: { min: 4, max: 64, step: 4 },
  app: { min: 32, max: 1024, step: 32 },
  os: { min: 16, max: 2048, step: 16 },
  guest: { min: 16, max: 256, step: 16 },
};
const FEW: readonly (keyof Params)[] = ['apps', 'os'];

/** What operating systems cost as apps grow, and how long things take to start. */
export default function Overhead({ query = '', bound = false, number, controls = 'few' }: OverheadProps) {
  const state = useQueryState(specification, query, bound);
  const [said, say] = useState('');
  const results = resultOf(state.values);
  const keys = controls === 'all' ? (Object.keys(LIMITS) as (keyof Params)[]) : FEW;
  const reset = () => {
    const first = parseQuery(specification, query).values;
    state.set(first);
    say(announcement(resultOf(first)));
  };
  return (
    <ChartFrame
      chart="overhead"
      ignored={state.ignored}
      controls={
        <div class={controls === 'all' ? 'sliders five' : 'sliders few'}>
          {keys.map((key) => (
            <Range
              key={key}
              label={CONTROLS[key].label}
              {...LIMITS[key]}
              value={state.values[key]}
              text={`${state.values[key]}${CONTROLS[key].unit}`}
              onSlide={(value) => state.set({ [key]: value })}
              onCommit={() => say(announcement(results))}
            />
          ))}
        </div>
      }
      table={<DataTable caption="메모리를 어디에 쓰나" corner="나누는 방식" {...table(results)} />}
      cells={[
        ['도면', number],
        ['조건', `서버 ${state.values.server}GiB, 앱 ${state.values.app}MiB(가정), OS ${state.values.os}MiB(가정)`],
      ]}
      query={state.query}
      scene={() => scene(results, state.values, { width: 1260 })}
      onReset={state.query === query ? undefined : reset}
      said={said}
    >
      <div class="buildings towers of-5">
        {results.map((spending) => (
          <Panel
            key={spending.partition}
            drawing={spending.partition}
            title={PARTITION_NAMES[spending.partition]}
            note={partitionNote(spending.partition, state.values)}
            scene={tower(spending)}
            readout={readout(spending, state.values)}
          />
        ))}
      </div>
      <div class="starts">
        <div>
          <h3>{STARTS.title}</h3>
          <p>{STARTS.note}</p>
        </div>
        <SceneView scene={starts()} />
      </div>
    </ChartFrame>
  );
}
