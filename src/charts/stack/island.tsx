import { useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Picker } from '../../ui/picker.tsx';
import { SceneByWidth } from '../../ui/scene-by-width.tsx';
import { SceneView } from '../../ui/scene-view.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { useParts } from '../../ui/use-parts.ts';
import { MODEL_NAMES } from '../model-names.ts';
import { LAYERS, type Layer, MODELS, modelsOf, type Params, specification } from './params.ts';
import { partNames, pickedLayer } from './parts.ts';
import { resultOf, type Stack as StackResult } from './result.ts';
import { buildings, named, scene } from './scene.ts';
import {
  APP_NAMES,
  announcement,
  conditions,
  LAYER_NAMES,
  MODEL_NOTES,
  MODEL_OPTIONS,
  readout,
  table,
} from './summary.ts';

interface StackProps {
  /** Unique on the page. */
  id: string;
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** `few`: the layer only, for articles. */
  controls?: 'few' | 'all';
}

const GLYPHS = { container: 'room' } as const;
const LAYER_OPTIONS = LAYERS.map((value) => ({
  value,
  text: LAYER_NAMES[value],
  glyph: <Swatch of={value === 'container' ? GLYPHS.container : value} />,
}));
const MODEL_CHOICES = MODELS.map((value) => ({ value, text: MODEL_OPTIONS[value] }));

function Readout({ stack, onInstead }: { stack: StackResult; onInstead(layer: Layer): void }) {
  const { before, figure, after, note, absent, instead, term } = readout(stack);
  return (
    <div class={absent ? 'read none' : 'read'}>
      <p class="n">
        {before}
        <b>{figure}</b>
        {after}
      </p>
      <p class="sub">{note}</p>
      {instead ? (
        <button type="button" class="lnk" onClick={() => onInstead(instead)}>
          {LAYER_NAMES[instead]} 짚어 보기
        </button>
      ) : (
        <p class="sub">
          용어:{' '}
          <a class="term" href={`/glossary/${term.id}/`}>
            {term.name}
          </a>
        </p>
      )}
    </div>
  );
}

/** The section of each deployment model, with one layer lit, named, explained and linked to its term. */
export default function Stack({ id, query = '', bound = false, number, controls = 'few' }: StackProps) {
  const state = useQueryState(specification, query, bound);
  const { model, layer } = state.values;
  const [said, say] = useState('');
  const results = resultOf(state.values);
  const models = modelsOf(model);
  const together = models.length > 1;

  const choose = (change: Partial<Params>) => {
    state.set(change);
    say(announcement(resultOf({ ...state.values, ...change })));
  };
  const { alive, currentIn, listeners } = useParts({ drawing: `${models[0]}-0`, part: 'hardware' }, (part) => {
    const picked = models.map((each) => pickedLayer(each, part)).find((found) => found !== undefined);
    if (picked) choose({ layer: picked });
  });

  const heading = (stack: StackResult) => (
    <div class="hd">
      <h3>{MODEL_NAMES[stack.model]}</h3>
      <p>{MODEL_NOTES[stack.model]}</p>
    </div>
  );
  const reading = (stack: StackResult) => <Readout stack={stack} onInstead={(instead) => choose({ layer: instead })} />;
  return (
    <ChartFrame
      chart="stack"
      ignored={state.ignored}
      controls={
        <>
          {controls === 'all' && (
            <div class="chosen models">
              <Picker
                label="건물"
                name={`${id}-model`}
                options={MODEL_CHOICES}
                value={model}
                onChoose={(next) => choose({ model: next })}
              />
            </div>
          )}
          <div class="chosen">
            <Picker
              label="짚을 층"
              name={`${id}-layer`}
              options={LAYER_OPTIONS}
              value={layer}
              onChoose={(next) => choose({ layer: next })}
            />
          </div>
        </>
      }
      legend={Object.entries(APP_NAMES).map(([letter, name]) => (
        <li key={letter}>
          <b>{letter}</b> {name}
        </li>
      ))}
      table={
        <DataTable caption="층마다 몇 개가 있고 무엇이 기대나" corner="층" current={LAYER_NAMES[layer]} {...table()} />
      }
      cells={[
        ['도면', number],
        ['짚은 층', LAYER_NAMES[layer]],
        ['조건', conditions(models)],
      ]}
      query={state.query}
      scene={() => scene(results, { width: 1320 })}
      onReset={state.query === query ? undefined : () => choose(parseQuery(specification, query).values)}
      said={said}
    >
      <div class={together ? 'buildings of-4' : 'single'} {...listeners}>
        {results.map((stack) => {
          const names = alive ? partNames(stack.model) : undefined;
          if (!together)
            return (
              <section key={stack.model}>
                {heading(stack)}
                <SceneByWidth
                  drawing={stack.model}
                  scene={(width) => named(stack, width)}
                  names={names}
                  current={stack.trees[0]?.id}
                />
                {reading(stack)}
              </section>
            );
          const scenes = buildings(stack);
          return (
            <section class={scenes.length > 1 ? 'building street' : 'building'} key={stack.model}>
              {heading(stack)}
              {scenes.map((building, index) => {
                const drawing = `${stack.model}-${index}`;
                return (
                  <SceneView
                    key={drawing}
                    drawing={drawing}
                    scene={building}
                    names={names}
                    current={currentIn(drawing)}
                    class={index ? 'house next' : 'house'}
                  />
                );
              })}
              {reading(stack)}
            </section>
          );
        })}
      </div>
    </ChartFrame>
  );
}
