import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from '../scene/mark.ts';
import { SceneView } from './scene-view.tsx';

/** px of the layouts of one drawing: a phone's sheet without its padding, and an article's. */
const NARROW = 350;
const WIDE = 760;

interface SceneByWidthProps {
  /** Lays the drawing out for a width in px. */
  scene(width: number): Scene;
  /** Tells the drawing from the others of its chart. */
  drawing: string;
  /** Names of the parts that a reader may choose, and which of them is in the tab order: as in `SceneView`. */
  names?: ReadonlyMap<string, string>;
  current?: string;
}

type Layout = 'narrow' | 'wide';

/** A drawing laid out for a phone and for a desk. Both stand in the page, for it must be whole without a script; the style sheet shows the one that fits. */
export function SceneByWidth({ scene, drawing, ...parts }: SceneByWidthProps) {
  const box = useRef<HTMLDivElement>(null);
  const kept = useRef<Partial<Record<Layout, VNode>>>({});
  // The layout that is seen; none: both are drawn. What nobody sees is left as it is while a slider is dragged.
  const [seen, see] = useState<Layout>();
  useEffect(() => {
    const both = () => see(undefined);
    const look = new ResizeObserver(() =>
      see(box.current?.querySelector('svg.narrow')?.getClientRects().length ? 'narrow' : 'wide'),
    );
    if (box.current) look.observe(box.current);
    // Paper has a width of its own.
    addEventListener('beforeprint', both);
    return () => {
      look.disconnect();
      removeEventListener('beforeprint', both);
    };
  }, []);
  const view = (layout: Layout, width: number) => {
    const old = kept.current[layout];
    if (old && seen && seen !== layout) return old;
    const drawn = <SceneView class={layout} drawing={`${drawing}-${layout}`} scene={scene(width)} {...parts} />;
    kept.current[layout] = drawn;
    return drawn;
  };
  return (
    <div class="by-width" ref={box}>
      {view('narrow', NARROW)}
      {view('wide', WIDE)}
    </div>
  );
}
