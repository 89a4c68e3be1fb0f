import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { type ContentFile, checkReferences } from './reference-rules.ts';

async function readCollection(root: string, collection: ContentFile['collection']): Promise<ContentFile[]> {
  const folder = join(root, 'content', collection);
  const names = (await readdir(folder)).filter((name) => /\.(mdx|json)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      const path = `content/${collection}/${name}`;
      const id = basename(name, extname(name));
      if (extname(name) === '.json') return { collection, id, path, data: JSON.parse(text), body: '' };
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
      return { collection, id, path, data: parse(front) ?? {}, body };
    }),
  );
}

/** All content files, front matter parsed but not validated (the collections' schemas do that). */
export async function readContent(root: string): Promise<ContentFile[]> {
  const collections = ['guide', 'glossary', 'scenarios', 'sources'] as const;
  return (await Promise.all(collections.map((collection) => readCollection(root, collection)))).flat();
}

/**
 * Astro integration: fails the build when a file points to a term, relation, article, scenario or source that does
 * not exist, with file, field and reason. Zod sees one file at a time; this sees them all.
 */
export function contentReferences(): AstroIntegration {
  return {
    name: 'content-references',
    hooks: {
      'astro:build:start': async () => {
        const problems = checkReferences(await readContent(process.cwd()));
        if (problems.length > 0) {
          throw new Error(`내용 파일이 서로 어긋납니다.\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
        }
      },
    },
  };
}
