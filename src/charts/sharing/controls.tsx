import { Range } from '../../ui/range.tsx';
import { APPS, CORES, DEMAND_KEY, NOISY, type Params, WEIGHTS } from './params.ts';
import { threadsOf } from './result.ts';
import { APP_NAMES, cores } from './summary.ts';

/** The knobs inside an article; the chart's own page has all of them. */
export const FEW = ['c', 'limit'] as const;

interface ControlsProps {
  params: Params;
  all: boolean;
  onSlide(change: Partial<Params>): void;
  onCommit(): void;
}

const limitText = (limit: number) => (limit < CORES ? cores(limit) : '없음');

/** The sliders of the chart. */
export function Controls({ params, all, onSlide, onCommit }: ControlsProps) {
  const demand = (app: (typeof APPS)[number], label: string) => {
    const key = DEMAND_KEY[app];
    const value = params[key];
    const onDemand = (next: number) => onSlide({ [key]: next });
    const range = { min: 0, max: CORES, step: 0.5, value, text: cores(value), loud: app === NOISY };
    return <Range key={app} label={label} {...range} onSlide={onDemand} onCommit={onCommit} />;
  };
  const limit = (
    <Range
      label={`${NOISY}의 한도`}
      min={0.5}
      max={CORES}
      step={0.5}
      value={params.limit}
      text={limitText(params.limit)}
      onSlide={(next) => onSlide({ limit: next })}
      onCommit={onCommit}
    />
  );
  if (!all) {
    return (
      <div class="sliders few">
        {demand(NOISY, `${NOISY}가 쓰려는 양`)}
        {limit}
      </div>
    );
  }
  return (
    <div class="sliders">
      <fieldset>
        <legend>쓰려는 양</legend>
        {APPS.map((app) => demand(app, `${app} ${app === NOISY ? '시끄러운 ' : ''}${APP_NAMES[app]}`))}
      </fieldset>
      <fieldset>
        <legend>벽의 규칙</legend>
        <Range
          label={`${NOISY}의 스레드`}
          // Fewer threads than cores wanted would be another demand, not another rule.
          min={Math.max(1, Math.ceil(params.c))}
          max={16}
          step={1}
          value={threadsOf(params)}
          text={`${threadsOf(params)}개`}
          onSlide={(threads) => onSlide({ threads })}
          onCommit={onCommit}
        />
        <Range
          label={`${NOISY}의 가중치`}
          min={0}
          max={WEIGHTS.length - 1}
          step={1}
          value={WEIGHTS.indexOf(params.weight)}
          text={`${params.weight}배`}
          onSlide={(index) => onSlide({ weight: WEIGHTS[index] ?? '1' })}
          onCommit={onCommit}
        />
        {limit}
      </fieldset>
    </div>
  );
}
