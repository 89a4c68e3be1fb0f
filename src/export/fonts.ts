declare global {
  // Only `var` declares a property of globalThis.
  var baepoFonts: Fonts | undefined;
}

/** Files of Pretendard by weight, woff2 as base64. */
export type Fonts = Record<string, string>;

const SCRIPT = '/embed/fonts.js';
const FAMILY = 'Pretendard';

let loading: Promise<Fonts> | undefined;

/**
 * The font of the drawings, with the glyphs that they need. It weighs more than a chart, so it comes only when it is asked
 * for; a slide that is a file on disk has it inside.
 * @throws Error when it cannot be loaded
 */
export function loadFonts(): Promise<Fonts> {
  loading ??= globalThis.baepoFonts ? Promise.resolve(globalThis.baepoFonts) : fromScript();
  return loading;
}

function fromScript(): Promise<Fonts> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onload = () => resolve(globalThis.baepoFonts ?? {});
    script.onerror = () => reject(new Error(`${SCRIPT} could not be loaded`));
    document.head.append(script);
  });
}

/** The rules that make the font known inside an SVG picture, which has no fonts but those that stand in it. */
export const fontRules = (fonts: Fonts): string =>
  Object.entries(fonts)
    .map(
      ([weight, data]) =>
        `@font-face{font-family:${FAMILY};font-weight:${weight};src:url(data:font/woff2;base64,${data})}`,
    )
    .join('');

/** Gives the font to the page where its system cannot write Hangul; nearly every reader's can, and needs no more bytes. */
export async function lendFonts(): Promise<void> {
  if (writesHangul()) return;
  const faces = Object.entries(await loadFonts()).map(([weight, data]) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    return new FontFace(FAMILY, bytes, { weight });
  });
  await Promise.all(faces.map((face) => face.load()));
  for (const face of faces) document.fonts.add(face);
}

/** A system without a Korean font draws the same empty box for every syllable. */
function writesHangul(): boolean {
  const size = 24;
  const context = new OffscreenCanvas(2 * size, size).getContext('2d', { willReadFrequently: true });
  if (!context) return true;
  context.font = `${size - 4}px sans-serif`;
  context.textBaseline = 'top';
  // Not 가, the first syllable, which some fonts of symbols hold.
  ['한', '글'].forEach((syllable, place) => {
    context.fillText(syllable, place * size, 0);
  });
  const [one, other] = [0, 1].map((place) => context.getImageData(place * size, 0, size, size).data.join());
  return one !== other;
}
