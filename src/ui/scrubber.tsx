import { Range } from './range.tsx';

interface ScrubberProps {
  label: string;
  value: number;
  max: number;
  /** The value as the reader says it: "2분". */
  text: string;
  /** Key moments, rising: where the step buttons go. */
  moments: readonly number[];
  onSlide(value: number): void;
  /** The reader let go, or stepped to `value`: time to announce. */
  onCommit(value: number): void;
}

/** Time as a slider with a step to the key moment before and after. Nothing moves by itself. */
export function Scrubber({ label, value, max, text, moments, onSlide, onCommit }: ScrubberProps) {
  const before = moments.findLast((moment) => moment < value);
  const after = moments.find((moment) => moment > value);
  const step = (name: string, to: number | undefined) => (
    // A disabled button would drop the focus when the last step is made.
    <button
      type="button"
      class="act"
      aria-disabled={to === undefined}
      onClick={() => {
        if (to === undefined) return;
        onSlide(to);
        onCommit(to);
      }}
    >
      {name}
    </button>
  );
  return (
    <div class="scrub">
      {step('이전 순간', before)}
      <Range
        label={label}
        min={0}
        max={max}
        step={1}
        value={value}
        text={text}
        onSlide={onSlide}
        onCommit={() => onCommit(value)}
      />
      {step('다음 순간', after)}
    </div>
  );
}
