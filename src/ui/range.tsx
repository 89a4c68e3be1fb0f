interface RangeProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value as the reader says it: "2.0코어". */
  text: string;
  /** Marks the control of whoever misbehaves. */
  loud?: boolean;
  onSlide(value: number): void;
  /** The reader let go: time to announce. */
  onCommit(): void;
}

/** A slider with its name and its value. */
export function Range({ label, value, min, max, step, text, loud = false, onSlide, onCommit }: RangeProps) {
  return (
    <label class={loud ? 'sl loud' : 'sl'}>
      <span>
        {label}
        <b>{text}</b>
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={text}
        onInput={(event) => onSlide(event.currentTarget.valueAsNumber)}
        onChange={onCommit}
      />
    </label>
  );
}
