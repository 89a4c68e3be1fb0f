import { type ChartId, chartOf } from '../charts/catalogue.ts';
import { CHARTS } from '../charts/registry.ts';
import type { Mark, Scene } from '../scene/mark.ts';

/** px of a small picture's drawing: a phone's. */
const WIDTH = 340;

/** The part of a chart's drawing that makes its point on its own, from y to y in px; the whole drawing when left out. */
const BANDS: Partial<Record<ChartId, readonly [top: number, bottom: number]>> = {
  sharing: [0, 322],
  'noisy-or-limit': [322, 622],
  weight: [519, 791],
  overhead: [1240, 1532],
  placement: [0, 212],
  recovery: [420, 672],
  config: [200, 414],
};

/** Upper and lower edge of a mark, as far as they are told without reading paths; px. */
export function extentOf(mark: Mark): readonly [number, number] | undefined {
  switch (mark.mark) {
    case 'rect':
      return [mark.y, mark.y + mark.height];
    case 'circle':
      return [mark.y - mark.r, mark.y + mark.r];
    case 'text':
      return [mark.y - mark.size * 0.85, mark.y + mark.size * 0.25];
    case 'group': {
      const known = mark.children.map(extentOf).filter((extent) => extent !== undefined);
      const y = mark.y ?? 0;
      if (known.length === 0) return undefined;
      return [y + Math.min(...known.map(([top]) => top)), y + Math.max(...known.map(([, bottom]) => bottom))];
    }
    case 'path':
      return undefined;
  }
}

/** px by which a group's paths may reach beyond its other marks. */
const REACH = 40;

/** A chart's small picture: a band of its drawing in which nothing is cut; what lies outside it is not sent. */
export function thumbnail(id: ChartId): Scene {
  const drawing = CHARTS[id].draw(chartOf(id).thumbnail, { width: WIDTH });
  const [left, , width] = drawing.viewBox;
  const band = BANDS[id];
  if (!band) return drawing;
  const [top, bottom] = band;
  const marks = drawing.marks.filter((mark) => {
    const [upper, lower] = extentOf(mark) ?? [top, bottom];
    return lower > top - REACH && upper < bottom + REACH;
  });
  return { ...drawing, viewBox: [left, top, width, bottom - top], marks };
}
