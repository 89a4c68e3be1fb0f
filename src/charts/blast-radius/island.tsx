import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { nextPart } from '../../ui/part-keys.ts';
import { Picker } from '../../ui/picker.tsx';
import { SceneView } from '../../ui/scene-view.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { MODEL_NAMES } from '../model-names.ts';
import { GLYPHS } from './glyphs.ts';
import { Overview } from './overview.tsx';
import { FAILURES, type Failure, type Params, specification } from './params.ts';
import { failureOf, partNames } from './parts.ts';
import { failuresOf, type ModelResult, resultOf } from './result.ts';
import { buildings, scene, wideBuilding } from './scene.ts';
import { APP_NAMES, announcement, FAILURE_NAMES, MODEL_NOTES, overview, readout } from './summary.ts';

interface BlastRadiusProps {
  /** Unique on the page. */
  id: string;
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** Whether every failure in every model is shown under the drawing: on the chart's own page. */
  withOverview?: boolean;
}

const OPTIONS = FAILURES.map((value) => ({ value, text: FAILURE_NAMES[value], glyph: <Swatch of={GLYPHS[value]} /> }));

function Readout({
  result,
  failure,
  onInstead,
}: {
  result: ModelResult;
  failure: Failure;
  onInstead(failure: Failure): void;
}) {
  const { before, count, after, note, bad, instead } = readout(result, failure);
  const absent = !result.cause;
  return (
    <div class={`read${bad ? ' bad' : ''}${absent ? ' none' : ''}`}>
      <p class="n">
        {before}
        <b>{count}</b>
        {after}
      </p>
      <p class="sub">{note}</p>
      {instead && (
        <button type="button" class="lnk" onClick={() => onInstead(instead)}>
          {FAILURE_NAMES[instead]} 고장으로 바꿔 보기
        </button>
      )}
    </div>
  );
}

const placeOf = (part: SVGElement) => ({
  drawing: part.closest('svg')?.dataset.drawing ?? '',
  part: part.dataset.part ?? '',
});

/** The blast-radius chart: one failure, and who falls in each deployment model. */
export default function BlastRadius({ id, query = '', bound = false, number, withOverview = false }: BlastRadiusProps) {
  const state = useQueryState(specification, query, bound);
  const { fail: failure, models } = state.values;
  const [alive, setAlive] = useState(false);
  const [said, say] = useState('');
  const [current, setCurrent] = useState({ drawing: '', part: '' });
  const [falling, setFalling] = useState(0);
  useEffect(() => setAlive(true), []);
  const drawings = useRef<HTMLDivElement>(null);
  // A part that breaks is drawn anew; the focus follows it, so that the next arrow key still means something.
  const refocus = useRef(false);
  // A cell of the overview leads to its building, once that is drawn.
  const leadTo = useRef<string>();
  useLayoutEffect(() => {
    const building = drawings.current?.querySelector<HTMLElement>(`[data-model="${leadTo.current}"]`);
    leadTo.current = undefined;
    building?.scrollIntoView({ block: 'center' });
    building?.focus({ preventScroll: true });
    if (!refocus.current) return;
    refocus.current = false;
    const part = `[data-drawing="${current.drawing}"] [data-part="${current.part}"][role="button"]`;
    drawings.current?.querySelector<SVGElement>(part)?.focus();
  });

  const results = resultOf(state.values);

  const choose = (change: Partial<Params>) => {
    const next = { ...state.values, ...change };
    if (next.fail === failure && next.app === state.values.app && next.models === models) return;
    state.set(change);
    setFalling(falling + 1);
    say(announcement(resultOf(next), next.fail));
  };
  const pick = (part: Element | null) => {
    const id = part?.getAttribute('data-part');
    const component = results.flatMap(({ graph }) => graph.components).find((candidate) => candidate.id === id);
    const change = component && failureOf(component);
    if (change) choose(change);
  };
  const show = (fail: Failure, model: ModelResult['model']) => {
    leadTo.current = model;
    // Drawn anew even when the failure is the same, so that the effect above runs.
    setCurrent({ ...current });
    choose(models.includes(model) ? { fail } : { fail, models: specification.models.initial });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const part = (event.target as Element).closest<SVGElement>('[data-part]');
    if (!part) return;
    if (event.key === 'Escape') part.blur();
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      setCurrent(placeOf(part));
      refocus.current = true;
      pick(part);
    }
    const next = nextPart(part, event.key);
    if (!next) return;
    event.preventDefault();
    setCurrent(placeOf(next));
    next.focus();
  };
  const onClick = (event: TargetedMouseEvent<HTMLDivElement>) => pick((event.target as Element).closest('[data-part]'));

  const alone = models.length === 1;
  // A street has a row of its own under the buildings.
  const standing = models.filter((model) => model !== 'kubernetes').length;
  // In an article the buildings are given; what none of them has is not offered.
  const offered = bound ? FAILURES : failuresOf(parseQuery(specification, query).values);
  const changed = state.query !== query;
  // One tab stop in all drawings: at first the foundation of the first building.
  const foundation = results[0]?.graph.components.find(({ kind }) => kind === 'hardware')?.id ?? '';
  const stop = current.part ? current : { drawing: `${models[0]}-0`, part: foundation };
  return (
    <ChartFrame
      chart="blast-radius"
      ignored={state.ignored}
      controls={
        <Picker
          label="고장 낼 층"
          name={`${id}-fail`}
          options={OPTIONS.filter(({ value }) => offered.includes(value))}
          value={failure}
          onChoose={(next) => choose({ fail: next })}
        />
      }
      legend={Object.entries(APP_NAMES).map(([letter, name]) => (
        <li key={letter}>
          <b>{letter}</b> {name}
        </li>
      ))}
      table={
        <DataTable
          caption="고장과 배포 모델마다 멈추는 앱의 수"
          corner="고장"
          current={FAILURE_NAMES[failure]}
          {...overview()}
        />
      }
      cells={[
        ['도면', number],
        ['고장', FAILURE_NAMES[failure]],
        ['조건', models.includes('kubernetes') ? '앱 6개, 쿠버네티스는 노드 3개에 사본 2개씩' : '서버 1대, 앱 6개'],
      ]}
      query={state.query}
      scene={() => scene(results, failure, { width: 1320 })}
      onReset={changed ? () => choose(parseQuery(specification, query).values) : undefined}
      said={said}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the parts inside are the buttons; this only listens for them. */}
      <div
        class={`buildings ${alone ? 'alone' : `of-${standing}`}${falling ? ` fall-${falling % 2}` : ''}`}
        ref={drawings}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {results.map((result) => {
          const scenes = buildings(result, failure);
          const wide = alone && wideBuilding(result, failure);
          const names = alive ? partNames(result) : undefined;
          return (
            <section
              class={scenes.length > 1 ? 'building street' : 'building'}
              key={result.model}
              data-model={result.model}
              tabIndex={withOverview ? -1 : undefined}
              aria-label={withOverview ? MODEL_NAMES[result.model] : undefined}
            >
              <div class="hd">
                <h3>{MODEL_NAMES[result.model]}</h3>
                <p>{MODEL_NOTES[result.model]}</p>
              </div>
              {scenes.map((building, index) => {
                const drawing = `${result.model}-${index}`;
                return (
                  <SceneView
                    key={drawing}
                    drawing={drawing}
                    scene={building}
                    names={names}
                    current={wide || drawing === stop.drawing ? stop.part : undefined}
                    class={index ? 'house next' : wide ? 'house small' : 'house'}
                  />
                );
              })}
              {wide && (
                <SceneView
                  drawing={`${result.model}-wide`}
                  scene={wide}
                  names={names}
                  current={stop.part}
                  class="house large"
                />
              )}
              <Readout result={result} failure={failure} onInstead={(instead) => choose({ fail: instead })} />
            </section>
          );
        })}
      </div>
      {withOverview && <Overview failure={failure} alive={alive} onChoose={show} />}
    </ChartFrame>
  );
}
