/** Stands in for Astro's virtual module in unit tests: the same entries, read and validated without a build. */
import { readContent } from '../../src/integrations/content-references.ts';
import type { ContentFile } from '../../src/integrations/reference-rules.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';
import { sourceSchema } from '../../src/schemas/source.ts';

type Collection = ContentFile['collection'];

export const SCHEMAS = {
  guide: guideSchema,
  glossary: glossarySchema,
  scenarios: scenarioSchema,
  sources: sourceSchema,
} as const;

export async function getCollection(collection: Collection) {
  const files = await readContent(process.cwd());
  return files
    .filter((file) => file.collection === collection)
    .map(({ id, data, body }) => ({ id, collection, body, data: SCHEMAS[collection].parse(data) }));
}

export async function getEntry(collection: Collection, id: string) {
  return (await getCollection(collection)).find((entry) => entry.id === id);
}
