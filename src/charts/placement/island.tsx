import { useEffect, useState } from 'preact/hooks';
import type { Hatch, Ink } from '../../scene/mark.ts';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Picker } from '../../ui/picker.tsx';
import { Range } from '../../ui/range.tsx';
import { SceneByWidth } from '../../ui/scene-by-width.tsx';
import { useParts } from '../../ui/use-parts.ts';
import { FALLS, type Params, SHOWN, SPREADS, STEPS, specification } from './params.ts';
import { bringDown, partNames } from './parts.ts';
import type { Street } from './result.ts';
import { drawing, scene } from './scene.ts';
import { partOf } from './street.ts';
import {
  APP_NAMES,
  announcement,
  CONTROL_NAMES,
  COUNT_KEY,
  conditions,
  FALL_NAMES,
  KEY,
  momentOf,
  readout,
  SHOWN_NAMES,
  SPREAD_NAMES,
  STEP_NAMES,
  STRATEGY_NAMES,
  STRATEGY_NOTES,
  table,
} from './summary.ts';
import type { Minutes } from './wait.ts';

interface PlacementProps {
  /** Unique on the page. */
  id: string;
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** `few`: two knobs, for articles. */
  controls?: 'few' | 'all';
  /** The streets of the state that the server draws. */
  first: Street[];
  /** How long new Pods take to serve. */
  minutes: Minutes;
}

const NAMES = { strategy: SHOWN_NAMES, spread: SPREAD_NAMES, fall: FALL_NAMES, moment: STEP_NAMES };
const VALUES = { strategy: SHOWN, spread: SPREADS, fall: FALLS, moment: STEPS };

function Swatch({ fill, stroke, dash }: { fill: Hatch | Ink; stroke: Ink; dash: string | undefined }) {
  const paint = fill === 'fallen' ? 'url(#h-fallen)' : `var(--${fill})`;
  return (
    <svg class="bare" width="30" height="18" aria-hidden="true">
      <rect x="1" y="1" width="28" height="16" fill={paint} stroke={`var(--${stroke})`} stroke-dasharray={dash} />
    </svg>
  );
}

/** The street: where Pods are placed, what falls with a node or a zone, and where new ones appear. */
export default function Placement({
  id,
  query = '',
  bound = false,
  number,
  controls = 'few',
  first,
  minutes,
}: PlacementProps) {
  const state = useQueryState(specification, query, bound);
  const [said, say] = useState('');
  const [falling, setFalling] = useState(0);
  const { values } = state;
  // The scheduler is not needed to come alive: it follows, and a choice made before it is here is drawn when it is.
  const [model, setModel] = useState<typeof import('./result.ts')>();
  useEffect(() => {
    import('./result.ts').then(setModel);
  }, []);
  const streetsOf = (params: Params) => model?.resultOf(params, minutes) ?? first;
  const streets = streetsOf(values);
  const [street] = streets;
  const choose = (change: Partial<Params>) => {
    state.set(change);
    if (!model) return;
    const next = streetsOf({ ...values, ...change });
    if (next[0]?.dead.join() !== street?.dead.join()) setFalling(falling + 1);
    say(announcement(next));
  };
  const parts = useParts({ drawing: `${street?.strategy}-wide`, part: partOf(values.node) }, (part) => {
    const change = bringDown(values, part);
    if (change) choose(change);
  });
  const picker = <K extends keyof typeof VALUES>(key: K) => (
    <Picker<string>
      label={CONTROL_NAMES[key]}
      name={`${id}-${key}`}
      options={VALUES[key].map((value) => ({ value, text: (NAMES[key] as Record<string, string>)[value] ?? value }))}
      value={values[key]}
      onChoose={(value) => choose({ [key]: value })}
    />
  );
  const all = controls === 'all';
  return (
    <ChartFrame
      chart="placement"
      ignored={state.ignored}
      controls={
        <div class="knobs placing">
          {all && <div class="chosen">{picker('strategy')}</div>}
          <div class="chosen">{picker('spread')}</div>
          {all && picker('fall')}
          <div class="chosen">{picker('moment')}</div>
          {all && (
            <div class="sliders few">
              <Range
                label={CONTROL_NAMES.replicas}
                min={1}
                max={6}
                step={1}
                value={values.replicas}
                text={`${values.replicas}개`}
                onSlide={(replicas) => state.set({ replicas })}
                onCommit={() => say(announcement(streets))}
              />
            </div>
          )}
        </div>
      }
      legend={
        <>
          {Object.entries(APP_NAMES).map(([letter, name]) => (
            <li key={letter}>
              <b>{letter}</b> {name}
            </li>
          ))}
          <li>
            <b>A 3/3</b> {COUNT_KEY}
          </li>
          {KEY.map(({ text, ...swatch }) => (
            <li key={text}>
              <Swatch {...swatch} />
              {text}
            </li>
          ))}
        </>
      }
      table={<DataTable caption="세운 자리와 무너진 뒤" corner="항목" {...table(streets)} />}
      cells={[
        ['도면', number],
        ['조건', conditions(values.replicas)],
        ['때', street ? momentOf(street) : ''],
      ]}
      query={state.query}
      scene={() => scene(streets, { width: 1000 })}
      onReset={state.query === query ? undefined : () => choose(parseQuery(specification, query).values)}
      said={said}
    >
      <div class={falling ? `lanes fall-${falling % 2}` : 'lanes'} {...parts.listeners}>
        {streets.map((one) => {
          const { before, figure, after, note, bad } = readout(one);
          const { strategy } = one;
          return (
            <section class="lane" key={strategy}>
              <div class="hd">
                <h3>{STRATEGY_NAMES[strategy]}</h3>
                <p>{STRATEGY_NOTES[strategy]}</p>
              </div>
              <SceneByWidth
                drawing={strategy}
                full={all}
                scene={(width) => drawing(one, width)}
                names={parts.alive ? partNames(one) : undefined}
                current={
                  parts.currentIn(`${strategy}-wide`) ??
                  parts.currentIn(`${strategy}-full`) ??
                  parts.currentIn(`${strategy}-narrow`)
                }
              />
              <div class={bad ? 'read bad' : 'read'}>
                <p class="n">
                  {before}
                  <b>{figure}</b>
                  {after}
                </p>
                <p class="sub">{note}</p>
              </div>
            </section>
          );
        })}
      </div>
    </ChartFrame>
  );
}
