/**
 * Advance widths in thousandths of an em, printable ASCII from space to tilde, Pretendard SemiBold 1.3.9.
 * Text is measured from this table and never by the DOM, so that every output places it alike.
 */
const ASCII = [
  237, 290, 377, 616, 622, 928, 635, 199, 374, 374, 517, 645, 277, 443, 272, 358, 639, 459, 603, 632, 646, 617, 633,
  567, 631, 633, 272, 272, 645, 645, 645, 519, 876, 693, 631, 714, 695, 582, 561, 725, 715, 259, 536, 649, 541, 872,
  712, 744, 617, 745, 624, 622, 632, 705, 693, 971, 661, 675, 625, 374, 358, 374, 459, 445, 475, 550, 604, 553, 604,
  567, 357, 599, 587, 244, 244, 544, 244, 864, 584, 582, 599, 599, 377, 524, 360, 582, 552, 806, 538, 552, 536, 374,
  339, 374, 645,
];

/** Hangul, Hanja and full-width signs. Pretendard sets 864; Noto Sans KR and Malgun Gothic some 920: plates must hold those too. */
const WIDE = 920;
const NARROW_SIGNS: Record<string, number> = { '·': 272, '…': 817, '“': 470, '”': 470, '‘': 272, '’': 272, '×': 645 };

/**
 * Width of a line of text.
 * @param text one line
 * @param size font size in px
 * @returns px
 * @example textWidth('커널', 10) // 18.4
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    width += ASCII[character.charCodeAt(0) - 32] ?? NARROW_SIGNS[character] ?? WIDE;
  }
  return (width * size) / 1000;
}
