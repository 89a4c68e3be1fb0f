import type { Mark, Scene } from '../scene/mark.ts';
import { textWidth } from '../scene/text-width.ts';
import { wrap } from '../scene/wrap.ts';

export const SLIDE = { width: 1280, height: 720 };
/** The room for the drawing itself, between headline and sentence; px. */
export const DRAWING_BOX = { width: 1200, height: 450 };

const MARGIN = (SLIDE.width - DRAWING_BOX.width) / 2;
const HEADLINE = { y: 68, sizes: [40, 36, 32, 28] };
const DRAWING_TOP = 100;
const POINT = { y: 602, size: 24, line: 33 };
const FOOT = { y: 690, size: 20 };

interface SlideParts {
  headline: string;
  drawing: Scene;
  /** The sentence under the drawing. */
  point: string;
  /** Number of the drawing in the atlas. */
  number: string;
}

/** The largest size in which the headline fits one line; the smallest, in two lines, when none does. */
function headlineMarks(text: string): Mark[] {
  const size = HEADLINE.sizes.find((candidate) => textWidth(text, candidate) <= DRAWING_BOX.width);
  const style = { mark: 'text', x: MARGIN, weight: 700, ink: 'ink' } as const;
  if (size) return [{ ...style, y: HEADLINE.y, text, size }];
  const small = HEADLINE.sizes.at(-1) ?? POINT.size;
  return wrap(text, small, DRAWING_BOX.width)
    .slice(0, 2)
    .map((line, index): Mark => ({ ...style, y: HEADLINE.y - 26 + index * 34, text: line, size: small }));
}

/**
 * A drawing as a slide of 1280 x 720: headline, drawing, the sentence that it proves. One layout for the embedded page and
 * for every file, so that they cannot differ.
 */
export function slide({ headline, drawing, point, number }: SlideParts): Scene {
  const [left, top, width, height] = drawing.viewBox;
  const sentence = wrap(point, POINT.size, DRAWING_BOX.width).map(
    (text, index): Mark => ({
      mark: 'text',
      x: MARGIN,
      y: POINT.y + index * POINT.line,
      text,
      size: POINT.size,
      ink: 'ink-2',
    }),
  );
  const origin: Mark = {
    mark: 'text',
    x: MARGIN,
    y: FOOT.y,
    text: `배포 도감 ${number}`,
    size: FOOT.size,
    ink: 'ink-3',
  };
  return {
    viewBox: [0, 0, SLIDE.width, SLIDE.height],
    title: `${headline}. ${point}`,
    marks: [
      ...headlineMarks(headline),
      {
        mark: 'group',
        x: MARGIN + (DRAWING_BOX.width - width) / 2 - left,
        y: DRAWING_TOP + (DRAWING_BOX.height - height) / 2 - top,
        children: drawing.marks,
      },
      ...sentence,
      origin,
    ],
  };
}
