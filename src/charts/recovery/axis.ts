import { type Mark, round } from '../../scene/mark.ts';
import { textWidth } from '../../scene/text-width.ts';
import { type Axis, xOf } from './lane-marks.ts';
import { duration } from './words.ts';

/** Lengths between ticks, in seconds, and the air that a tick's text needs, as a share of the font size. */
const TICKS = [10, 30, 60, 120, 300, 600, 1200, 1800];
const AIR = 1;

/** Room that the longest text of such ticks needs; px. */
function roomOf(step: number, length: number, font: number): number {
  const texts = Array.from({ length: Math.floor(length / step) }, (_, index) => duration((index + 1) * step));
  return Math.max(...texts.map((text) => textWidth(text, font))) + AIR * font;
}

/**
 * The axis of time with its ticks.
 * @param y of the line; px
 */
export function axisTicks(axis: Axis, y: number, { font, line }: { font: number; line: number }): Mark[] {
  const second = (axis.right - axis.left) / axis.length;
  const step = TICKS.find((each) => each * second >= roomOf(each, axis.length, font)) ?? axis.length;
  const marks: Mark[] = [{ mark: 'path', d: `M${axis.left} ${y}H${axis.right}`, stroke: 'line', weight: 1.5 * line }];
  for (let time = 0; time <= axis.length; time += step) {
    const x = round(xOf(axis, time));
    const text = time ? duration(time) : '0';
    const last = x + textWidth(text, font) / 2 > axis.right + 8;
    marks.push({ mark: 'path', d: `M${x} ${y}V${round(y + 7 * line)}`, stroke: 'line', weight: 1.25 * line });
    marks.push({
      mark: 'text',
      x: last ? x + 8 : x,
      y: y + 23 * (font / 13),
      text,
      size: font,
      anchor: last ? 'end' : 'middle',
      ink: 'ink-3',
    });
  }
  return marks;
}
