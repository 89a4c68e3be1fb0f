import type { Mark, Scene } from '../../scene/mark.ts';
import type { Box } from '../chart.ts';
import type { Delivery } from './result.ts';
import { section } from './section.ts';
import { FULL, NARROW, ON_SLIDE, WIDE } from './sizes.ts';
import { announcement, MOMENT_NAMES, OBJECT_NAMES, readerLines, sentence } from './summary.ts';

/** px below which the control plane stands over the node, and from which there is room for wider servers. */
const STACK = 680;
const ROOMY = 1030;

const sizesFor = (width: number) => (width < STACK ? NARROW : width < ROOMY ? WIDE : FULL);

/** The section for a width in px. */
export function drawing(delivery: Delivery, width: number): Scene {
  const { marks, top, bottom, width: wide } = section(delivery, sizesFor(width));
  return { viewBox: [-3, top, wide + 6, bottom - top], title: sentence(delivery), marks };
}

const LINE = 22;
const HEADING = 36;

/** The section with its heading and the readers by number, for files. */
export function scene(delivery: Delivery, { width }: { width: number }): Scene {
  const { viewBox, marks } = drawing(delivery, width);
  const [left, top, wide, height] = viewBox;
  const heading = `${OBJECT_NAMES[delivery.object]}, ${MOMENT_NAMES[delivery.moment]}`;
  const lines = readerLines(delivery).map(
    ({ number, text, kept }, index): Mark => ({
      mark: 'text',
      x: 0,
      y: HEADING + height + 30 + index * LINE,
      text: `${number}. ${text}`,
      size: 13,
      ink: kept ? 'ink-3' : 'ink-2',
    }),
  );
  return {
    viewBox: [left, 0, wide, HEADING + height + 30 + lines.length * LINE],
    title: announcement(delivery),
    marks: [
      { mark: 'text', x: 0, y: 20, text: heading, size: 17, weight: 700, ink: 'ink' },
      { mark: 'group', y: HEADING - top, children: marks },
      ...lines,
    ],
  };
}

const NAME = 26;

/** The section for a slide, under what holds the value and how far the change has come. */
export function slide(delivery: Delivery, { height }: Box): Scene {
  const { marks, top, bottom, width } = section(delivery, ON_SLIDE);
  const text = `${OBJECT_NAMES[delivery.object]}: ${MOMENT_NAMES[delivery.moment]}`;
  const y = Math.max(NAME - top, (height - bottom + NAME - top) / 2);
  return {
    viewBox: [-4, 0, width + 8, height],
    title: sentence(delivery),
    marks: [
      { mark: 'text', x: 0, y: y + top - 4, text, size: NAME, weight: 700, ink: 'ink' },
      { mark: 'group', y, children: marks },
    ],
  };
}
