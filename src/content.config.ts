import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { glossarySchema } from './schemas/glossary.ts';
import { guideSchema } from './schemas/guide.ts';
import { scenarioSchema } from './schemas/scenario.ts';
import { sourceSchema } from './schemas/source.ts';

export const collections = {
  guide: defineCollection({ loader: glob({ base: './content/guide', pattern: '*.mdx' }), schema: guideSchema }),
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.mdx' }),
    schema: glossarySchema,
  }),
  scenarios: defineCollection({
    loader: glob({ base: './content/scenarios', pattern: '*.json' }),
    schema: scenarioSchema,
  }),
  sources: defineCollection({ loader: glob({ base: './content/sources', pattern: '*.json' }), schema: sourceSchema }),
};
