import { type Mark, round, type Scene } from './mark.ts';

const LENGTHS = ['x', 'y', 'width', 'height', 'r', 'size', 'weight'] as const;

function larger(mark: Mark, factor: number): Mark {
  const copy: Record<string, unknown> = { ...mark };
  for (const name of LENGTHS) {
    const value = copy[name];
    // The weight of a text is no length.
    if (typeof value === 'number' && !(mark.mark === 'text' && name === 'weight')) copy[name] = value * factor;
  }
  if ('dash' in mark && mark.dash) copy.dash = mark.dash.map((length) => length * factor);
  if (mark.mark === 'path')
    copy.d = mark.d.replace(/-?\d+(?:\.\d+)?/g, (number) => String(round(Number(number) * factor)));
  if (mark.mark === 'group') copy.children = mark.children.map((child) => larger(child, factor));
  return copy as unknown as Mark;
}

/**
 * A scene drawn larger, letters and lines with it: for a slide whose layout is that of the page. Hatches keep their size.
 * @param factor sizes of the result for one px of the scene
 */
export function magnify({ viewBox, title, marks }: Scene, factor: number): Scene {
  const [left, top, width, height] = viewBox.map((length) => length * factor) as unknown as Scene['viewBox'];
  return { viewBox: [left, top, width, height], title, marks: marks.map((mark) => larger(mark, factor)) };
}
