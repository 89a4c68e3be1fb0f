import { h, type VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { type SvgElement, toElement } from '../scene/element.ts';
import type { Mark, Scene } from '../scene/mark.ts';
import { pagePaint } from '../scene/paint.ts';

interface SceneViewProps {
  scene: Scene;
  class?: string;
  /** Names of the parts that a reader may choose, by id. Without it the drawing is a picture. */
  names?: ReadonlyMap<string, string>;
  /** Id of the part in the tab order: one in all the drawings of a chart, so only one drawing is given it. */
  current?: string;
  /** Tells the drawing from the others of its chart. */
  drawing?: string;
}

type Attributes = Record<string, unknown>;

/** A scene as SVG on the page. */
export function SceneView({ scene, names, current, drawing, class: className }: SceneViewProps) {
  const seen = new Set<string>();
  const view = (element: SvgElement): VNode<Attributes> => {
    const children = element.children.map((child) => (typeof child === 'string' ? child : view(child)));
    const { 'data-part': part, ...attributes } = element.attributes as Attributes & { 'data-part'?: string };
    const name = part && names?.get(part);
    if (!part || !name) return h<Attributes>(element.tag, attributes, children);
    // A broken slab is two pieces of one part; the first of them is the one that takes the focus.
    const role = seen.has(part)
      ? { 'aria-hidden': true }
      : { role: 'button', 'aria-label': name, tabindex: part === current ? 0 : -1 };
    seen.add(part);
    return h<Attributes>(element.tag, { ...attributes, ...role, 'data-part': part, class: 'part' }, children);
  };
  const drawn = useRef<{ text: string; element: VNode<Attributes> }[]>([]);
  drawn.current = scene.marks.map((mark: Mark, index) => {
    const marked = JSON.stringify(mark);
    // Parts depend on more than their mark: on their names, on the marks before it and on the tab order.
    const parts = (names && marked.match(/(?<="part":")[^"]+/g)) ?? [];
    const text = marked + parts.map((part) => [names?.get(part), seen.has(part), part === current]);
    const before = drawn.current[index];
    // A mark that stays is not looked at again.
    if (before?.text !== text) return { text, element: view(toElement(mark, pagePaint)) };
    for (const part of parts) seen.add(part);
    return before;
  });
  // A drawing whose parts can be chosen is a group of buttons, not a picture.
  return (
    <svg
      viewBox={scene.viewBox.join(' ')}
      aria-label={scene.title}
      class={className}
      data-drawing={drawing}
      role={names ? 'group' : 'img'}
    >
      {drawn.current.map(({ element }) => element)}
    </svg>
  );
}
