import type { Chart } from '../charts/chart.ts';
import type { Ignored } from '../state/query.ts';
import { IgnoredNote } from '../ui/ignored-note.tsx';
import { SceneView } from '../ui/scene-view.tsx';
import { useParts } from '../ui/use-parts.ts';
import type { Frame } from './address.ts';
import { Knobs } from './knobs.tsx';
import { type Story, viewOf } from './view.ts';

interface SlideViewProps {
  chart: Chart;
  story: Story;
  query: string;
  step: number;
  frame: Frame;
  ignored?: readonly Ignored[];
  said?: string;
  onStep?(step: number): void;
  onQuery?(query: string): void;
}

/** A slide on the page: the drawing, and under it the controls that a speaker needs. */
export function SlideView({
  chart,
  story,
  query,
  step,
  frame,
  ignored = [],
  said = '',
  onStep,
  onQuery,
}: SlideViewProps) {
  const names = chart.parts?.(query);
  const first = { drawing: 'slide', part: names?.keys().next().value ?? '' };
  const { alive, currentIn, listeners } = useParts(first, (part) => {
    const next = chart.pick?.(query, part);
    if (next !== undefined) onQuery?.(next);
  });
  return (
    <div class={alive ? 'slide alive' : 'slide'} data-chart="slide">
      <div class="stage" {...listeners}>
        <SceneView
          scene={viewOf(chart, story, query)}
          drawing="slide"
          names={alive && chart.pick ? names : undefined}
          current={currentIn('slide')}
        />
      </div>
      {frame.controls === '1' && (
        <div class="bar">
          <Knobs chart={chart} query={query} onQuery={(next) => onQuery?.(next)} />
          {story.steps.length > 1 && (
            <div class="steps">
              <button type="button" aria-label="이전 장면" disabled={step === 0} onClick={() => onStep?.(step - 1)}>
                ‹
              </button>
              <span>
                {step + 1}/{story.steps.length}
              </span>
              <button
                type="button"
                aria-label="다음 장면"
                disabled={step === story.steps.length - 1}
                onClick={() => onStep?.(step + 1)}
              >
                ›
              </button>
            </div>
          )}
        </div>
      )}
      <IgnoredNote ignored={ignored} />
      <p class="sr" role="status">
        {said}
      </p>
    </div>
  );
}
