import { magnify } from '../../scene/magnify.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import type { Box } from '../chart.ts';
import { building } from './building.ts';
import { HEIGHT, WIDTH } from './frame.ts';
import { lane } from './lane.ts';
import type { Slowness } from './result.ts';
import { CAUSE_NAMES, sentence } from './summary.ts';

/** One server: who holds its cores, and what a thread of the bank does in three periods. */
export function drawing(slowness: Slowness): Scene {
  const title = `${CAUSE_NAMES[slowness.cause]}: ${sentence(slowness)}`;
  return { viewBox: [0, 0, WIDTH, HEIGHT], title, marks: [...building(slowness), ...lane(slowness)] };
}

const HEADING = 22;
const GAP = 48;
/** px between the servers on a slide. */
const SLIDE_GAP = 36;

/** Both servers as one scene, for files. */
export function scene(results: readonly Slowness[], { width }: { width: number }): Scene {
  return servers(results, width >= 2 * WIDTH + GAP ? 2 : 1, GAP);
}

/** Both servers beside each other, as large as a slide has room for. */
export function slide(results: readonly Slowness[], { width, height }: Box): Scene {
  const page = servers(results, 2, SLIDE_GAP);
  return magnify(page, Math.min(width / page.viewBox[2], height / page.viewBox[3]));
}

function servers(results: readonly Slowness[], columns: number, gap: number): Scene {
  const marks = results.map((slowness, index): Mark => {
    const [x, y] = columns === 2 ? [index * (WIDTH + gap), 0] : [0, index * (HEADING + HEIGHT + 28)];
    const text = CAUSE_NAMES[slowness.cause];
    return {
      mark: 'group',
      x,
      y,
      children: [
        { mark: 'text', x: 0, y: 17, text, size: 17, weight: 700, ink: 'ink' },
        { mark: 'group', y: HEADING, children: drawing(slowness).marks },
      ],
    };
  });
  const [wide, high] = columns === 2 ? [2 * WIDTH + gap, HEADING + HEIGHT] : [WIDTH, 2 * (HEADING + HEIGHT) + 28];
  const title = results.map((slowness) => `${CAUSE_NAMES[slowness.cause]}: ${sentence(slowness)}`).join(' ');
  return { viewBox: [-4, 0, wide + 12, high], title, marks };
}
