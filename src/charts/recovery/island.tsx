import { useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Picker } from '../../ui/picker.tsx';
import { SceneByWidth } from '../../ui/scene-by-width.tsx';
import { Scrubber } from '../../ui/scrubber.tsx';
import { CONTROL_NAMES, FAULT_OPTIONS } from './controls.ts';
import { Knobs } from './knobs.tsx';
import { type Params, specification } from './params.ts';
import { resultOf, stops } from './result.ts';
import { scene } from './scene.ts';
import { announcement, now, readout, table } from './summary.ts';
import { cursorText, footnotes } from './words.ts';

interface RecoveryProps {
  /** Unique on the page. */
  id: string;
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** `few`: the fault and the time, for articles. */
  controls?: 'few' | 'all';
}

const LEGEND = [
  { text: '요청을 받지 못함', fill: 'url(#h-fallen)', stroke: 'fail' },
  { text: '새로 만드는 중', fill: 'none', stroke: 'focus', dash: '7 4' },
  { text: '새로 떠서 요청을 받음', fill: 'var(--focus-tint)', stroke: 'focus' },
  { text: '빈방', fill: 'none', stroke: 'line-soft', dash: '2.5 3' },
].map(({ text, fill, stroke, dash }) => (
  <li key={text}>
    <svg width="30" height="18" class="bare" aria-hidden="true">
      <rect x="1" y="1" width="28" height="16" fill={fill} stroke={`var(--${stroke})`} stroke-dasharray={dash} />
    </svg>
    {text}
  </li>
));

/** How long a fault lasts: with one copy, with another on a second node, and on one server that someone mends. */
export default function Recovery({ id, query = '', bound = false, number, controls = 'few' }: RecoveryProps) {
  const state = useQueryState(specification, query, bound);
  const [said, say] = useState('');
  const recovery = resultOf(state.values);
  const commit = (change: Partial<Params> = {}) => say(announcement(resultOf({ ...state.values, ...change })));
  const choose = (change: Partial<Params>) => {
    state.set(change);
    commit(change);
  };
  const { before, figure, after, note } = readout(recovery);
  const { time, words } = now(recovery);
  const draw = (width: number) => scene(recovery, { width });
  const all = controls === 'all';
  return (
    <ChartFrame
      chart="recovery"
      ignored={state.ignored}
      controls={
        <Picker
          label={CONTROL_NAMES.fault}
          name={`${id}-fault`}
          options={FAULT_OPTIONS}
          value={state.values.fault}
          onChoose={(fault) => choose({ fault, at: 0 })}
        />
      }
      legend={LEGEND}
      table={<DataTable caption="언제 무슨 일이 일어나나" corner="순간" {...table(recovery)} />}
      cells={[
        ['도면', number],
        ['조건', footnotes(state.values).join('. ')],
      ]}
      query={state.query}
      scene={() => draw(960)}
      onReset={state.query === query ? undefined : () => choose(parseQuery(specification, query).values)}
      said={said}
    >
      {all && <Knobs id={id} params={state.values} onSlide={state.set} onChoose={choose} onCommit={commit} />}
      <div class="recovery">
        <Scrubber
          label={CONTROL_NAMES.at}
          value={recovery.at}
          max={recovery.axis}
          text={cursorText(recovery.at)}
          moments={stops(recovery)}
          onSlide={(at) => state.set({ at })}
          onCommit={(at) => commit({ at })}
        />
        <SceneByWidth drawing="recovery" full={all} scene={draw} />
        <div class="read bad">
          <p class="n">
            {before}
            <b>{figure}</b>
            {after}
          </p>
          <p class="sub">{note}</p>
        </div>
        <p class="now">
          <b>{time}</b> {words}
        </p>
      </div>
    </ChartFrame>
  );
}
