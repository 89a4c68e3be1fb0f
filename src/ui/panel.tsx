import type { Scene } from '../scene/mark.ts';
import { SceneView } from './scene-view.tsx';

interface PanelProps {
  /** Tells the drawing from the others of its chart. */
  drawing: string;
  title: string;
  note: string;
  scene: Scene;
  /** The sentence under the drawing; `figure` carries its weight. */
  readout: { before: string; figure: string; after: string; note: string; bad: boolean };
}

/** One drawing of several that stand side by side: heading, drawing, sentence. */
export function Panel({ drawing, title, note, scene, readout }: PanelProps) {
  return (
    <section class="building">
      <div class="hd">
        <h3>{title}</h3>
        <p>{note}</p>
      </div>
      <SceneView class="house" drawing={drawing} scene={scene} />
      <div class={readout.bad ? 'read bad' : 'read'}>
        <p class="n">
          {readout.before}
          <b>{readout.figure}</b>
          {readout.after}
        </p>
        <p class="sub">{readout.note}</p>
      </div>
    </section>
  );
}
