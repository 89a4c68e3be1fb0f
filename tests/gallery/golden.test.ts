import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/registry.ts';
import { sceneToSvg } from '../../src/scene/svg.ts';
import { parseQuery } from '../../src/state/query.ts';
import { blastRadius } from './blast-radius.ts';
import { noisyOrLimit } from './noisy-or-limit.ts';
import { overhead } from './overhead.ts';
import { sharing } from './sharing.ts';
import { drawStory } from './story.ts';

const STORIES = [...blastRadius, ...sharing, ...noisyOrLimit, ...overhead];
/** `npm run gallery:update` sets it: the drawings as they are become what they must be. */
const UPDATE = process.env.GALLERY_UPDATE === '1';
const FOLDER = 'tests/gallery/golden';

/** One element a line, so that a change of a drawing reads as a change of lines. */
const lines = (svg: string) => svg.replaceAll('><', '>\n<');

describe.each(STORIES)('$id', (story) => {
  const file = `${FOLDER}/${story.id}.svg`;
  const drawn = lines(sceneToSvg(drawStory(story)));

  it('is drawn as its golden file', () => {
    if (UPDATE) writeFileSync(file, drawn);
    expect(existsSync(file), `${file} is missing: look at the drawing in /gallery/, then npm run gallery:update`).toBe(
      true,
    );
    expect(drawn, `${file}: if the change is meant, npm run gallery:update`).toBe(readFileSync(file, 'utf8'));
  });

  it('asks for a state that its chart knows', () => {
    expect(parseQuery(CHARTS[story.chart].specification, story.query).ignored).toEqual([]);
  });
});

it('has no golden file without a story, and no story twice', () => {
  const ids = STORIES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    globSync(`${FOLDER}/*.svg`)
      .map((file) => basename(file, '.svg'))
      .sort(),
  ).toEqual([...ids].sort());
});
