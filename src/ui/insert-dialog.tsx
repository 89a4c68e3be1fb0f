import { useEffect, useRef, useState } from 'preact/hooks';
import { SNIPPETS, type SnippetOf, TOOL_NOTES, type Tool } from '../embed/snippets.ts';
import { CopyField } from './copy-field.tsx';

interface InsertDialogProps {
  of: SnippetOf;
  onClose(): void;
}

const TOOLS = Object.keys(SNIPPETS) as Tool[];

/** "삽입": the lines that put the drawing, in the state on screen, into a page or a deck. */
export default function InsertDialog({ of, onClose }: InsertDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [tool, setTool] = useState<Tool>('HTML');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="insert" ref={dialog} onClose={onClose} aria-labelledby="insert-title">
      <form method="dialog">
        <h2 id="insert-title">삽입</h2>
        <button type="submit" class="act" aria-label="닫기">
          닫기
        </button>
      </form>
      <fieldset class="tools-of">
        <legend class="sr">넣을 곳</legend>
        {TOOLS.map((name) => (
          <label class="pick" key={name}>
            <input type="radio" name="insert-tool" checked={name === tool} onChange={() => setTool(name)} />
            {name}
          </label>
        ))}
      </fieldset>
      <p>{TOOL_NOTES[tool]}</p>
      <CopyField label={`${tool}에 붙일 코드`} text={SNIPPETS[tool](of)} lines />
      <h3>PowerPoint, Keynote, Google Slides</h3>
      <p>
        이 도구들은 iframe을 받지 않습니다. PowerPoint에는 도형을 고칠 수 있는 PPTX를, Keynote와 Google Slides에는
        PPTX나 PNG를 넣습니다. 인터넷이 없는 무대에서는 파일 하나로 된 HTML을 미리 내려받아 엽니다.
      </p>
      <ul class="files">
        {['pptx', 'png', 'svg', 'html'].map((ending) => (
          <li key={ending}>
            <a href={`/embed/${of.id}.${ending}`} download={`${of.id}.${ending}`}>
              {ending.toUpperCase()}
            </a>
          </li>
        ))}
        <li>
          <a href="/guide/charts-in-slides/">도구마다 넣는 방법</a>
        </li>
      </ul>
      <p class="note">
        이 파일들에는 도면의 이야기 전체가 첫 장면부터 담깁니다. 지금 화면의 상태는 도면 아래의 SVG, PNG, PPTX로
        내려받습니다.
      </p>
    </dialog>
  );
}
