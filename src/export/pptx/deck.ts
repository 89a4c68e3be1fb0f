import { strToU8, zipSync } from 'fflate';
import type { Theme } from '../../scene/file-paint.ts';
import type { Scene } from '../../scene/mark.ts';
import { deckPaint } from './paint.ts';
import { contentTypes, fixedParts, notesPart, presentation, relations, slidePart } from './parts.ts';
import { shapeWriter } from './shapes.ts';

/** One slide of a deck. */
export interface DeckSlide {
  /** Its title in the outline; the scene's text of the same words becomes the title's box. */
  title: string;
  scene: Scene;
  /** What the speaker reads beside it. */
  notes: string;
}

/** The name that PowerPoint's file types go by. */
export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The earliest time that a zip file can carry: the same deck is the same file whenever it is made. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Scenes as an Office Open XML presentation of 1280 x 720 px (ECMA-376 parts 1 and 2) that a speaker can edit: native
 * shapes, pattern fills, text boxes, notes. Where a scene's view box is not the slide's, it is moved to the corner.
 * @returns bytes of the `.pptx` file
 */
export function pptx(slides: readonly DeckSlide[], theme: Theme = 'light'): Uint8Array {
  const paint = deckPaint(theme);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slides.length),
    ...fixedParts(slides[0]?.title ?? ''),
    ...presentation(slides.length),
  };
  slides.forEach(({ title, scene, notes }, index) => {
    const number = index + 1;
    const { all, grouped } = shapeWriter(paint, title);
    const [left, top] = scene.viewBox;
    const isTitle = (mark: Scene['marks'][number]) => mark.mark === 'text' && mark.text === title;
    const place = { x: -left, y: -top, turn: 0 };
    const head = all(scene.marks.filter(isTitle), place);
    const drawing = grouped(
      '도면',
      all(
        scene.marks.filter((mark) => !isTitle(mark)),
        place,
      ),
      scene.title,
    );
    const shapes = [...head, ...(drawing ? [drawing] : [])].map(({ xml }) => xml).join('');
    parts[`ppt/slides/slide${number}.xml`] = slidePart(shapes, paint.solid('sheet'));
    parts[`ppt/slides/_rels/slide${number}.xml.rels`] = relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ]);
    parts[`ppt/notesSlides/notesSlide${number}.xml`] = notesPart(notes);
    parts[`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`] = relations([
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]);
  });
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(files, { level: 9, mtime: EPOCH });
}
