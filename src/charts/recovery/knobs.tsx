import { Picker } from '../../ui/picker.tsx';
import { Range } from '../../ui/range.tsx';
import type { Fault, Params } from './params.ts';
import { CONTROL_NAMES, duration } from './summary.ts';

type Choice = 'copies' | 'version' | 'probe' | 'sigterm';
type Amount = 'toleration' | 'start' | 'run' | 'notice' | 'mend';

const CHOICES: Record<Choice, readonly { value: string; text: string }[]> = {
  copies: [
    { value: '1', text: '하나뿐' },
    { value: '2', text: '다른 노드에 하나 더' },
  ],
  version: [
    { value: '1.32', text: '50초 (1.32부터)' },
    { value: '1.31', text: '40초 (1.31까지)' },
  ],
  probe: [
    { value: 'yes', text: '있음' },
    { value: 'no', text: '없음 (기본값)' },
  ],
  sigterm: [
    { value: 'obeys', text: '바로 끝냄' },
    { value: 'ignores', text: '듣지 않음' },
  ],
};

const AMOUNTS: Record<Amount, { min: number; max: number; step: number; unit: 1 | 60 }> = {
  toleration: { min: 0, max: 600, step: 30, unit: 1 },
  start: { min: 0, max: 120, step: 5, unit: 1 },
  run: { min: 5, max: 120, step: 5, unit: 1 },
  notice: { min: 1, max: 60, step: 1, unit: 60 },
  mend: { min: 5, max: 240, step: 5, unit: 60 },
};

/** The knobs that mean something for a fault. */
const KNOBS: Record<Fault, { choices: readonly Choice[]; amounts: readonly Amount[] }> = {
  node: { choices: ['copies', 'version'], amounts: ['toleration', 'start', 'notice', 'mend'] },
  crash: { choices: ['copies'], amounts: ['start', 'notice'] },
  loop: { choices: ['copies'], amounts: ['run', 'start', 'notice'] },
  hang: { choices: ['copies', 'probe', 'sigterm'], amounts: ['start', 'notice'] },
};

interface KnobsProps {
  id: string;
  params: Params;
  onSlide(change: Partial<Params>): void;
  onChoose(change: Partial<Params>): void;
  onCommit(): void;
}

/** Every knob of the chosen fault, for the chart's own page. */
export function Knobs({ id, params, onSlide, onChoose, onCommit }: KnobsProps) {
  const { choices, amounts } = KNOBS[params.fault];
  return (
    <div class="knobs chosen">
      {choices.map((key) => (
        <Picker
          key={key}
          label={CONTROL_NAMES[key]}
          name={`${id}-${key}`}
          options={CHOICES[key]}
          value={params[key]}
          onChoose={(value) => onChoose({ [key]: value })}
        />
      ))}
      <div class="sliders">
        {amounts.map((key) => {
          const { unit, ...range } = AMOUNTS[key];
          return (
            <Range
              key={key}
              label={CONTROL_NAMES[key]}
              {...range}
              value={params[key]}
              text={duration(params[key] * unit)}
              onSlide={(value) => onSlide({ [key]: value })}
              onCommit={onCommit}
            />
          );
        })}
      </div>
    </div>
  );
}
