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

/** A drawing laid out for a phone and for a desk. Both stand in the page, for it must be whole without a script; the style sheet shows the one that fits. */
export function SceneByWidth({ scene, drawing, ...parts }: SceneByWidthProps) {
  return (
    <div class="by-width">
      <SceneView class="narrow" drawing={`${drawing}-narrow`} scene={scene(NARROW)} {...parts} />
      <SceneView class="wide" drawing={`${drawing}-wide`} scene={scene(WIDE)} {...parts} />
    </div>
  );
}
