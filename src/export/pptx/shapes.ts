import { escapeMarkup } from '../../scene/escape.ts';
import type { GroupMark, Mark, TextMark } from '../../scene/mark.ts';
import { BASELINE } from '../../scene/plate.ts';
import { textWidth } from '../../scene/text-width.ts';
import { extent, freeform } from './freeform.ts';
import type { DeckPaint } from './paint.ts';
import { type Bounds, onSlide, type Place, union, within } from './place.ts';
import { emu, hundredthPoints } from './xml.ts';

/** px of room that a text box has beyond our own measure: PowerPoint's fonts are not ours. */
const ROOM = 1.1;
const LINE_HEIGHT = 1.3;
const FONT = '맑은 고딕';

interface Shape {
  xml: string;
  bounds: Bounds;
}

const KIND_NAMES: Record<Mark['mark'], string> = {
  rect: '사각형',
  path: '선',
  circle: '원',
  text: '글',
  group: '묶음',
};

/** The first words in some marks: what a reader would call the shape. */
function wordsIn(marks: readonly Mark[]): string | undefined {
  for (const mark of marks) {
    const words = mark.mark === 'text' ? mark.text : mark.mark === 'group' ? wordsIn(mark.children) : undefined;
    if (words) return words;
  }
  return undefined;
}

interface Transform {
  bounds: Bounds;
  turn?: number;
}

const transform = ({ bounds: { left, top, right, bottom }, turn = 0 }: Transform): string => {
  const rotation = Math.round((((turn % 360) + 360) % 360) * 60_000);
  const attribute = rotation ? ` rot="${rotation}"` : '';
  return `<a:xfrm${attribute}><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${extent(left, right)}" cy="${extent(top, bottom)}"/></a:xfrm>`;
};

/** A box of a size around a middle that may be turned with its group. */
function boxAround(place: Place, x: number, y: number, width: number, height: number): Bounds {
  const [cx, cy] = onSlide(place, [x, y]);
  return { left: cx - width / 2, top: cy - height / 2, right: cx + width / 2, bottom: cy + height / 2 };
}

/**
 * Turns marks into native shapes of one slide: rectangles, ellipses, freeforms, text boxes and groups.
 * @param paint colours of the deck
 * @param title headline of the slide, which becomes its title in the outline
 */
export function shapeWriter(paint: DeckPaint, title: string) {
  let last = 1;
  const identity = (name: string, description = '') => {
    last += 1;
    const alt = description && ` descr="${escapeMarkup(description)}"`;
    return `<p:cNvPr id="${last}" name="${escapeMarkup(name)}"${alt}/>`;
  };

  const solidShape = (name: string, geometry: string, placed: Transform, style: string): Shape => ({
    xml: `<p:sp><p:nvSpPr>${identity(name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(placed)}${geometry}${style}</p:spPr></p:sp>`,
    bounds: placed.bounds,
  });

  function text({ text: words, x, y, size, anchor = 'start', ink, weight }: TextMark, place: Place): Shape {
    const width = textWidth(words, size) * ROOM + 2;
    const middle = x + width * { start: 0.5, middle: 0, end: -0.5 }[anchor];
    const bounds = boxAround(place, middle, y - size * BASELINE, width, size * LINE_HEIGHT);
    const align = { start: 'l', middle: 'ctr', end: 'r' }[anchor];
    const headline = words === title ? '<p:ph type="title"/>' : '';
    const font = `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/>`;
    const run = `<a:rPr lang="ko-KR" altLang="en-US" sz="${hundredthPoints(size)}" b="${weight === 700 ? 1 : 0}" dirty="0">${paint.solid(ink)}${font}</a:rPr>`;
    const xml =
      `<p:sp><p:nvSpPr>${identity(words)}<p:cNvSpPr${headline ? '' : ' txBox="1"'}/><p:nvPr>${headline}</p:nvPr></p:nvSpPr>` +
      `<p:spPr>${transform({ bounds, turn: place.turn })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
      '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
      `<a:p><a:pPr algn="${align}"/><a:r>${run}<a:t>${escapeMarkup(words)}</a:t></a:r></a:p></p:txBody></p:sp>`;
    return { xml, bounds };
  }

  function group(mark: GroupMark, place: Place): Shape | undefined {
    const shapes = all(mark.children, within(place, mark));
    if (shapes.length <= 1 && !mark.part) return shapes[0];
    return grouped(wordsIn(mark.children) ?? mark.part ?? KIND_NAMES.group, shapes);
  }

  /** Shapes as one group whose own coordinates are the slide's. */
  function grouped(name: string, shapes: readonly Shape[], description?: string): Shape | undefined {
    if (shapes.length === 0) return undefined;
    const bounds = union(shapes.map((shape) => shape.bounds));
    const { left, top, right, bottom } = bounds;
    const [x, y, width, height] = [emu(left), emu(top), extent(left, right), extent(top, bottom)];
    const own = `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/>`;
    const xml = `<p:grpSp><p:nvGrpSpPr>${identity(name, description)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${own}</a:xfrm></p:grpSpPr>${shapes.map((shape) => shape.xml).join('')}</p:grpSp>`;
    return { xml, bounds };
  }

  function shape(mark: Mark, place: Place): Shape | undefined {
    if (mark.mark === 'text') return mark.text ? text(mark, place) : undefined;
    if (mark.mark === 'group') return group(mark, place);
    const style = paint.fill(mark.fill) + paint.line(mark);
    if (mark.mark === 'path') {
      const { bounds, geometry } = freeform(mark, place);
      return solidShape(KIND_NAMES.path, geometry, { bounds }, style);
    }
    const preset = (name: string) => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;
    if (mark.mark === 'circle') {
      const bounds = boxAround(place, mark.x, mark.y, mark.r * 2, mark.r * 2);
      return solidShape(KIND_NAMES.circle, preset('ellipse'), { bounds }, style);
    }
    const { x, y, width, height } = mark;
    const bounds = boxAround(place, x + width / 2, y + height / 2, width, height);
    return solidShape(KIND_NAMES.rect, preset('rect'), { bounds, turn: place.turn }, style);
  }

  function all(marks: readonly Mark[], place: Place): Shape[] {
    return marks.map((mark) => shape(mark, place)).filter((found) => found !== undefined);
  }

  return { all, grouped };
}
