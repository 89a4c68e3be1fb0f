import type { ContentFile } from '../../src/integrations/reference-rules.ts';

/**
 * The Korean text that a reader of a content file sees. Aliases and questions are left out: they are spelled as readers
 * spell, not as we do. So are code, addresses and the titles of other people's documents.
 */
export function proseOf({ collection, data, body }: ContentFile): string {
  const fields = {
    guide: ['title', 'description'],
    glossary: ['ko', 'definition'],
    scenarios: ['title', 'caption'],
    sources: ['note'],
  }[collection];
  const written = fields.map((field) => String(data[field] ?? ''));
  const running = body
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/<[^>]+>/g, '');
  return [...written, running].join('\n');
}
