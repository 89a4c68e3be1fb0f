import { textWidth } from './text-width.ts';

/**
 * Breaks a text between words into lines that fit a width. A word that is wider stands alone on its line.
 * @param text one paragraph; @param size font size; @param width in px
 * @example wrap('가나 다라', 10, 30) // ['가나', '다라']
 */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
