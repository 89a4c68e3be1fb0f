import { useState } from 'preact/hooks';
import { MATERIAL_NAMES } from '../../scene/material.ts';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Range } from '../../ui/range.tsx';
import { SceneByWidth } from '../../ui/scene-by-width.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { RATE_LIMITS, RATE_STEPS, type RateKey, specification } from './expected-params.ts';
import { expectedOf, LAYERS } from './expected-result.ts';
import { expectedScene } from './expected-scene.ts';
import { EXPECTED_WORDS, expectedSentence, expectedTable, RATE_NAMES, rateText } from './expected-summary.ts';

const KEYS = Object.keys(specification) as RateKey[];

/** Expected app failures a year in each deployment model, from assumed failures a year of each layer. */
export default function ExpectedFailures({ number }: { number: string }) {
  const state = useQueryState(specification, '', true);
  const [said, say] = useState('');
  const results = expectedOf(state.values);
  const sentence = expectedSentence(results);
  const reset = () => {
    const first = parseQuery(specification, '').values;
    state.set(first);
    say(expectedSentence(expectedOf(first)));
  };
  return (
    <ChartFrame
      chart="expected-failures"
      tools="drawing"
      ignored={state.ignored}
      controls={
        <div class="sliders rates">
          <fieldset>
            <legend>{EXPECTED_WORDS.rates}</legend>
            {KEYS.map((key) => (
              <Range
                key={key}
                label={RATE_NAMES[key]}
                {...RATE_LIMITS[key]}
                step={RATE_STEPS[key]}
                value={state.values[key]}
                text={rateText(state.values[key])}
                onSlide={(value) => state.set({ [key]: value })}
                onCommit={() => say(sentence)}
              />
            ))}
          </fieldset>
        </div>
      }
      legend={LAYERS.toReversed().map((layer) => (
        <li key={layer}>
          <Swatch of={layer} /> {MATERIAL_NAMES[layer]}
        </li>
      ))}
      table={<DataTable caption="한 해에 앱이 멈추는 횟수" corner="배포 모델" {...expectedTable(results)} />}
      cells={[
        ['도면', number],
        ['조건', '앱 6개, 고장은 한 번에 하나씩, 횟수는 모두 가정'],
      ]}
      query={state.query}
      scene={() => expectedScene(results, 760)}
      onReset={state.query ? reset : undefined}
      said={said}
    >
      <div>
        <SceneByWidth drawing="expected" scene={(width) => expectedScene(results, width)} />
        <p class="verdict">{sentence}</p>
      </div>
    </ChartFrame>
  );
}
