import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Scene } from '../scene/mark.ts';

interface TitleBlockProps {
  cells: readonly (readonly [string, string])[];
  /** Id of the chart, and its state as a query. */
  chart: string;
  query: string;
  /** The drawing as it stands, for files. */
  scene: () => Scene;
  /** Goes back to the first state; absent while nothing has changed. */
  onReset?: () => void;
  /** `drawing`: only files of the drawing, for a sheet that is no chart of its own and has no slide. */
  tools?: 'all' | 'drawing';
}

/** What a tool needs is loaded when the tool is asked for. */
const toolbox = () => import('../embed/tools.tsx');

/** A dialog that is open: what it is, with everything that it shows. */
type Opened = { Dialog: ComponentType<{ onClose(): void }> };

/** The title block of a drawing: what it shows, under which conditions, and the tools. */
export function TitleBlock({ cells, chart, query, scene, onReset, tools = 'all' }: TitleBlockProps) {
  const [said, say] = useState('');
  const [opened, open] = useState<Opened>();
  const report = (promise: Promise<unknown>, done: string, failed: string) =>
    promise.then(
      () => say(done),
      () => say(failed),
    );
  const save = (format: 'svg' | 'png' | 'pptx') =>
    report(
      toolbox().then(({ save: write }) => write(format, { chart, query, scene })),
      `${format.toUpperCase()} 파일을 내려받았습니다`,
      '파일을 만들지 못했습니다',
    );
  const show = (tool: 'share' | 'insert') =>
    report(
      toolbox().then(async (module) => open({ Dialog: await module[tool]({ chart, query }) })),
      '',
      '창을 열지 못했습니다. 연결을 확인하고 다시 눌러 주십시오',
    );
  return (
    <div class="tb">
      <dl>
        {cells.map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd class="bold">{value}</dd>
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
        {tools === 'all' &&
          (['share', 'insert'] as const).map((tool) => (
            <button type="button" class="act" key={tool} aria-haspopup="dialog" onClick={() => show(tool)}>
              {tool === 'share' ? '공유' : '삽입'}
            </button>
          ))}
        {(['svg', 'png', 'pptx'] as const).slice(0, tools === 'all' ? 3 : 2).map((format) => (
          <button type="button" class="act" key={format} onClick={() => save(format)}>
            {format.toUpperCase()}
          </button>
        ))}
      </div>
      {opened && <opened.Dialog onClose={() => open(undefined)} />}
    </div>
  );
}
