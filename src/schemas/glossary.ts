import { z } from 'astro/zod';
import { DEPLOYMENT_MODELS } from '../models/deployment/components.ts';
import { citation } from './citation.ts';
import { LAYERS, RELATION_TYPES } from './vocabulary.ts';

const word = z.string().trim().min(1);

/** One term, one file: `content/glossary/<id>.mdx`. */
export const glossarySchema = z
  .strictObject({
    ko: word,
    en: word,
    /** Other names of the very same thing: shown, and given out as `alternateName`. */
    aliases: z.array(word).default([]),
    /** Products, fields and narrower things that readers look for and find here: searched like aliases, no names of the term. */
    keywords: z.array(word).default([]),
    reading: z
      .string()
      .regex(/^[가-힣 ]+$/, '한글 읽기만 적습니다')
      .optional(),
    definition: word
      .max(140)
      .refine((text) => !/[.。]$/.test(text), '정의는 마침표 없이 명사구로 끝냅니다')
      .refine((text) => !/(다|요)$/.test(text), '정의는 문장이 아니라 명사구로 끝냅니다'),
    layer: z.enum(LAYERS),
    models: z.array(z.enum(DEPLOYMENT_MODELS)).default([]),
    relations: z.array(z.strictObject({ type: z.enum(RELATION_TYPES), id: word })).default([]),
    sources: z.array(citation).min(1),
    questions: z.array(word).default([]),
    reviewed: z.coerce.date(),
    checkedAgainst: word.optional(),
  })
  .refine((term) => !/[A-Za-z]/.test(term.ko) || term.reading, {
    path: ['reading'],
    message: '로마자가 든 표제어에는 한글 읽기가 있어야 조사를 맞춰 검색할 수 있습니다',
  });

export type GlossaryTerm = z.infer<typeof glossarySchema>;
