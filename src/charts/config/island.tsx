import { useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Picker } from '../../ui/picker.tsx';
import { SceneByWidth } from '../../ui/scene-by-width.tsx';
import { Scrubber } from '../../ui/scrubber.tsx';
import { type Params, specification } from './params.ts';
import { resultOf } from './result.ts';
import { drawing, scene } from './scene.ts';
import {
  announcement,
  CONTROL_NAMES,
  ENCRYPTED_NAMES,
  exposure,
  IMMUTABLE_NAMES,
  MOMENT_NAMES,
  MOMENT_OPTIONS,
  note,
  OBJECT_NAMES,
  OBJECT_OPTIONS,
  readerLines,
  sentence,
  table,
} from './summary.ts';

interface ConfigProps {
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** `few`: two knobs, for articles. */
  controls?: 'few' | 'all';
}

const YES_NO = ['no', 'yes'] as const;

/** How a value of a ConfigMap or a Secret reaches three containers, and who else can read it. */
export default function Config({ query = '', bound = false, number, controls = 'few' }: ConfigProps) {
  const state = useQueryState(specification, query, bound);
  const [said, say] = useState('');
  const params = state.values;
  const delivery = resultOf(params);
  const choose = (change: Partial<Params>) => {
    state.set(change);
    say(announcement(resultOf({ ...params, ...change })));
  };
  const momentAt = (index: number) => MOMENT_OPTIONS[index]?.value ?? params.moment;
  const name = (key: string) => `config-${key}-${number}-${query}`;
  return (
    <ChartFrame
      chart="config"
      ignored={state.ignored}
      controls={
        <div class="chosen knobs">
          <Picker
            label={CONTROL_NAMES.object}
            name={name('object')}
            options={OBJECT_OPTIONS}
            value={params.object}
            onChoose={(object) => choose({ object })}
          />
          {controls === 'all' && (
            <>
              <Picker
                label={CONTROL_NAMES.immutable}
                name={name('immutable')}
                options={YES_NO.map((value) => ({ value, text: IMMUTABLE_NAMES[value] }))}
                value={params.immutable}
                onChoose={(immutable) => choose({ immutable })}
              />
              <Picker
                label={CONTROL_NAMES.encrypted}
                name={name('encrypted')}
                options={YES_NO.map((value) => ({ value, text: ENCRYPTED_NAMES[value] }))}
                value={params.encrypted}
                onChoose={(encrypted) => choose({ encrypted })}
              />
            </>
          )}
          <Scrubber
            label={CONTROL_NAMES.moment}
            value={MOMENT_OPTIONS.findIndex(({ value }) => value === params.moment)}
            max={MOMENT_OPTIONS.length - 1}
            text={MOMENT_NAMES[params.moment]}
            moments={MOMENT_OPTIONS.map((_, index) => index)}
            onSlide={(index) => state.set({ moment: momentAt(index) })}
            onCommit={(index) => say(announcement(resultOf({ ...params, moment: momentAt(index) })))}
          />
        </div>
      }
      legend={readerLines(delivery).map(({ number: reader, text }) => (
        <li key={reader}>
          <b>{reader}</b> {text}
        </li>
      ))}
      table={<DataTable caption="순간마다 자리에 있는 값" corner="값이 있는 자리" {...table(params)} />}
      cells={[
        ['도면', number],
        ['조건', `${OBJECT_NAMES[params.object]}, 쿠버네티스 1.35의 기본 설정`],
      ]}
      query={state.query}
      scene={() => scene(delivery, { width: 1000 })}
      onReset={state.query === query ? undefined : () => choose(parseQuery(specification, query).values)}
      said={said}
    >
      <SceneByWidth drawing="config" full={controls === 'all'} scene={(width) => drawing(delivery, width)} />
      <div class="read told">
        <p>
          <strong>{sentence(delivery)}</strong>
        </p>
        <p class="sub">{note(delivery)}</p>
      </div>
      <p class="verdict">{exposure(delivery)}</p>
    </ChartFrame>
  );
}
