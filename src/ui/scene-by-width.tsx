import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from '../scene/mark.ts';
import { SceneView } from './scene-view.tsx';

/** Classes and px of the layouts of one drawing: for a phone's sheet without its padding, an article's, and a chart's own page. */
const LAYOUTS = [
  ['narrow', 350],
  ['wide', 760],
  ['full', 1040],
] as const;

interface SceneByWidthProps {
  /** Lays the drawing out for a width in px. */
  scene(width: number): Scene;
  /** Tells the drawing from the others of its chart. */
  drawing: string;
  /** Whether it has a page's whole width. */
  full?: boolean;
  /** Names of the parts that a reader may choose, and which of them is in the tab order: as in `SceneView`. */
  names?: ReadonlyMap<string, string>;
  current?: string;
}

/** A drawing laid out for a phone and for a desk. All layouts stand in the page, for it must be whole without a script; the style sheet shows the one that fits. */
export function SceneByWidth({ scene, drawing, full, ...parts }: SceneByWidthProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<VNode[]>([]);
  // The layout that is seen; none: all are drawn. What nobody sees is left as it is while a slider is dragged.
  const [seen, see] = useState<number>();
  useEffect(() => {
    const all = () => see(undefined);
    const at = box.current as HTMLDivElement;
    const look = new ResizeObserver(() => see([...at.children].findIndex((svg) => svg.getClientRects().length)));
    look.observe(at);
    // Paper has a width of its own.
    addEventListener('beforeprint', all);
    return () => {
      look.disconnect();
      removeEventListener('beforeprint', all);
    };
  }, []);
  drawn.current = LAYOUTS.slice(0, full ? 3 : 2).map(
    ([layout, width], index) =>
      (seen !== undefined && seen !== index && drawn.current[index]) || (
        <SceneView class={layout} drawing={`${drawing}-${layout}`} scene={scene(width)} {...parts} />
      ),
  );
  return (
    <div class={full ? 'by-width whole' : 'by-width'} ref={box}>
      {drawn.current}
    </div>
  );
}
