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

type Names = ReadonlyMap<string, string>;
type Attributes = Record<string, unknown>;

function view(
  element: SvgElement,
  names: Names | undefined,
  seen: Set<string>,
  current: string | undefined,
): VNode<Attributes> {
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : view(child, names, seen, current),
  );
  const part = element.attributes['data-part'] as string | undefined;
  const { 'data-part': _, ...attributes } = element.attributes;
  const name = part === undefined ? undefined : names?.get(part);
  if (part === undefined || name === undefined) return h<Attributes>(element.tag, attributes, children);
  // A broken slab is two pieces of one part; the first of them is the one that takes the focus.
  const first = !seen.has(part);
  seen.add(part);
  const role = first
    ? { role: 'button', 'aria-label': name, tabindex: part === current ? 0 : -1 }
    : { 'aria-hidden': true };
  return h<Attributes>(element.tag, { ...attributes, ...role, 'data-part': part, class: 'part' }, children);
}

/** A scene as SVG on the page. */
export function SceneView({ scene, names, current, drawing, class: className }: SceneViewProps) {
  const seen = new Set<string>();
  const drawn = useRef<{ text: string; element: VNode<Attributes> }[]>([]);
  drawn.current = scene.marks.map((mark: Mark, index) => {
    const text = JSON.stringify(mark);
    const before = drawn.current[index];
    // A mark that stays is not looked at again. A part depends on more than its mark: on other parts and on the tab order.
    if (before?.text === text && !(names && text.includes('"part"'))) return before;
    return { text, element: view(toElement(mark, pagePaint), names, seen, current) };
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
