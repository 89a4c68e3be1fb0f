import type { Fill, Mark } from './mark.ts';
import { round } from './mark.ts';
import type { Paint } from './paint.ts';

/** An SVG element as plain data: the page's view and the file writer both read it, so they cannot disagree. */
export interface SvgElement {
  tag: 'rect' | 'path' | 'circle' | 'text' | 'g';
  attributes: Record<string, string | number>;
  children: readonly (SvgElement | string)[];
}

type Attributes = SvgElement['attributes'];

function outline(
  mark: { stroke?: string; weight?: number; dash?: readonly number[] },
  fill: Fill | undefined,
  paint: Paint,
): Attributes {
  const attributes: Attributes = {
    fill: fill ? ('ink' in fill ? paint.ink(fill.ink) : paint.hatch(fill.hatch)) : 'none',
  };
  if (mark.stroke) {
    attributes.stroke = paint.ink(mark.stroke as Parameters<Paint['ink']>[0]);
    attributes['stroke-width'] = mark.weight ?? 1;
    if (mark.dash) attributes['stroke-dasharray'] = mark.dash.map(round).join(' ');
  }
  return attributes;
}

/**
 * The SVG element of a mark. A rotated group becomes two elements, place outside and turn inside, so that a turn can be
 * animated around its own foot.
 */
export function toElement(mark: Mark, paint: Paint): SvgElement {
  switch (mark.mark) {
    case 'rect': {
      const { x, y, width, height } = mark;
      const attributes = { x: round(x), y: round(y), width: round(width), height: round(height) };
      return { tag: 'rect', attributes: { ...attributes, ...outline(mark, mark.fill, paint) }, children: [] };
    }
    case 'path': {
      const attributes: Attributes = { d: mark.d, ...outline(mark, mark.fill, paint) };
      if (mark.round) attributes['stroke-linecap'] = 'round';
      if (mark.fill && mark.stroke) attributes['stroke-linejoin'] = 'round';
      return { tag: 'path', attributes, children: [] };
    }
    case 'circle': {
      const attributes = { cx: round(mark.x), cy: round(mark.y), r: round(mark.r) };
      return { tag: 'circle', attributes: { ...attributes, ...outline(mark, mark.fill, paint) }, children: [] };
    }
    case 'text': {
      const attributes: Attributes = {
        x: round(mark.x),
        y: round(mark.y),
        'font-size': mark.size,
        fill: paint.ink(mark.ink),
      };
      if (mark.weight === 700) attributes['font-weight'] = 700;
      if (mark.anchor && mark.anchor !== 'start') attributes['text-anchor'] = mark.anchor;
      return { tag: 'text', attributes, children: [mark.text] };
    }
    case 'group': {
      const attributes: Attributes = {};
      if (mark.part) attributes['data-part'] = mark.part;
      if (mark.x || mark.y) attributes.transform = `translate(${round(mark.x ?? 0)} ${round(mark.y ?? 0)})`;
      const children = mark.children.map((child) => toElement(child, paint));
      if (!mark.rotate) return { tag: 'g', attributes, children };
      const turn = { class: 'turn', transform: `rotate(${round(mark.rotate)})` };
      return { tag: 'g', attributes, children: [{ tag: 'g', attributes: turn, children }] };
    }
  }
}
