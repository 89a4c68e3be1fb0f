import type { ComponentChildren } from 'preact';

interface PickerProps<T extends string> {
  /** The question that the options answer. */
  label: string;
  name: string;
  options: readonly { value: T; text: string; glyph?: ComponentChildren }[];
  value: T;
  onChoose(value: T): void;
}

/** A row of options of which one is chosen: native radio buttons, so that one tab stop and the arrow keys come with it. */
export function Picker<T extends string>({ label, name, options, value, onChoose }: PickerProps<T>) {
  return (
    <fieldset class="ctl">
      <legend class="sr">{label}</legend>
      <span class="q" aria-hidden="true">
        {label}
      </span>
      <div class="picker">
        {options.map(({ value: option, text, glyph }) => (
          <label class="pick" key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            {glyph}
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
