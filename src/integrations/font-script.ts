/** Where the script lies in the built site. */
export const FONT_SCRIPT = 'embed/fonts.js';

/**
 * A classic script that holds the font of slides as text, for `src/export/fonts.ts`. A frame in a sandbox has no origin,
 * and browsers load a font only from an origin that allows it; a classic script they load from anywhere.
 * @param fonts weight and woff2 file
 */
export function fontScript(fonts: readonly (readonly [weight: number, woff2: Uint8Array])[]): string {
  const data = Object.fromEntries(fonts.map(([weight, woff2]) => [weight, Buffer.from(woff2).toString('base64')]));
  return `globalThis.baepoFonts=${JSON.stringify(data)};`;
}
