import type { ComponentChildren } from 'preact';
import type { Scene } from '../scene/mark.ts';
import type { Ignored } from '../state/query.ts';
import { IgnoredNote } from './ignored-note.tsx';
import { TitleBlock } from './title-block.tsx';

interface ChartFrameProps {
  /** Id of the chart: the name of its folder and of its page. */
  chart: string;
  ignored: readonly Ignored[];
  /** One row of controls. */
  controls?: ComponentChildren;
  /** The drawing with its sentences. */
  children: ComponentChildren;
  /** Key to the drawing, as `<li>` elements. */
  legend?: ComponentChildren;
  /** "표로 보기". */
  table: ComponentChildren;
  /** Title block: what is shown, and under which conditions. */
  cells: readonly (readonly [string, string])[];
  /** The state as a query string. */
  query: string;
  /** The whole drawing, for files. */
  scene: () => Scene;
  /** Goes back to the first state; absent while nothing has changed. */
  onReset: (() => void) | undefined;
  /** What a screen reader is told after a choice. */
  said: string;
  /** Which tools the title block has; `all` when left out. */
  tools?: 'all' | 'drawing';
}

/** The sheet around every chart, in reading order: controls, drawing, key, table, title block with tools. */
export function ChartFrame(props: ChartFrameProps) {
  const { chart, ignored, controls, children, legend, table, cells, query, scene, onReset, said, tools } = props;
  return (
    <div class="sheet" data-chart={chart}>
      <IgnoredNote ignored={ignored} />
      {controls}
      {children}
      {legend && <ul class="key">{legend}</ul>}
      {table}
      <TitleBlock cells={cells} chart={chart} query={query} scene={scene} onReset={onReset} tools={tools} />
      <p class="sr" role="status">
        {said}
      </p>
    </div>
  );
}
