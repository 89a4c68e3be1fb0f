import type { Mark, Scene } from '../../scene/mark.ts';
import { BOTTOM, CEILING, placesOf, WIDTH } from './frame.ts';
import { limitPost } from './limit.ts';
import { measures } from './measures.ts';
import { overflow } from './overflow.ts';
import type { Params } from './params.ts';
import type { Division } from './result.ts';
import { building } from './rooms.ts';
import { sentence, WALL_NAMES, wallNote } from './summary.ts';

/** Room over the topmost mark, and over a building with nothing on its roof. */
const AIR = 8;
const LOWEST_TOP = -CEILING - 30;

/**
 * One drawing: width of a room = share, filled height = demand / share, so that areas are amounts of CPU. All drawings have
 * one scale and one lower edge; each is as high as what it shows.
 */
export function drawing(division: Division, params: Params): Scene {
  const places = placesOf(division);
  const { behind, front } = building(division, places);
  const { shapes, labels, top: skyline } = overflow(places);
  const post = division.walls === 'elastic' ? limitPost(params, places, skyline) : { marks: [], top: skyline };
  const top = Math.floor(Math.min(LOWEST_TOP, post.top - AIR));
  return {
    viewBox: [0, top, WIDTH, BOTTOM - top],
    title: `${WALL_NAMES[division.walls]}(${wallNote(division)}): ${sentence(division, params)}`,
    marks: [...behind, ...shapes, ...front, ...measures(division, places), ...post.marks, ...labels],
  };
}

const HEADING = 30;
const ROW_GAP = 24;

/**
 * All drawings as one scene, for files.
 * @param options.width of the whole in px; the drawings stand in as many columns as fit
 */
export function scene(results: readonly Division[], params: Params, { width }: { width: number }): Scene {
  const columns = Math.min(results.length, Math.max(1, Math.floor(width / WIDTH)));
  const marks: Mark[] = [];
  let bottom = 0;
  for (let start = 0; start < results.length; start += columns) {
    const row = results
      .slice(start, start + columns)
      .map((division) => ({ division, picture: drawing(division, params) }));
    const height = Math.max(...row.map(({ picture }) => picture.viewBox[3]));
    row.forEach(({ division, picture }, column) => {
      const [, top, , tall] = picture.viewBox;
      const heading = `${WALL_NAMES[division.walls]}: ${wallNote(division)}`;
      marks.push(
        { mark: 'text', x: column * WIDTH + 14, y: bottom + 20, text: heading, size: 16, weight: 700, ink: 'ink' },
        { mark: 'group', x: column * WIDTH, y: bottom + HEADING + height - tall - top, children: picture.marks },
      );
    });
    bottom += HEADING + height + ROW_GAP;
  }
  const title = results.map((division) => `${WALL_NAMES[division.walls]}: ${sentence(division, params)}`).join(' ');
  return { viewBox: [0, 0, columns * WIDTH, bottom - ROW_GAP], title, marks };
}
