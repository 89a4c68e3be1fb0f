import type { Mark, Scene } from './mark.ts';

/** One drawing of several, with its heading; an empty heading continues the one before. */
export interface Cell {
  heading: string;
  scene: Scene;
}

const HEADING = 34;
const ROW_GAP = 40;

/**
 * Drawings in rows as one scene, for files: as many columns as fit, lower edges of a row level.
 * @param groups drawings of one width each; a group starts a row of its own
 * @param options.width of the whole in px; @param options.inset of the headings from a drawing's left edge
 */
export function rows(
  groups: readonly (readonly Cell[])[],
  title: string,
  { width, inset = 0 }: { width: number; inset?: number },
): Scene {
  const marks: Mark[] = [];
  let top = 0;
  let right = 0;
  for (const group of groups) {
    const cell = Math.max(...group.map(({ scene }) => scene.viewBox[2]));
    const columns = Math.max(1, Math.floor(width / cell));
    for (let start = 0; start < group.length; start += columns) {
      const row = group.slice(start, start + columns);
      const height = Math.max(...row.map(({ scene }) => scene.viewBox[3]));
      row.forEach(({ heading, scene }, column) => {
        const [x, y, , tall] = scene.viewBox;
        const left = column * cell;
        if (heading)
          marks.push({
            mark: 'text',
            x: left + inset,
            y: top + 18,
            text: heading,
            size: 17,
            weight: 700,
            ink: 'ink',
          });
        marks.push({ mark: 'group', x: left - x, y: top + HEADING + height - tall - y, children: scene.marks });
      });
      right = Math.max(right, row.length * cell);
      top += HEADING + height + ROW_GAP;
    }
  }
  return { viewBox: [0, 0, right, top - ROW_GAP], title, marks };
}
