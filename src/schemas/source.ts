import { z } from 'astro/zod';

const word = z.string().trim().min(1);
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM 또는 YYYY-MM-DD로 적습니다');

/** One document that a fact or a figure comes from: `content/sources/<id>.json`. */
export const sourceSchema = z.strictObject({
  title: word,
  publisher: word,
  url: z.url({ protocol: /^https$/ }),
  version: word.optional(),
  published: day.optional(),
  read: day,
  note: word.optional(),
  values: z
    .array(
      z.strictObject({
        name: word,
        value: z.union([z.number(), z.string()]),
        unit: word,
        section: word.optional(),
        note: word.optional(),
      }),
    )
    .default([]),
});

export type Source = z.infer<typeof sourceSchema>;
