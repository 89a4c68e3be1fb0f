import { z } from 'astro/zod';

/** A pointer to a document in `content/sources/`: the file's id and the heading where the fact stands. */
export const citation = z.strictObject({
  id: z.string().min(1),
  section: z.string().min(1),
});

export type Citation = z.infer<typeof citation>;
