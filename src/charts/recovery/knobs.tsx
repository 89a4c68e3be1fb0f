import { Picker } from '../../ui/picker.tsx';
import { Range } from '../../ui/range.tsx';
import { AMOUNTS, CHOICES, CONTROL_NAMES, KNOBS } from './controls.ts';
import type { Params } from './params.ts';
import { duration } from './words.ts';

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
    <div class="knobs timings chosen">
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
