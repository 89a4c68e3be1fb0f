import type { Chart, Knob } from '../charts/chart.ts';
import { formatQuery, parseQuery } from '../state/query.ts';

interface KnobProps<T> extends Pick<Knob, 'label'> {
  value: T;
  onTurn(value: T): void;
}

function Choice({ label, options, value, onTurn }: KnobProps<string> & Required<Pick<Knob, 'options'>>) {
  return (
    <label class="knob">
      <span>{label}</span>
      <select onChange={(event) => onTurn(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Slider({ label, range, value, onTurn }: KnobProps<number> & Required<Pick<Knob, 'range'>>) {
  const { min, max, step, say } = range;
  const text = say(value);
  return (
    <label class="knob">
      <span>{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={(event) => onTurn(event.currentTarget.valueAsNumber)}
      />
      <b>{text}</b>
    </label>
  );
}

interface KnobsProps {
  chart: Chart;
  query: string;
  onQuery(query: string): void;
}

/** The one or two controls of a slide: what there is to choose as a list, what there is to measure as a slider. */
export function Knobs({ chart, query, onQuery }: KnobsProps) {
  const { specification } = chart;
  const { values } = parseQuery(specification, query);
  return chart.knobs.map(({ param, label, options, range }) => {
    const turn = (value: unknown) => onQuery(formatQuery(specification, { ...values, [param]: value }));
    if (options) return <Choice key={param} label={label} options={options} value={values[param]} onTurn={turn} />;
    return range && <Slider key={param} label={label} range={range} value={values[param]} onTurn={turn} />;
  });
}
