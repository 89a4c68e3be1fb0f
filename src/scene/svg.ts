import { type SvgElement, toElement } from './element.ts';
import { escapeMarkup } from './escape.ts';
import { filePaint, type Theme } from './file-paint.ts';
import type { Hatch, Mark, Scene } from './mark.ts';
import { HATCHES, patternOf } from './material.ts';
import type { Paint } from './paint.ts';

function write({ tag, attributes, children }: SvgElement): string {
  const list = Object.entries(attributes)
    .filter(([name]) => name !== 'class' && name !== 'data-part')
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
  const inner = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : write(child))).join('');
  return inner ? `<${tag}${list}>${inner}</${tag}>` : `<${tag}${list}/>`;
}

/** `<pattern>` of a hatch. `id` is what `paint.hatch` points to. */
export function hatchPattern(hatch: Hatch, id: string, paint: Paint): string {
  const { width, height, lines, dots, weight, ink, ground } = patternOf(hatch);
  const base = ground ? `<rect width="${width}" height="${height}" fill="${paint.ink(ground)}"/>` : '';
  const stroke = lines ? `<path d="${lines}" fill="none" stroke="${paint.ink(ink)}" stroke-width="${weight}"/>` : '';
  const spots = (dots ?? [])
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${weight}" fill="${paint.ink(ink)}"/>`)
    .join('');
  return `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${base}${stroke}${spots}</pattern>`;
}

/** Every hatch that some marks use. */
export function hatchesIn(marks: readonly Mark[], found = new Set<Hatch>()): Set<Hatch> {
  for (const mark of marks) {
    if (mark.mark === 'group') hatchesIn(mark.children, found);
    else if ('fill' in mark && mark.fill && 'hatch' in mark.fill) found.add(mark.fill.hatch);
  }
  return found;
}

const FONT_STACK = 'Pretendard, Apple SD Gothic Neo, Noto Sans KR, Malgun Gothic, sans-serif';

/**
 * A scene as an SVG file: presentation attributes only, its own hatches, literal colours, nothing from outside.
 * @param scene what to draw
 * @param theme colours of the file
 * @param background `solid` paints the sheet behind the drawing, `transparent` leaves it out
 */
export function sceneToSvg(
  scene: Scene,
  theme: Theme = 'light',
  background: 'solid' | 'transparent' = 'solid',
): string {
  const paint = filePaint(theme);
  const [x, y, width, height] = scene.viewBox;
  const used = hatchesIn(scene.marks);
  const patterns = HATCHES.filter((hatch) => used.has(hatch)).map((hatch) => hatchPattern(hatch, hatch, paint));
  const sheet =
    background === 'solid'
      ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint.ink('sheet')}"/>`
      : '';
  const marks = scene.marks.map((mark) => write(toElement(mark, paint))).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="ko" viewBox="${scene.viewBox.join(' ')}" width="${width}" height="${height}" font-family="${FONT_STACK}">` +
    `<title>${escapeMarkup(scene.title)}</title><defs>${patterns.join('')}</defs>${sheet}${marks}</svg>\n`
  );
}
