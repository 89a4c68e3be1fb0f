import { blastRadius } from './blast-radius.ts';
import { config } from './config.ts';
import { memory } from './memory.ts';
import { noisyOrLimit } from './noisy-or-limit.ts';
import { overhead } from './overhead.ts';
import { placement } from './placement.ts';
import { recovery } from './recovery.ts';
import { sharing } from './sharing.ts';
import { stack } from './stack.ts';
import type { Story } from './story.ts';
import { weight } from './weight.ts';

/** Every drawing of the gallery: what the page shows and the golden test compares. */
export const STORIES: readonly Story[] = [
  ...stack,
  ...blastRadius,
  ...sharing,
  ...memory,
  ...noisyOrLimit,
  ...weight,
  ...overhead,
  ...placement,
  ...recovery,
  ...config,
];
