import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { PARTS } from './vocabulary.ts';

const word = z.string().trim().min(1);

/** One article of the learning path: `content/guide/<slug>.mdx`. */
export const guideSchema = z.strictObject({
  title: word,
  order: z.int().positive(),
  part: z.enum(PARTS),
  /** The answer in two sentences; shown as the lede and in search results. */
  description: word,
  sources: z.array(citation).min(1),
  next: z.array(word).max(3).default([]),
  reviewed: z.coerce.date(),
  checkedAgainst: word.optional(),
});

export type GuideArticle = z.infer<typeof guideSchema>;
