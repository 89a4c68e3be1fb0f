import { useRef, useState } from 'preact/hooks';

interface CopyFieldProps {
  label: string;
  text: string;
  /** Whether the text has several lines. */
  lines?: boolean;
}

/** A text to take along: it can be copied by button, and selected by hand where the browser refuses. */
export function CopyField({ label, text, lines = false }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      // A page that came without encryption has no clipboard at all.
      await navigator.clipboard.writeText(text);
      say('복사했습니다');
    } catch {
      say('복사하지 못했습니다. 골라 둔 글을 직접 복사하십시오');
    }
  };
  return (
    <div class="take">
      <label>
        <span>{label}</span>
        <textarea ref={field} readOnly spellcheck={false} rows={lines ? 7 : 2} value={text} />
      </label>
      <button type="button" class="act" onClick={copy}>
        복사
      </button>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}
