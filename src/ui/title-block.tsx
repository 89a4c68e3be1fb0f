import { useState } from 'preact/hooks';
import type { Scene } from '../scene/mark.ts';

interface TitleBlockProps {
  cells: readonly (readonly [string, string])[];
  /** Address of the chart's own page in this state. */
  href: string;
  /** The drawing as it stands, for files. */
  scene: () => Scene;
  /** File name without its ending. */
  file: string;
  /** Goes back to the first state; absent while nothing has changed. */
  onReset?: () => void;
}

/** The title block of a drawing: what it shows, under which conditions, and the tools. */
export function TitleBlock({ cells, href, scene, file, onReset }: TitleBlockProps) {
  const [said, say] = useState('');
  const report = (promise: Promise<unknown>, done: string, failed: string) =>
    promise.then(
      () => say(done),
      () => say(failed),
    );
  const share = () =>
    report(
      navigator.clipboard.writeText(new URL(href, location.href).href),
      '주소를 복사했습니다',
      '주소를 복사하지 못했습니다. 주소창의 주소를 쓰십시오',
    );
  // What turns a drawing into a file is loaded when a file is asked for.
  const save = (format: 'svg' | 'png') =>
    report(
      import('../export/download.ts').then(({ downloadScene }) => downloadScene(scene(), file, format)),
      `${format.toUpperCase()} 파일을 내려받았습니다`,
      '파일을 만들지 못했습니다',
    );
  return (
    <div class="tb">
      <dl>
        {cells.map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="said" role="status">
        {said}
      </p>
      <div class="acts">
        {onReset && (
          <button type="button" class="act" onClick={onReset}>
            처음으로
          </button>
        )}
        <button type="button" class="act" onClick={share}>
          공유
        </button>
        <button type="button" class="act" onClick={() => save('svg')}>
          SVG
        </button>
        <button type="button" class="act" onClick={() => save('png')}>
          PNG
        </button>
      </div>
    </div>
  );
}
